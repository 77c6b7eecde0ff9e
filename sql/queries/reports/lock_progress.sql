SELECT settled_before, refresh_from
FROM report_progress
FOR UPDATE
