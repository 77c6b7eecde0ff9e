UPDATE users
SET deleted_at = CASE WHEN $2::boolean THEN $3::timestamptz END, updated_at = $3, version = version + 1
WHERE id = $1
RETURNING id, tenant_id, name, email, role, disabled_at IS NOT NULL, created_at, updated_at, version
