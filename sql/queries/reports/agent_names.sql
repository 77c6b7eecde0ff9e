SELECT id, name, role <> 'agent' OR deleted_at IS NOT NULL OR disabled_at IS NOT NULL
FROM users
WHERE role <> 'customer'
ORDER BY name, id
