SELECT id, name, channels, strategy, tiers, required_skills, service_level_seconds, offer_timeout_seconds,
    wrap_up_seconds, max_wait_seconds, max_length, priority, weight, sticky_seconds, rings,
    overflow, allows_cherry_pick, ring_at_most, callback_attempts,
    callback_spacing_seconds, alternatives
FROM queues
WHERE deleted_at IS NULL
ORDER BY created_at, id
