-- The same password hashed with other parameters; not when it was changed meanwhile.
UPDATE users
SET password_hash = $3
WHERE id = $1 AND password_hash = $2
