-- The newest posts of open contacts that their writers named, oldest first: so that a retry after a restart is known.
SELECT recent.contact_id, recent.author_id, recent.client_id, recent.type, recent.text, recent.file_id, recent.id,
    recent.seq, recent.at
FROM contacts
CROSS JOIN LATERAL (
    SELECT * FROM thread_events
    WHERE contact_id = contacts.id AND client_id IS NOT NULL
    ORDER BY seq DESC
    LIMIT 64
) AS recent
WHERE contacts.is_open
ORDER BY recent.contact_id, recent.seq
