SELECT id, is_default, chat FROM queues WHERE deleted_at IS NULL
