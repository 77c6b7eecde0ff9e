UPDATE tenants
SET name = coalesce($2, name), updated_at = $3, version = version + 1
WHERE id = $1
RETURNING id, slug, name, created_at, updated_at, version
