-- $1: days that are kept; from $3 to $4 it is found out from presence and contacts: those that began at most a day
-- before. Who was never present is left out. $2: of one agent.
WITH counted AS (
    SELECT agent_id, available, away, on_contact, idle
    FROM agent_times
    WHERE day = ANY ($1::timestamptz[]) AND ($2::uuid IS NULL OR agent_id = $2)
    UNION ALL
    SELECT people.id, total(presence.available) AS available, total(presence.away) AS away,
        total(work.busy) AS on_contact, total(presence.available - work.busy) AS idle
    FROM users people
    CROSS JOIN LATERAL (
        SELECT coalesce(range_agg(tstzrange(at, until)) FILTER (WHERE told = 'available'), '{}') AS available,
            coalesce(range_agg(tstzrange(at, until)) FILTER (WHERE told = 'away'), '{}') AS away,
            count(*) AS known
        FROM (
            SELECT at, told, lead(at, 1, $4::timestamptz) OVER (ORDER BY at, id) AS until
            FROM (
                (SELECT $3::timestamptz AS at, id, data ->> 'presence' AS told
                 FROM events
                 WHERE contact_id IS NULL AND events.agent_id = people.id AND events.at <= $3
                     AND type = 'presence_changed'
                 ORDER BY events.at DESC, id DESC
                 LIMIT 1)
                UNION ALL
                SELECT events.at, id, data ->> 'presence'
                FROM events
                WHERE contact_id IS NULL AND events.agent_id = people.id AND events.at > $3 AND events.at < $4
                    AND type = 'presence_changed'
            ) changes
        ) stretches
    ) presence
    CROSS JOIN LATERAL (
        SELECT coalesce(range_agg(tstzrange(greatest(answered_at, $3), least(coalesce(wrapped_at, CASE WHEN NOT is_open
            THEN ended_at END, $4), $4))) FILTER (WHERE answered_at < $4 AND coalesce(wrapped_at,
            CASE WHEN NOT is_open THEN ended_at END, $4) > $3), '{}') AS busy
        FROM contacts
        WHERE contacts.agent_id = people.id AND created_at >= $3 - interval '1 day' AND created_at < $4
            AND answered_at IS NOT NULL
    ) work
    WHERE people.role = 'agent' AND presence.known > 0 AND ($2::uuid IS NULL OR people.id = $2)
)
SELECT agent_id, sum(available), sum(away), sum(on_contact), sum(idle)
FROM counted
GROUP BY agent_id
