SELECT coalesce(sum(size_bytes), 0)::bigint
FROM upload_usage
WHERE kind = $1 AND subject = $2 AND day = ($3::timestamptz AT TIME ZONE 'UTC')::date
