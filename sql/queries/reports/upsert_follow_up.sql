INSERT INTO abandoned_follow_ups (tenant_id, customer_id, last_at, status, owner_id, note, updated_at, version)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (tenant_id, customer_id) DO UPDATE SET last_at = excluded.last_at, status = excluded.status,
    owner_id = excluded.owner_id, note = excluded.note, updated_at = excluded.updated_at, version = excluded.version
