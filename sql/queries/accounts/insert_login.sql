-- A login with its first refresh token.
WITH login AS (
    INSERT INTO logins (id, tenant_id, user_id, user_agent, address, created_at)
    VALUES ($1, $2, $3, left($4, 500), $5, $6)
    RETURNING id, tenant_id
)
INSERT INTO refresh_tokens (hash, tenant_id, login_id, issued_at, expires_at)
SELECT $7, tenant_id, id, $6, $8 FROM login
