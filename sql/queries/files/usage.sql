SELECT coalesce(sum(size_bytes), 0)::bigint
FROM file_usage
