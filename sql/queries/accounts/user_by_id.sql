SELECT id, tenant_id, name, email, role, disabled_at IS NOT NULL, created_at, updated_at, version
FROM users
WHERE id = $1 AND deleted_at IS NULL
