-- From the quarter hour of the first contact on, or the current one.
INSERT INTO report_progress (tenant_id, settled_before)
SELECT $1::uuid, coalesce(date_bin('15 minutes', (SELECT created_at FROM contacts ORDER BY created_at LIMIT 1), 'epoch'),
    $2::timestamptz)
ON CONFLICT (tenant_id) DO NOTHING
