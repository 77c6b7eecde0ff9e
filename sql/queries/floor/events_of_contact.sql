-- In the order they happened: ids are version 7, made by one thread for each tenant; ties of a millisecond by version
-- are broken by the order of storing.
SELECT id, at, contact_id, agent_id, type, data
FROM events
WHERE contact_id = $1::uuid
ORDER BY at, id
