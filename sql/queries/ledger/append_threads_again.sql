-- The same for a batch that may have been stored already: what stands there is left alone.
INSERT INTO thread_events (contact_id, seq, id, tenant_id, at, author_id, file_id, author_role, type, client_id, text,
    data)
SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::uuid[], $7::uuid[],
    $8::text[], $9::text[], $10::text[], $11::text[], $12::json[])
ON CONFLICT (contact_id, seq) DO NOTHING
