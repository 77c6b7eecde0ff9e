SELECT password_hash
FROM users
WHERE id = $1 AND deleted_at IS NULL AND disabled_at IS NULL
