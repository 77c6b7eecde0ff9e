DELETE FROM queue_hours
WHERE hour = ANY ($1::timestamptz[])
