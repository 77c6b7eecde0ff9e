SELECT id, name, service_level_seconds, deleted_at IS NOT NULL
FROM queues
ORDER BY name, id
