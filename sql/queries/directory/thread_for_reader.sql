-- The contact if $2, of role $3, may read its thread: the customer his own; an agent those of customers whom he serves,
-- has served or is being offered, and every voicemail; supervisors and up all.
SELECT contacts.status
FROM contacts
WHERE contacts.id = $1 AND CASE $3
    WHEN 'customer' THEN contacts.customer_id = $2::uuid
    WHEN 'agent' THEN contacts.agent_id = $2::uuid OR contacts.outcome = 'voicemail' OR EXISTS (
        SELECT 1
        FROM contacts AS others
        LEFT JOIN offers ON offers.contact_id = others.id AND offers.agent_id = $2::uuid
            AND offers.status IN ('pending', 'accepted')
        WHERE others.customer_id = contacts.customer_id
            AND (others.agent_id = $2::uuid OR others.conference_agent_id = $2::uuid OR offers.id IS NOT NULL))
    ELSE true
    END
