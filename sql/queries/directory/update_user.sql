UPDATE users
SET name = coalesce($2, name), email = coalesce(lower($3), email), password_hash = coalesce($4, password_hash),
    role = coalesce($5, role), disabled_at = CASE WHEN NOT $6::boolean THEN NULL ELSE coalesce(disabled_at, $7) END,
    updated_at = $7, version = version + 1
WHERE id = $1
RETURNING id, tenant_id, name, email, role, disabled_at IS NOT NULL, created_at, updated_at, version
