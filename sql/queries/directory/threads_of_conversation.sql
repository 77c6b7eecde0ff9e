-- Its contacts, newest first; columns as list_contacts_of_customer.
SELECT contacts.id, channel, status, outcome, queue_id, preferred_agent_id, agent_id, contacts.customer_id,
    customer_name, conversation_id, subject, priority, skills, tags, metadata, created_at, queued_at, offered_at,
    answered_at, ended_at, wrapped_at, held_milliseconds, held_since, line_key, deadline, customer_lost_at,
    agent_lost_at, estimated_p50_seconds, estimated_p90_seconds, disposition, notes, version,
    callback, consult_of, consult_id, conference_agent_id,
    feedback.rating, feedback.comment, feedback.at,
    ARRAY(SELECT recordings.id::text FROM recordings
          WHERE recordings.contact_id = contacts.id AND recordings.status = 'complete'
          ORDER BY recordings.created_at, recordings.id)
FROM contacts
LEFT JOIN feedback ON feedback.contact_id = contacts.id
WHERE contacts.customer_id = $1 AND conversation_id = $2
ORDER BY created_at DESC, contacts.id DESC
LIMIT 500
