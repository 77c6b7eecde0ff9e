-- Who left sooner than $7 milliseconds, by queue and moment: $1 and $2 are the beginnings and ends of settled quarter
-- hours, without those of $3; $4 and $5 of what is counted from the contacts themselves. $6 and $8: of one queue, one
-- channel.
SELECT queue_id, created_at
FROM (
    SELECT coalesce(queue_id, '00000000-0000-0000-0000-000000000000') AS queue_id, created_at, channel, wait
    FROM unnest($1::timestamptz[], $2::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT * FROM abandoned_contacts WHERE created_at >= range.first AND created_at < range.last OFFSET 0) counts
    WHERE date_bin('15 minutes', created_at, 'epoch') <> ALL ($3::timestamptz[])
    UNION ALL
    SELECT queue_id, created_at, channel, abandoned_wait
    FROM unnest($4::timestamptz[], $5::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT * FROM contact_counts WHERE created_at >= range.first AND created_at < range.last OFFSET 0) counts
    WHERE abandoned = 1
) left_early
WHERE wait < $7::bigint AND ($6::uuid IS NULL OR queue_id = $6) AND ($8::text IS NULL OR channel = $8)
