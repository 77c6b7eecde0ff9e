-- The file, if $2, of role $3, may read it: his own, or one that was sent in a contact that he may read. A note is for
-- staff. An agent reads all of a conversation that he has a part in: one of its contacts is his, was accepted by him or
-- is being offered to him.
SELECT id, name, media_type, size_bytes, created_at
FROM files
WHERE id = $1 AND is_complete AND (uploaded_by = $2 OR EXISTS (
    SELECT 1
    FROM thread_events
    JOIN contacts ON contacts.id = thread_events.contact_id
    WHERE thread_events.file_id = files.id AND (
        (thread_events.type <> 'note' AND contacts.customer_id = $2)
        OR $3 IN ('supervisor', 'manager', 'admin')
        OR ($3 = 'agent' AND EXISTS (
            SELECT 1
            FROM contacts AS part
            WHERE part.customer_id = contacts.customer_id AND part.conversation_id = contacts.conversation_id AND (
                part.agent_id = $2 OR part.conference_agent_id = $2 OR EXISTS (
                    SELECT 1
                    FROM offers
                    WHERE offers.contact_id = part.id AND offers.agent_id = $2
                        AND offers.status IN ('pending', 'accepted'))))))))
