-- A visitor's session has no row yet: it gets one, which tells later starts of the server that it is over.
INSERT INTO logins (id, tenant_id, user_id, created_at, revoked_at, revoke_reason)
VALUES ($1, $2, $3, $4, $4, $5)
ON CONFLICT (id) DO UPDATE SET revoked_at = excluded.revoked_at, revoke_reason = excluded.revoke_reason
WHERE logins.revoked_at IS NULL AND logins.user_id = excluded.user_id
