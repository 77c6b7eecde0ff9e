-- Newest first, by whatever filters are given.
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
WHERE ($1::text IS NULL OR status = $1) AND ($2::text IS NULL OR channel = $2)
    AND ($3::uuid IS NULL OR queue_id = $3) AND ($4::uuid IS NULL OR agent_id = $4)
    AND ($5::uuid IS NULL OR contacts.customer_id = $5)
    AND ($12::text IS NULL OR outcome = $12)
    AND created_at >= coalesce($6::timestamptz, '-infinity') AND created_at < coalesce($7::timestamptz, 'infinity')
    AND ($8::text IS NULL OR strpos(lower(subject), lower($8)) > 0 OR strpos(lower(customer_name), lower($8)) > 0)
    -- Those behind a figure of a report; direct calls where $15 says so.
    AND ($13::text IS NULL AND $14::integer IS NULL AND $15::boolean IS NOT TRUE OR (
        SELECT ($14::integer IS NULL OR counts.wait < 1000 * $14)
            AND ($15::boolean IS NOT TRUE OR counts.real_queue_id IS NULL)
            AND CASE coalesce($13::text, 'offered')
                WHEN 'offered' THEN true
                WHEN 'answered' THEN counts.answered = 1
                WHEN 'answeredWithin' THEN counts.answered_within = 1
                WHEN 'abandoned' THEN counts.abandoned = 1
                WHEN 'abandonedWithin' THEN counts.abandoned_within = 1
                WHEN 'shortAbandoned' THEN counts.short_abandoned = 1
                WHEN 'callbacks' THEN counts.callbacks = 1
                WHEN 'callbacksWithin' THEN counts.callbacks_within = 1
                WHEN 'callbacksKept' THEN counts.callbacks_kept = 1
                WHEN 'voicemails' THEN counts.voicemails = 1
                WHEN 'otherwiseClosed' THEN counts.otherwise_closed = 1
                WHEN 'open' THEN counts.is_open
                WHEN 'handled' THEN counts.handled = 1
                WHEN 'repeated' THEN counts.repeated = 1
                WHEN 'ratings' THEN counts.ratings = 1
                WHEN 'goodRatings' THEN counts.good_ratings = 1
                ELSE false END
        FROM contact_counts counts
        WHERE counts.id = contacts.id))
    AND (created_at, contacts.id) < (coalesce($9::timestamptz, 'infinity'),
        coalesce($10::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY created_at DESC, contacts.id DESC
LIMIT $11::integer
