INSERT INTO users (id, tenant_id, role, name, email, password_hash, created_at, updated_at)
VALUES ($1, $2, $3, $4, lower($5), $6, $7, $7)
RETURNING id, tenant_id, name, email, role, disabled_at IS NOT NULL, created_at, updated_at, version
