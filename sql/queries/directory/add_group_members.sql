INSERT INTO group_members (group_id, user_id, tenant_id, joined_at)
SELECT $1, users.id, $2, $4
FROM users
WHERE users.id = ANY ($3::uuid[])
ON CONFLICT DO NOTHING
