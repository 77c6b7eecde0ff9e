INSERT INTO files (id, tenant_id, uploaded_by, created_at, wanted_at)
VALUES ($1, $2, $3, $4, $4)
