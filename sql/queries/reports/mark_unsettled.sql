-- Contacts are still open in them.
INSERT INTO report_unsettled (tenant_id, quarter, is_counted, marked_at)
SELECT $1::uuid, quarter, false, $3::timestamptz
FROM unnest($2::timestamptz[]) AS wanted (quarter)
ON CONFLICT (tenant_id, quarter) DO UPDATE SET is_counted = false, marked_at = excluded.marked_at
