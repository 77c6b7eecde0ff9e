INSERT INTO widget_secrets (tenant_id, secret, changed_at)
VALUES ($1, $2, $3)
ON CONFLICT (tenant_id) DO UPDATE SET secret = excluded.secret, changed_at = excluded.changed_at
