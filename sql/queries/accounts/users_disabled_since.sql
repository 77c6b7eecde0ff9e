SELECT id FROM users WHERE disabled_at >= $1 OR deleted_at >= $1
