SELECT id, size_bytes
FROM files
WHERE wanted_at < $1 AND NOT EXISTS (SELECT 1 FROM thread_events WHERE thread_events.file_id = files.id)
ORDER BY wanted_at
LIMIT $2::integer
FOR UPDATE
