-- A customer who may ask for contacts, with the conversation they stand in.
SELECT users.id, users.name,
    (SELECT conversations.id FROM conversations
     WHERE conversations.tenant_id = users.tenant_id AND conversations.customer_id = users.id
     ORDER BY conversations.created_at DESC LIMIT 1)
FROM unnest($1::uuid[]) AS asked (asked_id)
CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = asked_id OFFSET 0) AS users
WHERE users.role = 'customer' AND users.disabled_at IS NULL AND users.deleted_at IS NULL
