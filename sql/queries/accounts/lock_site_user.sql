-- The first visits of one person from two windows make one row.
SELECT pg_advisory_xact_lock(hashtextextended($1::text || ' ' || $2::text, 0))
