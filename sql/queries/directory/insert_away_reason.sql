INSERT INTO away_reasons (id, tenant_id, code, name, is_productive, limit_seconds, place, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
