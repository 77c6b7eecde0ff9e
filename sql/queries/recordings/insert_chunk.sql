INSERT INTO recording_chunks (recording_id, number, tenant_id, size_bytes, digest)
VALUES ($1, $2, $3, $4, $5)
