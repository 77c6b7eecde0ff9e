INSERT INTO tags (id, tenant_id, name, color, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $5)
