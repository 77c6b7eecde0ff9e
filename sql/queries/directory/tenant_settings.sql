SELECT settings, version, updated_at
FROM tenants
WHERE id = $1
