-- When they were put on hold and taken off it again.
SELECT contact_id, at, type = 'contact_held'
FROM events
WHERE contact_id = ANY ($1::uuid[]) AND type IN ('contact_held', 'contact_resumed')
ORDER BY at, id
