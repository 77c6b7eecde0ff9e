INSERT INTO user_settings (user_id, tenant_id, settings, updated_at)
VALUES ($1, $2, $3::jsonb, $4)
ON CONFLICT (user_id) DO UPDATE SET settings = excluded.settings, updated_at = excluded.updated_at,
    version = user_settings.version + 1
RETURNING settings, version
