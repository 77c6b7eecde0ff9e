-- The last number of each open contact's thread, and the bytes of text in it; lengths are known without unpacking texts.
SELECT contacts.id, thread.last_seq, thread.text_bytes
FROM contacts
CROSS JOIN LATERAL (
    SELECT max(seq) AS last_seq, coalesce(sum(octet_length(text)), 0)::bigint AS text_bytes
    FROM thread_events
    WHERE contact_id = contacts.id
) AS thread
WHERE contacts.is_open AND thread.last_seq IS NOT NULL
