-- What stands before a number, newest first, for paging back. $3: with what staff writes for itself.
SELECT thread_events.id, thread_events.contact_id, seq, at, type, author_id, author_role,
    coalesce(users.name, queues.chat -> 'bot' ->> 'name', ''), client_id, text, data,
    files.id, files.name, files.media_type, files.size_bytes
FROM thread_events
LEFT JOIN users ON users.id = author_id
LEFT JOIN files ON files.id = file_id
LEFT JOIN queues ON author_role = 'bot' AND queues.id = author_id
WHERE contact_id = $1 AND seq < $2::bigint AND ($3::boolean OR type NOT IN ('note', 'tagged'))
ORDER BY seq DESC
LIMIT $4::integer
