SELECT id, name, channels, strategy, tiers, required_skills, service_level_seconds,
    offer_timeout_seconds, wrap_up_seconds, max_wait_seconds, max_length, priority, weight, sticky_seconds, rings,
    created_at, updated_at, coalesce(overflow, '[]'), allows_cherry_pick,
    ring_at_most, callback_attempts, callback_spacing_seconds, business_hours_id, alternatives,
    is_default, chat, version
FROM queues
WHERE name_key = lower($1) AND deleted_at IS NULL
