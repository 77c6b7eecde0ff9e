-- A deleted one too, as the last column tells.
SELECT groups.id, groups.name, groups.description, groups.created_at, groups.updated_at,
    ARRAY(SELECT group_supervisors.user_id::text
          FROM group_supervisors
          JOIN users ON users.id = group_supervisors.user_id AND users.deleted_at IS NULL
          WHERE group_supervisors.group_id = groups.id
          ORDER BY users.created_at, users.id),
    ARRAY(SELECT group_members.user_id::text
          FROM group_members
          JOIN users ON users.id = group_members.user_id AND users.role = 'agent' AND users.deleted_at IS NULL
          WHERE group_members.group_id = groups.id
          ORDER BY users.created_at, users.id),
    version, deleted_at IS NOT NULL
FROM groups
WHERE id = $1
