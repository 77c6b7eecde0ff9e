SELECT count(*) FROM queues WHERE business_hours_id = $1 AND deleted_at IS NULL
