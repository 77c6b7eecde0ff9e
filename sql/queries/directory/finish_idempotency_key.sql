UPDATE idempotency_keys
SET status = $4, answer = $5
WHERE user_id = $1 AND key = $2 AND request_hash = $3
