SELECT users.id, users.name, users.email, users.created_at, coalesce(settings.skills, '[]'),
    coalesce(settings.call_capacity, 1), coalesce(settings.chat_capacity, 4),
    coalesce(settings.weight, 1), coalesce(settings.version, 0)
FROM users
LEFT JOIN agent_settings settings ON settings.user_id = users.id
WHERE users.role = 'agent' AND users.disabled_at IS NULL AND users.deleted_at IS NULL
    AND users.id = $1
