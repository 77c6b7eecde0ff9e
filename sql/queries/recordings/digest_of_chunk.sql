SELECT digest
FROM recording_chunks
WHERE recording_id = $1 AND number = $2
