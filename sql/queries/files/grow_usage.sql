-- No row is written where the sum would pass $3.
INSERT INTO file_usage (tenant_id, size_bytes)
SELECT $1::uuid, $2::bigint
WHERE $2::bigint <= $3::bigint
ON CONFLICT (tenant_id) DO UPDATE
SET size_bytes = file_usage.size_bytes + excluded.size_bytes
WHERE file_usage.size_bytes + excluded.size_bytes <= $3::bigint
