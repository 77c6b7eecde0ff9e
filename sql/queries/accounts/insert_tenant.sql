INSERT INTO tenants (id, slug, name, created_at, updated_at)
VALUES ($1, $2, $3, $4, $4)
ON CONFLICT (slug) DO NOTHING
