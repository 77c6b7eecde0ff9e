UPDATE idempotency_keys
SET created_at = $3
WHERE user_id = $1 AND key = $2
