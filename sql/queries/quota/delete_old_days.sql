-- Customers and addresses are counted by days, contacts and recordings for good.
DELETE FROM upload_usage
WHERE kind IN ('customer', 'address') AND day < ($1::timestamptz AT TIME ZONE 'UTC')::date
