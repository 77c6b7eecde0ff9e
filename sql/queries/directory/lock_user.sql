SELECT id, tenant_id, name, email, role, disabled_at IS NOT NULL, created_at, updated_at, version,
    deleted_at IS NOT NULL
FROM users
WHERE id = $1
FOR UPDATE
