INSERT INTO queues (id, tenant_id, name, channels, strategy, tiers, required_skills, service_level_seconds,
    offer_timeout_seconds, wrap_up_seconds, max_wait_seconds, max_length, priority, weight, sticky_seconds, rings,
    created_at, updated_at, overflow, allows_cherry_pick, ring_at_most, callback_attempts, callback_spacing_seconds,
    business_hours_id, alternatives, is_default, chat)
VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9, $10, $11, $12, $13, $14, $15, $16::jsonb, $17, $17,
    $18::jsonb, $19, $20, $21, $22, $23, $24::jsonb,
    $25, $26::jsonb)
