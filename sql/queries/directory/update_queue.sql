UPDATE queues
SET name = $2, channels = $3, strategy = $4, tiers = $5::jsonb, required_skills = $6::jsonb,
    service_level_seconds = $7, offer_timeout_seconds = $8, wrap_up_seconds = $9, max_wait_seconds = $10,
    max_length = $11, priority = $12, weight = $13, sticky_seconds = $14, rings = $15::jsonb, updated_at = $16,
    overflow = $17::jsonb, allows_cherry_pick = $18, ring_at_most = $19,
    callback_attempts = $20, callback_spacing_seconds = $21, business_hours_id = $22, alternatives = $23::jsonb,
    is_default = $24, chat = $25::jsonb,
    version = version + 1
WHERE id = $1
