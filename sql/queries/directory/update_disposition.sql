UPDATE dispositions
SET code = $2, name = $3, heading = $4, requires_notes = $5, queue_ids = $6, updated_at = $7, version = version + 1
WHERE id = $1
