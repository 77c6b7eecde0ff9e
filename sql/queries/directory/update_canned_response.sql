UPDATE canned_responses
SET title = $2, shortcut = $3, text = $4, group_ids = $5, updated_at = $6, version = version + 1
WHERE id = $1
