-- The quarter hour of the contact is to be counted again, if it has been.
INSERT INTO report_unsettled (tenant_id, quarter, is_counted, marked_at)
SELECT tenant_id, date_bin('15 minutes', created_at, 'epoch'), true, $2::timestamptz
FROM contacts
WHERE id = $1
ON CONFLICT (tenant_id, quarter) DO UPDATE SET marked_at = excluded.marked_at
