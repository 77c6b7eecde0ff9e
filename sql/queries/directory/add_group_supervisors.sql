INSERT INTO group_supervisors (group_id, user_id, tenant_id)
SELECT $1, users.id, $2
FROM users
WHERE users.id = ANY ($3::uuid[])
ON CONFLICT DO NOTHING
