SELECT id, seq, at, type, coalesce(text, '')
FROM thread_events
WHERE contact_id = $1 AND author_id = $2 AND client_id = $3
