SELECT replaced_at IS NULL FROM refresh_tokens WHERE hash = $1
