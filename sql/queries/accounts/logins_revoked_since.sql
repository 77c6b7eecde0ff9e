SELECT id FROM logins WHERE revoked_at >= $1
