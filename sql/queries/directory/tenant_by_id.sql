SELECT id, slug, name, created_at, updated_at
FROM tenants
WHERE id = $1
