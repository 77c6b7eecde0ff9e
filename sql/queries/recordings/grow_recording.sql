UPDATE recordings
SET size_bytes = size_bytes + $2::bigint
WHERE id = $1
