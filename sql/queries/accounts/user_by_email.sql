SELECT id, tenant_id, name, email, role, disabled_at IS NOT NULL, created_at, updated_at, version,
    password_hash
FROM users
WHERE email_key = lower($1) AND deleted_at IS NULL
