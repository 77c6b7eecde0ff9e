SELECT id, created_at, updated_at, name, color, version,
    deleted_at IS NOT NULL
FROM tags
WHERE id = $1
FOR UPDATE
