SELECT id, created_at, updated_at, code, name, is_productive, limit_seconds, place, version,
    deleted_at IS NOT NULL
FROM away_reasons
WHERE id = $1
FOR UPDATE
