INSERT INTO audit (id, tenant_id, actor_id, at, action, subject, subject_id, address, before, after)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::jsonb)
