-- The recording, then what its contact says about who may hear it.
SELECT recordings.id, contact_id, kind, recordings.status, media_type, size_bytes, duration_milliseconds, made_by,
    recordings.created_at, completed_at, contacts.agent_id
FROM recordings
JOIN contacts ON contacts.id = contact_id
WHERE recordings.id = $1
