-- Everyone who may take contacts. Who has no settings yet has the defaults.
SELECT users.id, users.name, coalesce(settings.skills, '[]'), coalesce(settings.call_capacity, 1),
    coalesce(settings.chat_capacity, 4), coalesce(settings.weight, 1),
    ARRAY(SELECT group_members.group_id::text
          FROM group_members
          JOIN groups ON groups.id = group_members.group_id AND groups.deleted_at IS NULL
          WHERE group_members.tenant_id = users.tenant_id AND group_members.user_id = users.id
          ORDER BY 1)
FROM users
LEFT JOIN agent_settings settings ON settings.user_id = users.id
WHERE users.role = 'agent' AND users.disabled_at IS NULL AND users.deleted_at IS NULL
ORDER BY users.created_at, users.id
