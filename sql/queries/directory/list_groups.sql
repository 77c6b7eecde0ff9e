-- Of one supervisor, where $4 names him.
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
    version
FROM groups
WHERE deleted_at IS NULL
    AND ($4::uuid IS NULL OR EXISTS (
        SELECT 1 FROM group_supervisors mine WHERE mine.group_id = groups.id AND mine.user_id = $4))
    AND (created_at, id) > (coalesce($1::timestamptz, '-infinity'),
        coalesce($2::uuid, '00000000-0000-0000-0000-000000000000'))
ORDER BY created_at, id
LIMIT $3::integer
