-- The row locks make who marks a quarter hour again wait, and then mark it anew. Those to come ($1) stay.
DELETE FROM report_unsettled
WHERE quarter < $1::timestamptz
RETURNING quarter
