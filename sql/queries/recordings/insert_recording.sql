INSERT INTO recordings (id, tenant_id, contact_id, made_by, created_at, kind, media_type)
VALUES ($1, $2, $3, $4, $5, $6, $7)
