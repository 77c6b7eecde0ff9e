-- By queue and interval: what came in, and of calls and videos what staffing goes by. $9 and $10: the beginnings and ends
-- of settled hours; $1 and $2 of settled quarter hours beside them, without those of $3; $4 and $5 of what is counted from
-- the contacts themselves. $6 and $7: of one queue, one channel. $8: where the intervals begin, in order; the answer names
-- them from 1.
WITH counted AS (
    SELECT queue_id, width_bucket(hour, $8::timestamptz[]) AS place, channel IN ('call', 'video') AS is_spoken, offered,
        handled, talk + hold + wrap AS handling
    FROM unnest($9::timestamptz[], $10::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT * FROM queue_hours WHERE hour >= range.first AND hour < range.last OFFSET 0) hours
    WHERE ($6::uuid IS NULL OR queue_id = $6) AND ($7::text IS NULL OR channel = $7)
    UNION ALL
    SELECT queue_id, width_bucket(quarter, $8::timestamptz[]), channel IN ('call', 'video'), offered, handled,
        talk + hold + wrap
    FROM unnest($1::timestamptz[], $2::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT * FROM queue_quarters WHERE quarter >= range.first AND quarter < range.last OFFSET 0) quarters
    WHERE quarter <> ALL ($3::timestamptz[]) AND ($6::uuid IS NULL OR queue_id = $6) AND ($7::text IS NULL OR channel = $7)
    UNION ALL
    SELECT queue_id, width_bucket(created_at, $8::timestamptz[]), channel IN ('call', 'video'), offered, handled, talk + hold + wrap
    FROM unnest($4::timestamptz[], $5::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT * FROM contact_counts WHERE created_at >= range.first AND created_at < range.last OFFSET 0) counts
    WHERE ($6::uuid IS NULL OR queue_id = $6) AND ($7::text IS NULL OR channel = $7)
)
SELECT queue_id, place, sum(offered), coalesce(sum(offered) FILTER (WHERE is_spoken), 0),
    coalesce(sum(handled) FILTER (WHERE is_spoken), 0), coalesce(sum(handling) FILTER (WHERE is_spoken), 0)
FROM counted
GROUP BY queue_id, place
