INSERT INTO tenants (id, slug, name, created_at, updated_at)
VALUES ($1, $2, $3, $4, $4)
RETURNING id, slug, name, created_at, updated_at, version
