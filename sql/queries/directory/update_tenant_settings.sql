UPDATE tenants
SET settings = $2::jsonb, updated_at = $3, version = version + 1
WHERE id = $1
RETURNING settings, version, updated_at
