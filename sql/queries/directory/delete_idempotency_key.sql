DELETE FROM idempotency_keys
WHERE user_id = $1 AND key = $2 AND request_hash = $3 AND status IS NULL
