SELECT id, created_at, updated_at, code, name, is_productive, limit_seconds, place, version
FROM away_reasons
WHERE id = $1 AND deleted_at IS NULL
