-- The business hours that live queues go by, each with its queues.
SELECT business_hours.time_zone, business_hours.weekly, business_hours.holidays,
    array_agg(queues.id::text ORDER BY queues.id)
FROM queues
JOIN business_hours ON business_hours.id = queues.business_hours_id AND business_hours.deleted_at IS NULL
WHERE queues.deleted_at IS NULL
GROUP BY business_hours.id
ORDER BY business_hours.id
