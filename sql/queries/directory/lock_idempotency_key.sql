SELECT request_hash, status, answer, created_at
FROM idempotency_keys
WHERE user_id = $1 AND key = $2
FOR UPDATE
