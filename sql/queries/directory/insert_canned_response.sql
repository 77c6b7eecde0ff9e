INSERT INTO canned_responses (id, tenant_id, title, shortcut, text, group_ids, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
