SELECT code, requires_notes, queue_ids::text[] FROM dispositions WHERE deleted_at IS NULL ORDER BY code
