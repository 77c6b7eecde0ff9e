INSERT INTO idempotency_keys (tenant_id, user_id, key, request_hash, status, answer, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (tenant_id, user_id, key) DO NOTHING
