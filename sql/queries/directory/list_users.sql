SELECT id, tenant_id, name, email, role, disabled_at IS NOT NULL, created_at, updated_at, version
FROM users
WHERE deleted_at IS NULL AND ($1::text IS NULL OR role = $1)
    AND ($2::boolean IS NULL OR (disabled_at IS NOT NULL) = $2)
    AND ($3::text IS NULL OR strpos(lower(name), lower($3)) > 0 OR strpos(email_key, lower($3)) > 0)
    AND (created_at, id) > (coalesce($4::timestamptz, '-infinity'),
        coalesce($5::uuid, '00000000-0000-0000-0000-000000000000'))
ORDER BY created_at, id
LIMIT $6::integer
