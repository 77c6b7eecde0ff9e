DELETE FROM idempotency_keys
WHERE status IS NULL
