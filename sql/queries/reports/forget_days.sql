WITH queues AS (DELETE FROM queue_days WHERE day = ANY ($1::timestamptz[]))
DELETE FROM agent_days
WHERE day = ANY ($1::timestamptz[])
