UPDATE logins
SET revoked_at = $2, revoke_reason = $3
WHERE user_id = $1 AND revoked_at IS NULL AND id IS DISTINCT FROM $4::uuid
RETURNING id
