SELECT id, created_at, updated_at, name, time_zone, weekly, holidays, version,
    deleted_at IS NOT NULL
FROM business_hours
WHERE id = $1
FOR UPDATE
