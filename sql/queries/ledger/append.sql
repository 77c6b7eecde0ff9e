-- Stores a batch in one round trip: $1 contacts, $2 offers, $3 agent states, $4 events, $5 audit entries,
-- $6 idempotent answers; each a JSON array of rows. A row never replaces a newer one, and an event that is already
-- there is left alone, so a batch may be sent again. The candidates of an offer come with its first version alone.
WITH stored_events AS (
    INSERT INTO events (id, contact_id, agent_id, tenant_id, at, type, data)
    SELECT id, contact_id, agent_id, tenant_id, at, type, data
    FROM json_to_recordset($4::json) AS row (
        id uuid, contact_id uuid, agent_id uuid, tenant_id uuid, at timestamptz, type text, data json)
    ON CONFLICT (contact_id, id) DO NOTHING
), stored_contacts AS (
    INSERT INTO contacts (id, tenant_id, customer_id, conversation_id, queue_id, preferred_agent_id, agent_id,
        created_at, queued_at, offered_at, answered_at, ended_at, wrapped_at, held_since, line_key, deadline,
        customer_lost_at, agent_lost_at, version, held_milliseconds, estimated_p50_seconds, estimated_p90_seconds,
        priority, channel, status, outcome, customer_name, subject, disposition, notes, skills, tags, metadata,
        return_queue_id, return_agent_id, callback, consult_of, consult_id, conference_agent_id)
    SELECT id, tenant_id, customer_id, conversation_id, queue_id, preferred_agent_id, agent_id,
        created_at, queued_at, offered_at, answered_at, ended_at, wrapped_at, held_since, line_key, deadline,
        customer_lost_at, agent_lost_at, version, held_milliseconds, estimated_p50_seconds, estimated_p90_seconds,
        priority, channel, status, outcome, customer_name, subject, disposition, notes, skills, tags, metadata,
        return_queue_id, return_agent_id, callback, consult_of, consult_id, conference_agent_id
    FROM json_to_recordset($1::json) AS row (
        id uuid, tenant_id uuid, customer_id uuid, conversation_id uuid, queue_id uuid, preferred_agent_id uuid,
        agent_id uuid, created_at timestamptz, queued_at timestamptz, offered_at timestamptz, answered_at timestamptz,
        ended_at timestamptz, wrapped_at timestamptz, held_since timestamptz, line_key timestamptz,
        deadline timestamptz, customer_lost_at timestamptz, agent_lost_at timestamptz, version bigint,
        held_milliseconds bigint, estimated_p50_seconds bigint, estimated_p90_seconds bigint, priority integer,
        channel text, status text, outcome text, customer_name text, subject text, disposition text, notes text,
        skills json, tags json, metadata json, return_queue_id uuid, return_agent_id uuid,
        callback json, consult_of uuid, consult_id uuid, conference_agent_id uuid)
    ON CONFLICT (id) DO UPDATE SET
        queue_id = excluded.queue_id, preferred_agent_id = excluded.preferred_agent_id,
        agent_id = excluded.agent_id, queued_at = excluded.queued_at, offered_at = excluded.offered_at,
        answered_at = excluded.answered_at, ended_at = excluded.ended_at, wrapped_at = excluded.wrapped_at,
        held_since = excluded.held_since, line_key = excluded.line_key, deadline = excluded.deadline,
        customer_lost_at = excluded.customer_lost_at, agent_lost_at = excluded.agent_lost_at,
        version = excluded.version, held_milliseconds = excluded.held_milliseconds,
        estimated_p50_seconds = excluded.estimated_p50_seconds, estimated_p90_seconds = excluded.estimated_p90_seconds,
        priority = excluded.priority, status = excluded.status, outcome = excluded.outcome,
        customer_name = excluded.customer_name, subject = excluded.subject, disposition = excluded.disposition,
        notes = excluded.notes, skills = excluded.skills, tags = excluded.tags, metadata = excluded.metadata,
        return_queue_id = excluded.return_queue_id, return_agent_id = excluded.return_agent_id,
        channel = excluded.channel, callback = excluded.callback, consult_id = excluded.consult_id,
        conference_agent_id = excluded.conference_agent_id
    WHERE contacts.version < excluded.version AND contacts.tenant_id = excluded.tenant_id
), stored_offers AS (
    INSERT INTO offers (contact_id, id, tenant_id, agent_id, offered_at, deadline, ended_at, version, status, candidates)
    SELECT contact_id, id, tenant_id, agent_id, offered_at, deadline, ended_at, version, status, candidates
    FROM json_to_recordset($2::json) AS row (
        contact_id uuid, id uuid, tenant_id uuid, agent_id uuid, offered_at timestamptz, deadline timestamptz,
        ended_at timestamptz, version bigint, status text, candidates json)
    ON CONFLICT (contact_id, id) DO UPDATE SET
        deadline = excluded.deadline, ended_at = excluded.ended_at, version = excluded.version,
        status = excluded.status
    WHERE offers.version < excluded.version AND offers.tenant_id = excluded.tenant_id
), stored_agents AS (
    INSERT INTO agent_states (agent_id, tenant_id, presence_since, idle_since, version, missed_in_a_row, presence,
        away_reason, next_presence, next_away_reason, wrap_ups)
    SELECT agent_id, tenant_id, presence_since, idle_since, version, missed_in_a_row, presence, away_reason,
        next_presence, next_away_reason, wrap_ups
    FROM json_to_recordset($3::json) AS row (
        agent_id uuid, tenant_id uuid, presence_since timestamptz, idle_since timestamptz, version bigint,
        missed_in_a_row integer, presence text, away_reason text, next_presence text, next_away_reason text,
        wrap_ups json)
    ON CONFLICT (agent_id) DO UPDATE SET
        presence_since = excluded.presence_since, idle_since = excluded.idle_since, version = excluded.version,
        missed_in_a_row = excluded.missed_in_a_row, presence = excluded.presence, away_reason = excluded.away_reason,
        next_presence = excluded.next_presence, next_away_reason = excluded.next_away_reason,
        wrap_ups = excluded.wrap_ups
    WHERE agent_states.version < excluded.version AND agent_states.tenant_id = excluded.tenant_id
), stored_audit AS (
    INSERT INTO audit (id, tenant_id, actor_id, at, action, subject, subject_id, address, before, after)
    SELECT id, tenant_id, actor_id, at, action, subject, subject_id, coalesce(address, ''), before, after
    FROM json_to_recordset($5::json) AS row (
        id uuid, tenant_id uuid, actor_id uuid, at timestamptz, action text, subject text, subject_id uuid,
        address text, before jsonb, after jsonb)
    ON CONFLICT (id) DO NOTHING
)
INSERT INTO idempotency_keys (tenant_id, user_id, key, request_hash, status, answer, created_at)
SELECT tenant_id, user_id, key, request_hash, status, answer, created_at
FROM json_to_recordset($6::json) AS row (
    tenant_id uuid, user_id uuid, key text, request_hash text, status integer, answer text, created_at timestamptz)
ON CONFLICT (tenant_id, user_id, key) DO UPDATE SET
    request_hash = excluded.request_hash, status = excluded.status, answer = excluded.answer
