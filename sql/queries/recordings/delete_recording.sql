DELETE FROM recordings
WHERE id = $1
