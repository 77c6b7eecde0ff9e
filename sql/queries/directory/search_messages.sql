-- Messages with the words of $1, newest first, that $2 of role $3 may read: an agent those of contacts they had,
-- supervisors and up all.
SELECT thread_events.id, thread_events.contact_id, seq, thread_events.at, type, author_id, author_role,
    coalesce(users.name, queues.chat -> 'bot' ->> 'name', ''), client_id, text, data,
    files.id, files.name, files.media_type, files.size_bytes,
    contacts.conversation_id, contacts.customer_id, contacts.customer_name
FROM find_messages($1, coalesce($4::timestamptz, 'infinity'), 500) AS found
JOIN thread_events USING (contact_id, seq)
JOIN contacts ON contacts.id = contact_id
LEFT JOIN users ON users.id = author_id
LEFT JOIN files ON files.id = file_id
LEFT JOIN queues ON author_role = 'bot' AND queues.id = author_id
WHERE CASE $3
    WHEN 'customer' THEN false
    WHEN 'agent' THEN contacts.agent_id = $2::uuid
    ELSE true
    END
ORDER BY thread_events.at DESC, contact_id, seq DESC
LIMIT $5::integer
