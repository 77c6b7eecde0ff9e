UPDATE recordings
SET status = 'complete', completed_at = $2, duration_milliseconds = $3
WHERE id = $1
