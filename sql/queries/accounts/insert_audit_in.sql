-- Into the log of the tenant $1, whichever the session is of.
SELECT audit_in($1::uuid, $2::uuid, $3::uuid, $4::timestamptz, $5::text, $6::text, $7::uuid, $8::text, $9::jsonb,
    $10::jsonb)
