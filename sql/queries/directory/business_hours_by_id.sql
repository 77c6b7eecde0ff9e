SELECT id, created_at, updated_at, name, time_zone, weekly, holidays, version
FROM business_hours
WHERE id = $1 AND deleted_at IS NULL
