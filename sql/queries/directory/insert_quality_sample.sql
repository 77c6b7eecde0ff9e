-- By a member of the contact only.
INSERT INTO quality_samples (contact_id, user_id, tenant_id, at, direction, loss_hundredths, jitter_microseconds,
    rtt_microseconds, bitrate_bits)
SELECT id, $2::uuid, tenant_id, $3::timestamptz, $4::text, $5::integer, $6::bigint, $7::bigint, $8::bigint
FROM contacts
WHERE id = $1::uuid AND (customer_id = $2::uuid OR agent_id = $2::uuid)
