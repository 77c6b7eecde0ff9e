-- Newest first: of customer $1, with contacts of agent $2, of customers whose name holds $3.
SELECT conversations.id, conversations.customer_id, users.name, conversations.created_at,
    coalesce(threads.last_at, conversations.created_at), threads.count
FROM conversations
JOIN users ON users.id = conversations.customer_id
CROSS JOIN LATERAL (
    SELECT count(*), max(created_at) AS last_at
    FROM contacts
    WHERE contacts.customer_id = conversations.customer_id AND contacts.conversation_id = conversations.id
) AS threads
WHERE ($1::uuid IS NULL OR conversations.customer_id = $1)
    AND ($2::uuid IS NULL OR conversations.id IN (SELECT conversation_id FROM contacts WHERE agent_id = $2))
    AND ($3::text IS NULL OR strpos(lower(users.name), lower($3)) > 0)
    AND (conversations.created_at, conversations.id) < (coalesce($4::timestamptz, 'infinity'),
        coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY conversations.created_at DESC, conversations.id DESC
LIMIT $6::integer
