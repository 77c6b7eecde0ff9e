INSERT INTO dispositions (id, tenant_id, code, name, heading, requires_notes, queue_ids, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
