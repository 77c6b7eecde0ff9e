SELECT id, row_number() OVER (ORDER BY at, id), type, at, agent_id, data
FROM events
WHERE contact_id = $1
ORDER BY at, id
