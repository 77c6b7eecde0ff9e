-- The tenant has one row at most, and sees no other's.
UPDATE file_usage
SET size_bytes = size_bytes - $1::bigint
