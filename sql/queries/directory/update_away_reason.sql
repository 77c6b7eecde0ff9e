UPDATE away_reasons
SET code = $2, name = $3, is_productive = $4, limit_seconds = $5, place = $6, updated_at = $7, version = version + 1
WHERE id = $1
