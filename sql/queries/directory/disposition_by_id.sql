SELECT id, created_at, updated_at, code, name, heading, requires_notes, queue_ids::text[], version
FROM dispositions
WHERE id = $1 AND deleted_at IS NULL
