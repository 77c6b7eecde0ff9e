UPDATE tags
SET deleted_at = CASE WHEN $2::boolean THEN $3::timestamptz END, updated_at = $3, version = version + 1
WHERE id = $1
