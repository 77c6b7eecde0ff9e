INSERT INTO groups (id, tenant_id, name, description, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $5)
