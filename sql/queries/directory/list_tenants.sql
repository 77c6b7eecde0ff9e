SELECT id, slug, name, created_at, updated_at, version
FROM tenants
WHERE (created_at, id) > (coalesce($1::timestamptz, '-infinity'),
    coalesce($2::uuid, '00000000-0000-0000-0000-000000000000'))
ORDER BY created_at, id
LIMIT $3::integer
