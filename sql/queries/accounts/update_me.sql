UPDATE users
SET name = coalesce($2, name), email = coalesce(lower($3), email), updated_at = $4, version = version + 1
WHERE id = $1 AND deleted_at IS NULL AND disabled_at IS NULL
RETURNING id, tenant_id, name, email, role, disabled_at IS NOT NULL, created_at, updated_at, version
