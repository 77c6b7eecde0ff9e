-- The same views, which look up ratings and offers by the contact's key: PostgreSQL expects many times the contacts that
-- a stretch of time has, and would read all ratings for a handful.
-- One contact as the reports count it: what each number means is said here, and nowhere else. Consultations are not
-- counted. Direct calls go by 20 seconds. Rows are the reader's own: it sees what he may see.
CREATE OR REPLACE VIEW contact_counts WITH (security_invoker = true) AS
SELECT fact.*,
    (is_handled AND EXISTS (
        SELECT FROM contacts later
        WHERE later.tenant_id = fact.tenant_id AND later.customer_id = fact.customer_id
            AND later.created_at > fact.created_at AND later.created_at < fact.ended_at + fact.first_contact
            AND later.queue_id IS NOT DISTINCT FROM fact.real_queue_id AND later.consult_of IS NULL))::integer AS repeated
FROM (
    SELECT contact.tenant_id, contact.id, contact.created_at, contact.ended_at, contact.customer_id,
        contact.queue_id AS real_queue_id,
        coalesce(contact.queue_id, '00000000-0000-0000-0000-000000000000') AS queue_id, contact.agent_id,
        contact.channel, contact.is_open, waited.wait,
        make_interval(days => coalesce((tenant.settings ->> 'firstContactDays')::integer, 7)) AS first_contact,
        outline.is_handled,
        1 AS offered,
        outline.is_answered::integer AS answered,
        (outline.is_answered AND waited.is_within)::integer AS answered_within,
        outline.is_abandoned::integer AS abandoned,
        (outline.is_abandoned AND waited.is_within)::integer AS abandoned_within,
        (outline.is_abandoned
            AND waited.wait < 1000 * coalesce((tenant.settings ->> 'shortAbandonSeconds')::integer, 5))::integer
            AS short_abandoned,
        outline.is_callback::integer AS callbacks,
        (outline.is_callback AND waited.is_within)::integer AS callbacks_within,
        (outline.is_callback AND contact.outcome IS NOT DISTINCT FROM 'callback_kept')::integer AS callbacks_kept,
        (contact.outcome IS NOT DISTINCT FROM 'voicemail')::integer AS voicemails,
        (NOT contact.is_open AND NOT outline.is_answered AND NOT outline.is_callback
            AND coalesce(contact.outcome, '') NOT IN ('abandoned', 'voicemail'))::integer AS otherwise_closed,
        outline.is_handled::integer AS handled,
        (feedback.rating IS NOT NULL)::integer AS ratings,
        (feedback.rating >= 4 IS TRUE)::integer AS good_ratings,
        coalesce(feedback.rating, 0)::integer AS rating_sum,
        CASE WHEN outline.is_answered THEN waited.wait ELSE 0 END AS answered_wait,
        CASE WHEN outline.is_abandoned THEN waited.wait ELSE 0 END AS abandoned_wait,
        CASE WHEN outline.is_answered OR outline.is_abandoned THEN waited.wait ELSE 0 END AS longest_wait,
        CASE WHEN outline.is_handled THEN greatest(0, (extract(epoch FROM contact.ended_at - contact.answered_at)
            * 1000)::bigint - contact.held_milliseconds) ELSE 0 END AS talk,
        CASE WHEN outline.is_handled THEN contact.held_milliseconds ELSE 0 END AS hold,
        CASE WHEN outline.is_handled THEN coalesce((extract(epoch FROM contact.wrapped_at - contact.ended_at)
            * 1000)::bigint, 0) ELSE 0 END AS wrap
    FROM contacts contact
    JOIN tenants tenant ON tenant.id = contact.tenant_id
    LEFT JOIN queues queue ON queue.id = contact.queue_id
    LEFT JOIN LATERAL (SELECT rating FROM feedback WHERE contact_id = contact.id OFFSET 0) feedback ON true
    CROSS JOIN LATERAL (SELECT
        contact.callback IS NOT NULL AS is_callback,
        contact.answered_at IS NOT NULL AND contact.callback IS NULL AS is_answered,
        contact.outcome IS NOT DISTINCT FROM 'abandoned' AND contact.answered_at IS NULL
            AND contact.callback IS NULL AS is_abandoned,
        NOT contact.is_open AND contact.answered_at IS NOT NULL
            AND contact.outcome IN ('handled', 'callback_kept', 'transferred') AS is_handled) outline
    CROSS JOIN LATERAL (SELECT greatest(0, (extract(epoch FROM coalesce(
            (contact.callback ->> 'askedAt')::timestamptz, contact.answered_at, contact.ended_at)
        - coalesce(contact.queued_at, contact.created_at)) * 1000)::bigint) AS wait) clock
    CROSS JOIN LATERAL (SELECT clock.wait,
        coalesce(clock.wait <= 1000 * coalesce(queue.service_level_seconds, 20), false) AS is_within) waited
    WHERE contact.consult_of IS NULL) fact;
-- An offer of a contact as the reports count it: it belongs to the moment at which its contact was created.
CREATE OR REPLACE VIEW offer_counts WITH (security_invoker = true) AS
SELECT contact.tenant_id, contact.created_at, contact.channel,
    coalesce(contact.queue_id, '00000000-0000-0000-0000-000000000000') AS queue_id, offer.agent_id,
    1 AS offers_made,
    (offer.status = 'accepted')::integer AS offers_accepted,
    (offer.status = 'rejected')::integer AS offers_rejected,
    (offer.status = 'timed_out')::integer AS offers_missed
FROM contacts contact
JOIN LATERAL (SELECT agent_id, status FROM offers WHERE contact_id = contact.id OFFSET 0) offer ON true
WHERE contact.consult_of IS NULL;
