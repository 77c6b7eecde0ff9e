-- The same for a batch that may have been stored already: what stands there is left alone.
INSERT INTO thread_events (contact_id, seq, id, tenant_id, at, author_id, file_id, author_role, type, client_id, text,
    data)
SELECT unnest($1::uuid[]), unnest($2::bigint[]), unnest($3::uuid[]), unnest($4::uuid[]),
    unnest($5::timestamptz[]), unnest($6::uuid[]), unnest($7::uuid[]), unnest($8::text[]), unnest($9::text[]),
    unnest($10::text[]), unnest($11::text[]), unnest($12::json[])
ON CONFLICT (contact_id, seq) DO NOTHING
