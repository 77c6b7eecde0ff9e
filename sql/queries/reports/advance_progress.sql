UPDATE report_progress
SET settled_before = $1::timestamptz, refresh_from = $2::timestamptz
