INSERT INTO agent_settings (user_id, tenant_id, skills, call_capacity, chat_capacity, weight, updated_at)
VALUES ($1, $2, $3::jsonb, $4, $5, $6, $7)
ON CONFLICT (user_id) DO UPDATE SET skills = excluded.skills, call_capacity = excluded.call_capacity,
    chat_capacity = excluded.chat_capacity, weight = excluded.weight, updated_at = excluded.updated_at,
    version = agent_settings.version + 1
