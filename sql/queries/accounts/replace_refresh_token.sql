-- $1 gives way to $2.
WITH replaced AS (
    UPDATE refresh_tokens SET replaced_at = $3, successor = $2 WHERE hash = $1
    RETURNING tenant_id, login_id
)
INSERT INTO refresh_tokens (hash, tenant_id, login_id, issued_at, expires_at)
SELECT $2, tenant_id, login_id, $3, $4 FROM replaced
