-- What $1 has begun since $2 and not sent, finished or not: how many, and when the first of them.
SELECT count(*), min(created_at)
FROM files
WHERE uploaded_by = $1 AND created_at > $2
    AND NOT EXISTS (SELECT 1 FROM thread_events WHERE thread_events.file_id = files.id)
