-- The day $2 until $3, found out from presence and contacts: those that began at most a day before. Who was never
-- present is left out.
INSERT INTO agent_times (tenant_id, day, counted_to, agent_id, available, away, on_contact, idle)
SELECT $1::uuid, $2::timestamptz, $3::timestamptz, times.*
FROM (
    SELECT people.id AS agent_id, total(presence.available) AS available, total(presence.away) AS away,
        total(work.busy) AS on_contact, total(presence.available - work.busy) AS idle
    FROM users people
    CROSS JOIN LATERAL (
        SELECT coalesce(range_agg(tstzrange(at, until)) FILTER (WHERE told = 'available'), '{}') AS available,
            coalesce(range_agg(tstzrange(at, until)) FILTER (WHERE told = 'away'), '{}') AS away,
            count(*) AS known
        FROM (
            SELECT at, told, lead(at, 1, $3::timestamptz) OVER (ORDER BY at, id) AS until
            FROM (
                (SELECT $2::timestamptz AS at, id, data ->> 'presence' AS told
                 FROM events
                 WHERE contact_id IS NULL AND events.agent_id = people.id AND events.at <= $2
                     AND type = 'presence_changed'
                 ORDER BY events.at DESC, id DESC
                 LIMIT 1)
                UNION ALL
                SELECT events.at, id, data ->> 'presence'
                FROM events
                WHERE contact_id IS NULL AND events.agent_id = people.id AND events.at > $2 AND events.at < $3
                    AND type = 'presence_changed'
            ) changes
        ) stretches
    ) presence
    CROSS JOIN LATERAL (
        SELECT coalesce(range_agg(tstzrange(greatest(answered_at, $2), least(coalesce(wrapped_at, CASE WHEN NOT is_open
            THEN ended_at END, $3), $3))) FILTER (WHERE answered_at < $3 AND coalesce(wrapped_at,
            CASE WHEN NOT is_open THEN ended_at END, $3) > $2), '{}') AS busy
        FROM contacts
        WHERE contacts.agent_id = people.id AND created_at >= $2 - interval '1 day' AND created_at < $3
            AND answered_at IS NOT NULL
    ) work
    WHERE people.role = 'agent' AND presence.known > 0
) times
ON CONFLICT (tenant_id, day, agent_id) DO UPDATE SET counted_to = excluded.counted_to, available = excluded.available,
    away = excluded.away, on_contact = excluded.on_contact, idle = excluded.idle
