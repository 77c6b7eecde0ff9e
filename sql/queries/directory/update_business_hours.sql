UPDATE business_hours
SET name = $2, time_zone = $3, weekly = $4::jsonb, holidays = $5::jsonb, updated_at = $6, version = version + 1
WHERE id = $1
