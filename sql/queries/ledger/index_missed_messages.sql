-- What the last run may not have taken in: an hour more than it said, since what waits for a database that is away is
-- stored later than it was written.
INSERT INTO message_words (contact_id, seq, tenant, at, words)
SELECT contact_id, seq, tenant_id, thread_events.at,
    to_tsvector('simple', text) || array_to_tsvector(ARRAY[tenant_mark(tenant_id)])
FROM thread_events
WHERE thread_events.at >= (SELECT at - interval '1 hour' FROM message_words_until)
    AND type IN ('message', 'note') AND text IS NOT NULL
    AND NOT EXISTS (
        SELECT FROM message_words
        WHERE message_words.contact_id = thread_events.contact_id AND message_words.seq = thread_events.seq)
ON CONFLICT DO NOTHING
