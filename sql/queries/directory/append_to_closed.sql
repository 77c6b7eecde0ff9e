-- The next number of a thread that no floor holds any more.
INSERT INTO thread_events (contact_id, seq, id, tenant_id, at, author_id, author_role, type, client_id, text, data)
SELECT contacts.id, coalesce((SELECT max(seq) FROM thread_events WHERE contact_id = contacts.id), 0) + 1, $2::uuid,
    contacts.tenant_id, $3::timestamptz, $4::uuid, $5, $6, $7, $8, $9::json
FROM contacts
WHERE contacts.id = $1 AND contacts.status = 'closed'
RETURNING seq
