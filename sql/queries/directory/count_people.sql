-- How many of these people there are in one of these roles.
SELECT count(*)
FROM users
WHERE id = ANY ($1::uuid[]) AND role = ANY ($2::text[]) AND deleted_at IS NULL
