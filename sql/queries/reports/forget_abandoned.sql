DELETE FROM abandoned_contacts
USING unnest($1::timestamptz[], $2::timestamptz[]) AS range (first, last)
WHERE created_at >= range.first AND created_at < range.last
