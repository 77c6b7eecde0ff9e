-- Who was offered a contact last, of each queue whose agents take turns. A contact leaves the line within a day, or two
-- when its agent was lost: the newest offer is of one that came in the two days up to the newest contact offered. Offers
-- made before a contact came into this queue from another are the other's.
SELECT queues.id, latest.agent_id
FROM queues
CROSS JOIN LATERAL (
    SELECT contacts.created_at
    FROM contacts
    WHERE contacts.queue_id = queues.id AND contacts.offered_at IS NOT NULL
    ORDER BY contacts.created_at DESC, contacts.id DESC
    LIMIT 1) newest
CROSS JOIN LATERAL (
    SELECT offers.agent_id
    FROM contacts
    JOIN offers ON offers.contact_id = contacts.id
    WHERE contacts.queue_id = queues.id AND contacts.preferred_agent_id IS NULL
        AND contacts.created_at > newest.created_at - interval '2 days'
        AND NOT EXISTS (
            SELECT 1 FROM events
            WHERE events.contact_id = contacts.id AND events.at >= offers.offered_at
                AND events.type IN ('contact_moved', 'contact_transferred'))
    ORDER BY offers.offered_at DESC, offers.id DESC
    LIMIT 1) latest
WHERE queues.strategy = 'round_robin' AND queues.deleted_at IS NULL
