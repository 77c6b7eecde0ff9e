DELETE FROM logins
WHERE created_at < $1 AND NOT EXISTS (SELECT FROM refresh_tokens WHERE refresh_tokens.login_id = logins.id)
