-- Locks the token and its login, so that refreshes and revocations of one family come one after another.
SELECT token.login_id, token.expires_at, token.replaced_at, token.successor, login.revoked_at IS NOT NULL, login.user_id
FROM refresh_tokens token
JOIN logins login ON login.id = token.login_id
WHERE token.hash = $1
FOR UPDATE
