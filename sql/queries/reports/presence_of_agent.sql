-- $2 to $3: the presence as it was when that began, and each change until it ends.
(SELECT $2::timestamptz AS at, data ->> 'presence', data ->> 'awayReason'
 FROM events
 WHERE contact_id IS NULL AND agent_id = $1::uuid AND events.at <= $2 AND type = 'presence_changed'
 ORDER BY events.at DESC, id DESC
 LIMIT 1)
UNION ALL
(SELECT events.at, data ->> 'presence', data ->> 'awayReason'
 FROM events
 WHERE contact_id IS NULL AND agent_id = $1::uuid AND events.at > $2 AND events.at < $3 AND type = 'presence_changed'
 ORDER BY events.at, id)
