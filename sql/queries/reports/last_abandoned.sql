SELECT created_at
FROM contacts
WHERE customer_id = $1::uuid AND outcome = 'abandoned' AND answered_at IS NULL AND callback IS NULL
    AND consult_of IS NULL
ORDER BY created_at DESC
LIMIT 1
