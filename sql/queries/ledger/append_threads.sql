-- Stores a batch of thread events, one array for each column. A number that is taken fails the batch: events of a
-- thread come one after another from the one floor that numbers them.
INSERT INTO thread_events (contact_id, seq, id, tenant_id, at, author_id, file_id, author_role, type, client_id, text,
    data)
SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::uuid[], $7::uuid[],
    $8::text[], $9::text[], $10::text[], $11::text[], $12::json[])
