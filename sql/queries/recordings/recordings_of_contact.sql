-- The columns of recording_by_id, oldest first.
SELECT recordings.id, contact_id, kind, recordings.status, media_type, size_bytes, duration_milliseconds, made_by,
    recordings.created_at, completed_at, contacts.agent_id
FROM recordings
JOIN contacts ON contacts.id = contact_id
WHERE contact_id = $1
ORDER BY recordings.created_at, recordings.id
