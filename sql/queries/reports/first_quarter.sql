-- $1: where nothing is kept yet.
SELECT coalesce(min(quarter), $1::timestamptz)
FROM queue_quarters
