UPDATE queues
SET name = $2, channels = $3, strategy = $4, tiers = $5::jsonb, required_skills = $6::jsonb,
    service_level_seconds = $7, offer_timeout_seconds = $8, wrap_up_seconds = $9, max_wait_seconds = $10,
    max_length = $11, priority = $12, updated_at = $13, version = version + 1
WHERE id = $1
