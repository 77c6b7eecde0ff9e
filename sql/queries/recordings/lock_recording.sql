-- The columns of recording_by_id; nobody else changes it until the transaction ends.
SELECT recordings.id, contact_id, kind, recordings.status, media_type, size_bytes, duration_milliseconds, made_by,
    recordings.created_at, completed_at, contacts.agent_id
FROM recordings
JOIN contacts ON contacts.id = contact_id
WHERE recordings.id = $1
FOR UPDATE OF recordings
