-- Each customer once. $1 and $2 are the beginnings and ends of settled quarter hours, without those of $3; $4 and $5 of
-- what is counted from the contacts themselves. Narrowed down to $6 queue, $7 channel, $8 status, $9 owner, $10 part of
-- the name. $11 and $12: the last one that was read.
WITH hung_up AS (
    SELECT customer_id, queue_id, channel, created_at, wait
    FROM unnest($1::timestamptz[], $2::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT * FROM abandoned_contacts WHERE created_at >= range.first AND created_at < range.last OFFSET 0) counts
    WHERE date_bin('15 minutes', created_at, 'epoch') <> ALL ($3::timestamptz[])
    UNION ALL
    SELECT customer_id, real_queue_id, channel, created_at, abandoned_wait
    FROM unnest($4::timestamptz[], $5::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT * FROM contact_counts WHERE created_at >= range.first AND created_at < range.last OFFSET 0) counts
    WHERE abandoned = 1
), customers AS (
    SELECT customer_id, count(*) AS tries, sum(wait) AS total_wait, max(created_at) AS last_at
    FROM hung_up
    WHERE ($6::uuid IS NULL OR queue_id = $6) AND ($7::text IS NULL OR channel = $7)
    GROUP BY customer_id
), picked AS (
    -- Whether each was reached later is looked up of one page alone, where that does not decide who is on it.
    SELECT *
    FROM customers
    WHERE (last_at, customer_id) < (coalesce($11::timestamptz, 'infinity'),
        coalesce($12::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
    ORDER BY last_at DESC, customer_id DESC
    LIMIT CASE WHEN $8::text IS NULL AND $9::uuid IS NULL AND $10::text IS NULL THEN $13::integer END
)
SELECT customers.customer_id, people.name, people.phone, coalesce(people.email, people.contact_email),
    last.id, last.queue_id, last.channel, customers.last_at, last.wait, customers.tries,
    customers.total_wait, standing.status, followed.owner_id, owner.name, followed.note, followed.updated_at,
    reached.id, reached.answered_at, coalesce(followed.version, 0)
FROM picked customers
JOIN users people ON people.id = customers.customer_id
JOIN LATERAL (
    SELECT contacts.id, contacts.queue_id, contacts.channel, greatest(0, (extract(epoch FROM contacts.ended_at
        - coalesce(contacts.queued_at, contacts.created_at)) * 1000)::bigint) AS wait
    FROM contacts
    WHERE contacts.tenant_id = people.tenant_id AND contacts.customer_id = customers.customer_id
        AND contacts.created_at = customers.last_at AND contacts.outcome = 'abandoned'
    ORDER BY contacts.id DESC
    LIMIT 1) last ON true
LEFT JOIN abandoned_follow_ups followed
    ON followed.customer_id = customers.customer_id AND followed.last_at >= customers.last_at
LEFT JOIN users owner ON owner.id = followed.owner_id
LEFT JOIN LATERAL (
    SELECT contacts.id, contacts.answered_at
    FROM contacts
    WHERE contacts.tenant_id = people.tenant_id AND contacts.customer_id = customers.customer_id
        AND contacts.created_at > customers.last_at
        AND contacts.outcome IN ('handled', 'callback_kept', 'transferred') AND contacts.answered_at IS NOT NULL
        AND contacts.consult_of IS NULL
    ORDER BY contacts.created_at
    LIMIT 1) reached ON true
CROSS JOIN LATERAL (
    SELECT CASE WHEN reached.id IS NOT NULL THEN 'reached' ELSE coalesce(followed.status, 'open') END AS status) standing
WHERE ($8::text IS NULL OR standing.status = $8) AND ($9::uuid IS NULL OR followed.owner_id = $9)
    AND ($10::text IS NULL OR strpos(lower(people.name), lower($10)) > 0)
ORDER BY customers.last_at DESC, customers.customer_id DESC
LIMIT $13::integer
