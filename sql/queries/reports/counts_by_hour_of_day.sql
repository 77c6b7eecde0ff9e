-- What staffing goes by: $1 and $2: the beginnings and ends of settled quarter hours; $3: the time zone.
SELECT queue_id, extract(hour FROM quarter AT TIME ZONE $3::text)::integer AS hour,
    sum(offered), sum(handled), sum(talk + hold + wrap)
FROM unnest($1::timestamptz[], $2::timestamptz[]) AS range (first, last)
CROSS JOIN LATERAL (
        SELECT * FROM queue_quarters WHERE quarter >= range.first AND quarter < range.last OFFSET 0) quarters
WHERE channel IN ('call', 'video') AND ($4::uuid IS NULL OR queue_id = $4)
GROUP BY queue_id, hour
ORDER BY queue_id, hour
