INSERT INTO abandoned_contacts (contact_id, tenant_id, customer_id, queue_id, channel, created_at, wait)
SELECT id, $1::uuid, customer_id, real_queue_id, channel, created_at, wait
FROM unnest($2::timestamptz[], $3::timestamptz[]) AS range (first, last)
JOIN contact_counts ON created_at >= range.first AND created_at < range.last
WHERE abandoned = 1
