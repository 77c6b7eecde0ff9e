SELECT id, tenant_id, name, email, role, disabled_at IS NOT NULL, created_at, updated_at
FROM users
WHERE id = $1 AND deleted_at IS NULL
