SELECT count(*) FROM groups WHERE id = ANY ($1::uuid[]) AND deleted_at IS NULL
