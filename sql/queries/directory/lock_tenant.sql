SELECT id, slug, name, created_at, updated_at, version
FROM tenants
WHERE id = $1
FOR UPDATE
