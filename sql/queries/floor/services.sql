-- Who served each of the customers served latest, in order of time; nothing while no queue asks for it.
SELECT latest.customer_id, latest.agent_id, latest.id
FROM (
    SELECT customer_id, agent_id, answered_at, id
    FROM contacts
    WHERE agent_id IS NOT NULL AND answered_at IS NOT NULL
        AND EXISTS (SELECT 1 FROM queues WHERE sticky_seconds > 0 AND deleted_at IS NULL)
    ORDER BY created_at DESC, id DESC
    LIMIT $1::integer) latest
ORDER BY latest.answered_at, latest.id
