-- Counts $5 bytes and $6 files more for $2 $3 on the UTC day of $4. No row is written where the sums would pass $7 and $8.
INSERT INTO upload_usage (tenant_id, kind, subject, day, size_bytes, files)
SELECT $1::uuid, $2::text, $3::text, ($4::timestamptz AT TIME ZONE 'UTC')::date, greatest($5::bigint, 0), $6::integer
WHERE $5::bigint <= $7::bigint AND $6::integer <= $8::integer
ON CONFLICT (tenant_id, kind, subject, day) DO UPDATE
SET size_bytes = greatest(upload_usage.size_bytes + $5::bigint, 0), files = upload_usage.files + excluded.files
WHERE $5::bigint < 0
    OR (upload_usage.size_bytes + $5::bigint <= $7::bigint AND upload_usage.files + excluded.files <= $8::integer)
