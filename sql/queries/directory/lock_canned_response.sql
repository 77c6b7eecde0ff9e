SELECT id, created_at, updated_at, title, shortcut, text, group_ids::text[], version,
    deleted_at IS NOT NULL
FROM canned_responses
WHERE id = $1
FOR UPDATE
