-- Takes the words of those stretches of threads in: $1 contacts, $2 first and $3 last numbers.
INSERT INTO message_words (contact_id, seq, tenant, at, words)
SELECT contact_id, seq, tenant_id, at,
    to_tsvector('simple', text) || array_to_tsvector(ARRAY[tenant_mark(tenant_id)])
FROM unnest($1::uuid[], $2::bigint[], $3::bigint[]) AS stretch (contact, first, last)
JOIN thread_events ON contact_id = contact AND seq BETWEEN first AND last
WHERE type IN ('message', 'note') AND text IS NOT NULL
ON CONFLICT DO NOTHING
