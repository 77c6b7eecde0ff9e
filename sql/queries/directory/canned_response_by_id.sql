SELECT id, created_at, updated_at, title, shortcut, text, group_ids::text[], version
FROM canned_responses
WHERE id = $1 AND deleted_at IS NULL
