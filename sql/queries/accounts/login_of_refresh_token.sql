SELECT token.login_id
FROM refresh_tokens token
JOIN logins login ON login.id = token.login_id
WHERE token.hash = $1 AND login.user_id = $2
