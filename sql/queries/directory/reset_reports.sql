-- Days begin at other moments from now on: whatever is kept is counted anew.
WITH progress AS (DELETE FROM report_progress), queues AS (DELETE FROM queue_days), days AS (DELETE FROM agent_days)
DELETE FROM agent_times
