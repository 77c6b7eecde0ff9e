SELECT id, size_bytes
FROM recordings
WHERE status = 'uploading' AND created_at < $1
FOR UPDATE
