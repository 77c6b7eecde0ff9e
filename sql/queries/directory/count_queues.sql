SELECT count(*) FROM queues WHERE id = ANY ($1::uuid[]) AND deleted_at IS NULL
