SELECT id, channel, status, outcome, queue_id, preferred_agent_id, agent_id, customer_id, customer_name, conversation_id,
    subject, priority, skills, tags, metadata, created_at, queued_at, offered_at, answered_at, ended_at, wrapped_at,
    held_milliseconds, held_since, line_key, deadline, customer_lost_at, agent_lost_at, estimated_p50_seconds,
    estimated_p90_seconds, disposition, notes, version, callback,
    consult_of, consult_id, conference_agent_id
FROM unnest($1::uuid[]) AS asked (asked_id)
CROSS JOIN LATERAL (SELECT * FROM contacts WHERE contacts.id = asked_id OFFSET 0) AS contacts
