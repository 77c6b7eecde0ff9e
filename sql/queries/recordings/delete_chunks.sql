DELETE FROM recording_chunks
WHERE recording_id = $1
