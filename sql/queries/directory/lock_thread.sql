-- Who writes in the thread of a closed contact does so alone until the end of the transaction.
SELECT pg_advisory_xact_lock(hashtextextended($1::text, 0))
