SELECT id, created_at, updated_at, name, color, version
FROM tags
WHERE id = $1 AND deleted_at IS NULL
