SELECT id, slug, name FROM tenants ORDER BY slug
