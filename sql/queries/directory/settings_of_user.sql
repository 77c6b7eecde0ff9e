SELECT settings, version
FROM user_settings
WHERE user_id = $1
