INSERT INTO abandoned_contacts (contact_id, tenant_id, customer_id, queue_id, channel, created_at, wait)
SELECT id, $1::uuid, customer_id, real_queue_id, channel, created_at, wait
FROM unnest($2::timestamptz[], $3::timestamptz[]) AS range (first, last)
CROSS JOIN LATERAL (
        SELECT * FROM contact_counts WHERE created_at >= range.first AND created_at < range.last OFFSET 0) counts
WHERE abandoned = 1
