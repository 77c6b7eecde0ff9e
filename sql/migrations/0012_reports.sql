-- Reports from components, kept by quarter hours and by days; what is said about customers who hung up; settings of
-- people. Nothing here is written with a contact: what is kept is counted afterwards from contacts that are over.

-- How far a tenant's quarter hours have been counted: those that begin before `settled_before` stand in
-- `queue_quarters`, `queue_days` and `agent_days`, except those of `report_unsettled` that are not counted. From
-- `refresh_from` on they are counted anew.
CREATE TABLE report_progress (
    tenant_id uuid PRIMARY KEY REFERENCES tenants,
    settled_before timestamptz(3) NOT NULL,
    refresh_from timestamptz(3)
);

-- Quarter hours to be counted again: with contacts that are still open, which are not counted yet, or rated since
-- they were counted.
CREATE TABLE report_unsettled (
    tenant_id uuid NOT NULL REFERENCES tenants,
    quarter timestamptz(3) NOT NULL,
    is_counted boolean NOT NULL,
    marked_at timestamptz(3) NOT NULL,
    PRIMARY KEY (tenant_id, quarter)
);

-- The nil queue is that of direct calls to agents. Durations are in milliseconds.
CREATE TABLE queue_quarters (
    tenant_id uuid NOT NULL REFERENCES tenants,
    quarter timestamptz(3) NOT NULL,
    queue_id uuid NOT NULL,
    channel text NOT NULL,
    offered integer NOT NULL,
    answered integer NOT NULL,
    answered_within integer NOT NULL,
    abandoned integer NOT NULL,
    abandoned_within integer NOT NULL,
    short_abandoned integer NOT NULL,
    callbacks integer NOT NULL,
    callbacks_within integer NOT NULL,
    callbacks_kept integer NOT NULL,
    voicemails integer NOT NULL,
    otherwise_closed integer NOT NULL,
    handled integer NOT NULL,
    repeated integer NOT NULL,
    ratings integer NOT NULL,
    good_ratings integer NOT NULL,
    rating_sum integer NOT NULL,
    answered_wait bigint NOT NULL,
    abandoned_wait bigint NOT NULL,
    longest_wait bigint NOT NULL,
    talk bigint NOT NULL,
    hold bigint NOT NULL,
    wrap bigint NOT NULL,
    PRIMARY KEY (tenant_id, quarter, queue_id, channel)
);

-- The sums of the settled quarter hours of each of the tenant's days.
CREATE TABLE queue_days (
    tenant_id uuid NOT NULL REFERENCES tenants,
    day timestamptz(3) NOT NULL,
    queue_id uuid NOT NULL,
    channel text NOT NULL,
    offered integer NOT NULL,
    answered integer NOT NULL,
    answered_within integer NOT NULL,
    abandoned integer NOT NULL,
    abandoned_within integer NOT NULL,
    short_abandoned integer NOT NULL,
    callbacks integer NOT NULL,
    callbacks_within integer NOT NULL,
    callbacks_kept integer NOT NULL,
    voicemails integer NOT NULL,
    otherwise_closed integer NOT NULL,
    handled integer NOT NULL,
    repeated integer NOT NULL,
    ratings integer NOT NULL,
    good_ratings integer NOT NULL,
    rating_sum integer NOT NULL,
    answered_wait bigint NOT NULL,
    abandoned_wait bigint NOT NULL,
    longest_wait bigint NOT NULL,
    talk bigint NOT NULL,
    hold bigint NOT NULL,
    wrap bigint NOT NULL,
    PRIMARY KEY (tenant_id, day, queue_id, channel)
);

-- The same of the settled quarter hours of one day of the tenant, by the agent who had the contacts last, with the
-- offers that were made to him.
CREATE TABLE agent_days (
    tenant_id uuid NOT NULL REFERENCES tenants,
    day timestamptz(3) NOT NULL,
    agent_id uuid NOT NULL,
    queue_id uuid NOT NULL,
    channel text NOT NULL,
    offered integer NOT NULL,
    answered integer NOT NULL,
    answered_within integer NOT NULL,
    abandoned integer NOT NULL,
    abandoned_within integer NOT NULL,
    short_abandoned integer NOT NULL,
    callbacks integer NOT NULL,
    callbacks_within integer NOT NULL,
    callbacks_kept integer NOT NULL,
    voicemails integer NOT NULL,
    otherwise_closed integer NOT NULL,
    handled integer NOT NULL,
    repeated integer NOT NULL,
    ratings integer NOT NULL,
    good_ratings integer NOT NULL,
    rating_sum integer NOT NULL,
    answered_wait bigint NOT NULL,
    abandoned_wait bigint NOT NULL,
    longest_wait bigint NOT NULL,
    talk bigint NOT NULL,
    hold bigint NOT NULL,
    wrap bigint NOT NULL,
    offers_made integer NOT NULL,
    offers_accepted integer NOT NULL,
    offers_rejected integer NOT NULL,
    offers_missed integer NOT NULL,
    PRIMARY KEY (tenant_id, day, agent_id, queue_id, channel)
);

-- Where an agent's day went, by wall clock, until `counted_to`. Milliseconds.
CREATE TABLE agent_times (
    tenant_id uuid NOT NULL REFERENCES tenants,
    day timestamptz(3) NOT NULL,
    agent_id uuid NOT NULL,
    counted_to timestamptz(3) NOT NULL,
    available bigint NOT NULL,
    away bigint NOT NULL,
    on_contact bigint NOT NULL,
    idle bigint NOT NULL,
    PRIMARY KEY (tenant_id, day, agent_id)
);

-- The abandoned contacts of settled quarter hours: the worklist reads them without looking at all the others.
CREATE TABLE abandoned_contacts (
    contact_id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    customer_id uuid NOT NULL,
    queue_id uuid,
    channel text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    wait bigint NOT NULL
);
CREATE INDEX abandoned_contacts_by_creation ON abandoned_contacts (tenant_id, created_at)
    INCLUDE (customer_id, queue_id, channel, wait);

-- What staff says about a customer who hung up; it speaks of contacts created until `last_at`.
CREATE TABLE abandoned_follow_ups (
    tenant_id uuid NOT NULL REFERENCES tenants,
    customer_id uuid NOT NULL REFERENCES users,
    last_at timestamptz(3) NOT NULL,
    status text NOT NULL,
    owner_id uuid REFERENCES users,
    note text,
    updated_at timestamptz(3) NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant_id, customer_id),
    CONSTRAINT abandoned_follow_ups_status_check CHECK (status IN ('open', 'claimed', 'called_back', 'cleared'))
);

CREATE TABLE user_settings (
    user_id uuid PRIMARY KEY REFERENCES users,
    tenant_id uuid NOT NULL REFERENCES tenants,
    settings jsonb NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    version bigint NOT NULL DEFAULT 1
);

-- Newest first within what an admin asks for.
CREATE INDEX audit_of_subject ON audit (tenant_id, subject_id, at, id) WHERE subject_id IS NOT NULL;
CREATE INDEX audit_of_actor ON audit (tenant_id, actor_id, at, id) WHERE actor_id IS NOT NULL;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['report_progress', 'report_unsettled', 'queue_quarters', 'queue_days', 'agent_days', 'agent_times',
        'abandoned_contacts', 'abandoned_follow_ups', 'user_settings']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY tenant ON %I FOR ALL TO callroom_app '
            'USING (tenant_id = nullif(current_setting(''callroom.tenant'', true), '''')::uuid) '
            'WITH CHECK (tenant_id = nullif(current_setting(''callroom.tenant'', true), '''')::uuid)', name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO callroom_app', name);
    END LOOP;
END
$$;

-- One contact as the reports count it: what each number means is said here, and nowhere else. Consultations are not
-- counted. Direct calls go by 20 seconds. Rows are the reader's own: it sees what he may see.
CREATE VIEW contact_counts WITH (security_invoker = true) AS
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
    LEFT JOIN feedback ON feedback.contact_id = contact.id
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
GRANT SELECT ON contact_counts TO callroom_app;

-- An offer of a contact as the reports count it: it belongs to the moment at which its contact was created.
CREATE VIEW offer_counts WITH (security_invoker = true) AS
SELECT contact.tenant_id, contact.created_at, contact.channel,
    coalesce(contact.queue_id, '00000000-0000-0000-0000-000000000000') AS queue_id, offer.agent_id,
    1 AS offers_made,
    (offer.status = 'accepted')::integer AS offers_accepted,
    (offer.status = 'rejected')::integer AS offers_rejected,
    (offer.status = 'timed_out')::integer AS offers_missed
FROM contacts contact
JOIN offers offer ON offer.contact_id = contact.id
WHERE contact.consult_of IS NULL;
GRANT SELECT ON offer_counts TO callroom_app;

-- The status page tells the last migration.
GRANT SELECT ON migrations TO callroom_app;

-- The length of all stretches together, in milliseconds.
CREATE FUNCTION total(stretches tstzmultirange) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT coalesce(sum(extract(epoch FROM upper(stretch) - lower(stretch)) * 1000), 0)::bigint
   FROM unnest(stretches) AS stretch $$;
