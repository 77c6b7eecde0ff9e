UPDATE users
SET password_hash = $2, updated_at = $3, version = version + 1
WHERE id = $1 AND deleted_at IS NULL
