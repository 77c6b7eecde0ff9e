-- The file of $2, who is about to send it: it is not swept away meanwhile.
UPDATE files
SET wanted_at = greatest(wanted_at, $3::timestamptz)
WHERE id = $1 AND uploaded_by = $2 AND is_complete
RETURNING id, name, media_type, size_bytes
