SELECT id, created_at, updated_at, code, name, heading, requires_notes, queue_ids::text[], version,
    deleted_at IS NOT NULL
FROM dispositions
WHERE id = $1
FOR UPDATE
