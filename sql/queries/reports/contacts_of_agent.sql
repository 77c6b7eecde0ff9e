-- Those that began at most a day before and were his between $2 and $3.
SELECT id, channel, answered_at, ended_at, wrapped_at, is_open
FROM contacts
WHERE agent_id = $1::uuid AND created_at >= $2::timestamptz - interval '1 day' AND created_at < $3::timestamptz
    AND answered_at < $3 AND (is_open OR coalesce(wrapped_at, ended_at) > $2)
ORDER BY answered_at, id
