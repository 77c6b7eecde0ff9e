-- The quarter hours in which contacts began that are still open.
SELECT DISTINCT date_bin('15 minutes', created_at, 'epoch')
FROM contacts
WHERE is_open
