SELECT number, size_bytes, digest
FROM recording_chunks
WHERE recording_id = $1
ORDER BY number
