-- The person as they are now, held until their login is stored: a change of role or password that is under way comes
-- either before it or ends it with the others. Columns as in user_by_email.sql.
SELECT id, tenant_id, name, email, role, disabled_at IS NOT NULL, created_at, updated_at, version,
    password_hash
FROM users
WHERE id = $1 AND deleted_at IS NULL
FOR NO KEY UPDATE
