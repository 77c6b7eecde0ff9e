-- Newest first, those behind the figure $1 of a report and nothing else to look for: $2 queue, $3 channel, $4 direct
-- calls, created from $5 until $6, before $7 and $8. What is kept of the quarter hours tells where there are any, so that
-- what is rare is not looked for among all contacts: each of the newest $9 has one at least. Beside them stands what is
-- not kept: the ends of the period, and quarter hours with contacts that are open.
WITH period AS (
    SELECT coalesce($5::timestamptz, '-infinity') AS first,
        least(coalesce($6::timestamptz, 'infinity'), coalesce($7::timestamptz + interval '1 millisecond', 'infinity')) AS last
), settled AS (
    SELECT begins.first, greatest(begins.first, least(date_bin('15 minutes', period.last, 'epoch'),
        coalesce((SELECT settled_before FROM report_progress), '-infinity'))) AS last
    FROM period
    CROSS JOIN LATERAL (SELECT date_bin('15 minutes', period.first + interval '15 minutes' - interval '1 millisecond',
        'epoch') AS first) begins
), unsettled AS (
    SELECT quarter
    FROM report_unsettled
    WHERE NOT is_counted AND quarter >= (SELECT first FROM settled) AND quarter < (SELECT last FROM settled)
), places AS (
    SELECT quarter, queue_id
    FROM queue_quarters
    WHERE $1::text <> 'open' AND quarter >= (SELECT first FROM settled) AND quarter < (SELECT last FROM settled)
        AND ($2::uuid IS NULL OR queue_id = $2) AND ($3::text IS NULL OR channel = $3)
        AND ($4::boolean IS NOT TRUE OR queue_id = '00000000-0000-0000-0000-000000000000')
        AND CASE $1
            WHEN 'offered' THEN offered
            WHEN 'answered' THEN answered
            WHEN 'answeredWithin' THEN answered_within
            WHEN 'abandoned' THEN abandoned
            WHEN 'abandonedWithin' THEN abandoned_within
            WHEN 'shortAbandoned' THEN short_abandoned
            WHEN 'callbacks' THEN callbacks
            WHEN 'callbacksWithin' THEN callbacks_within
            WHEN 'callbacksKept' THEN callbacks_kept
            WHEN 'voicemails' THEN voicemails
            WHEN 'otherwiseClosed' THEN otherwise_closed
            WHEN 'handled' THEN handled
            WHEN 'repeated' THEN repeated
            WHEN 'ratings' THEN ratings
            WHEN 'goodRatings' THEN good_ratings
            ELSE 0 END > 0
    ORDER BY quarter DESC
    FETCH FIRST ($9::integer) ROWS WITH TIES
), stretches AS (
    SELECT quarter AS first, quarter + interval '15 minutes' AS last, array_agg(queue_id) AS queues
    FROM places
    WHERE quarter NOT IN (SELECT quarter FROM unsettled)
    GROUP BY quarter
    UNION ALL
    SELECT quarter, quarter + interval '15 minutes', NULL
    FROM unsettled
    UNION ALL
    SELECT period.first, least(settled.first, period.last), NULL
    FROM period, settled
    UNION ALL
    SELECT settled.last, period.last, NULL
    FROM period, settled
), behind AS (
    SELECT found.id
    FROM stretches
    CROSS JOIN LATERAL (
        SELECT counts.id, counts.created_at
        FROM contact_counts counts
        WHERE counts.created_at >= stretches.first AND counts.created_at < stretches.last
            AND (stretches.queues IS NULL OR counts.queue_id = ANY (stretches.queues))
            AND ($2::uuid IS NULL OR counts.real_queue_id = $2) AND ($3::text IS NULL OR counts.channel = $3)
            AND ($4::boolean IS NOT TRUE OR counts.real_queue_id IS NULL)
            AND (counts.created_at, counts.id) < (coalesce($7::timestamptz, 'infinity'),
                coalesce($8::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
            AND CASE $1
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
        ORDER BY counts.created_at DESC, counts.id DESC
        LIMIT $9::integer) found
    ORDER BY found.created_at DESC, found.id DESC
    LIMIT $9::integer
)
SELECT contacts.id, channel, status, outcome, queue_id, preferred_agent_id, agent_id, contacts.customer_id,
    customer_name, conversation_id, subject, priority, skills, tags, metadata, created_at, queued_at, offered_at,
    answered_at, ended_at, wrapped_at, held_milliseconds, held_since, line_key, deadline, customer_lost_at,
    agent_lost_at, estimated_p50_seconds, estimated_p90_seconds, disposition, notes, version,
    callback, consult_of, consult_id, conference_agent_id,
    feedback.rating, feedback.comment, feedback.at,
    ARRAY(SELECT recordings.id::text FROM recordings
          WHERE recordings.contact_id = contacts.id AND recordings.status = 'complete'
          ORDER BY recordings.created_at, recordings.id)
FROM behind
CROSS JOIN LATERAL (SELECT * FROM contacts WHERE contacts.id = behind.id OFFSET 0) contacts
LEFT JOIN LATERAL (
    SELECT rating, comment, at FROM feedback WHERE feedback.contact_id = contacts.id OFFSET 0) feedback ON true
ORDER BY created_at DESC, contacts.id DESC
