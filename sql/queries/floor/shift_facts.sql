-- What the agents' shifts are counted from, in order of time: the day up to the newest contact; nothing while no queue
-- asks for it.
WITH since AS (
    SELECT max(created_at) - interval '1 day' AS at
    FROM contacts
    WHERE EXISTS (
        SELECT 1 FROM queues WHERE strategy IN ('fewest_contacts', 'least_talk_time') AND deleted_at IS NULL))
SELECT events.agent_id AS agent_id, events.at AS at,
    CASE events.data ->> 'presence' WHEN 'offline' THEN 'went_off' ELSE 'came_on' END AS kind, 0::bigint AS talk
FROM events, since
WHERE events.contact_id IS NULL AND events.type = 'presence_changed' AND events.agent_id IS NOT NULL
    AND events.at >= since.at
UNION ALL
SELECT contacts.agent_id, contacts.answered_at, 'accepted', 0
FROM contacts, since
WHERE contacts.agent_id IS NOT NULL AND contacts.answered_at IS NOT NULL AND contacts.created_at >= since.at
UNION ALL
SELECT contacts.agent_id, coalesce(contacts.wrapped_at, contacts.ended_at), 'finished',
    round(extract(epoch FROM contacts.ended_at - contacts.answered_at) * 1000)::bigint
FROM contacts, since
WHERE contacts.agent_id IS NOT NULL AND contacts.answered_at IS NOT NULL AND contacts.status = 'closed'
    AND contacts.ended_at IS NOT NULL AND contacts.created_at >= since.at
ORDER BY at, kind
