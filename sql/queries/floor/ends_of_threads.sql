-- The last number of each open contact's thread.
SELECT contacts.id, last.seq
FROM contacts
CROSS JOIN LATERAL (
    SELECT seq FROM thread_events WHERE contact_id = contacts.id ORDER BY seq DESC LIMIT 1
) AS last
WHERE contacts.is_open
