SELECT ended_at IS NOT NULL
FROM contacts
WHERE id = $1 AND customer_id = $2
