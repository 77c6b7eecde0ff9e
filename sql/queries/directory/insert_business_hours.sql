INSERT INTO business_hours (id, tenant_id, name, time_zone, weekly, holidays, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $7)
