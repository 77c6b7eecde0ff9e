-- The conversation if $2, of role $3, may read it; an agent: who has or had a contact of it, or is offered one.
SELECT conversations.id, conversations.customer_id, users.name, conversations.created_at
FROM conversations
JOIN users ON users.id = conversations.customer_id
WHERE conversations.id = $1 AND CASE $3
    WHEN 'customer' THEN conversations.customer_id = $2::uuid
    WHEN 'agent' THEN EXISTS (
        SELECT 1
        FROM contacts
        LEFT JOIN offers ON offers.contact_id = contacts.id AND offers.agent_id = $2::uuid
            AND offers.status IN ('pending', 'accepted')
        WHERE contacts.customer_id = conversations.customer_id
            AND (contacts.agent_id = $2::uuid OR contacts.conference_agent_id = $2::uuid OR offers.id IS NOT NULL))
    ELSE true
    END
