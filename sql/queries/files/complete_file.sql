UPDATE files
SET name = $2, media_type = $3, size_bytes = $4, is_complete = true
WHERE id = $1 AND NOT is_complete
RETURNING id, name, media_type, size_bytes, created_at
