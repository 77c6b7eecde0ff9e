INSERT INTO idempotency_keys (tenant_id, user_id, key, request_hash, created_at)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (tenant_id, user_id, key) DO NOTHING
