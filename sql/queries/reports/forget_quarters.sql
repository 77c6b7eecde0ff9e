DELETE FROM queue_quarters
USING unnest($1::timestamptz[], $2::timestamptz[]) AS range (first, last)
WHERE quarter >= range.first AND quarter < range.last
