-- Staff who can sign in, of these addresses.
SELECT email, password_hash
FROM users
WHERE email_key = ANY ($1::text[]) AND role <> 'customer' AND deleted_at IS NULL AND disabled_at IS NULL
    AND password_hash IS NOT NULL
