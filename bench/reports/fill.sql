-- Closed contacts of the tenant `demo`, spread evenly over the last days, on 20 queues and three channels, with 200
-- agents, of whom each serves two queues, and a customer for each five contacts. One of twelve is abandoned, one of a
-- hundred asks to be called back, one of a thousand leaves a message, one of two thousand is closed by a supervisor, one
-- of four answered is rated. Agents are on for eight of twelve hours. How many of how many days: settings bench.contacts
-- and bench.days.
SET search_path = callroom;
SET synchronous_commit = off;
CREATE FUNCTION pg_temp.made(kind integer, number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT ('00000000-0000-7000-80' || lpad(to_hex(kind), 2, '0') || '-' || lpad(to_hex(number), 12, '0'))::uuid $$;
CREATE FUNCTION pg_temp.tenant() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT id FROM callroom.tenants WHERE slug = 'demo' $$;
CREATE FUNCTION pg_temp.contacts() RETURNS bigint LANGUAGE sql STABLE AS
$$ SELECT current_setting('bench.contacts')::bigint $$;
CREATE FUNCTION pg_temp.customers() RETURNS bigint LANGUAGE sql STABLE AS
$$ SELECT pg_temp.contacts() / 5 $$;
CREATE FUNCTION pg_temp.days() RETURNS integer LANGUAGE sql STABLE AS
$$ SELECT current_setting('bench.days')::integer $$;

INSERT INTO users (id, tenant_id, role, name, email, created_at, updated_at)
SELECT pg_temp.made(1, i), pg_temp.tenant(), 'agent', 'Agent ' || i, 'agent' || i || '@bench.test',
    now() - interval '1 year', now()
FROM generate_series(0, 199) i;
INSERT INTO users (id, tenant_id, role, name, created_at, updated_at)
SELECT pg_temp.made(2, i), pg_temp.tenant(), 'customer', 'Customer ' || i, now() - interval '1 year', now()
FROM generate_series(0::bigint, pg_temp.customers() - 1) i;
INSERT INTO queues (id, tenant_id, name, channels, strategy, created_at, updated_at)
SELECT pg_temp.made(3, i), pg_temp.tenant(), 'Queue ' || i, '{call,video,chat}', 'longest_idle', now(), now()
FROM generate_series(0, 19) i;

WITH series AS (
    SELECT i, i * 7919 % pg_temp.customers() AS customer, abs(hashint8(i)) % 20 AS queue,
        date_trunc('milliseconds', now() - interval '5 minutes' - i * interval '1 day' * pg_temp.days() / pg_temp.contacts())
            AS at,
        i % 60 * interval '1 second' AS wait,
        CASE WHEN i % 12 = 0 THEN 'abandoned' WHEN i % 100 = 1 THEN 'callback_kept' WHEN i % 1000 = 2 THEN 'voicemail'
            WHEN i % 2000 = 3 THEN 'closed_by_supervisor' ELSE 'handled' END AS outcome
    FROM generate_series(0::bigint, pg_temp.contacts() - 1) i
), told AS (
    SELECT *, outcome IN ('handled', 'callback_kept') AS is_answered,
        CASE WHEN outcome = 'callback_kept' THEN interval '1 hour' ELSE wait END AS until_answered
    FROM series
)
INSERT INTO contacts (id, tenant_id, customer_id, conversation_id, queue_id, agent_id, channel, status, outcome,
    customer_name, subject, created_at, queued_at, offered_at, answered_at, ended_at, wrapped_at, callback, line_key,
    version)
SELECT pg_temp.made(4, i), pg_temp.tenant(), pg_temp.made(2, customer), pg_temp.made(5, customer),
    pg_temp.made(3, queue),
    CASE WHEN is_answered THEN pg_temp.made(1, (queue * 10 + abs(hashint8(i + 1)) % 20) % 200) END,
    (ARRAY['call', 'video', 'chat'])[1 + abs(hashint8(i + 2)) % 3], 'closed', outcome,
    'Customer ' || customer, 'Invoice ' || i, at, at, CASE WHEN is_answered THEN at + until_answered END,
    CASE WHEN is_answered THEN at + until_answered END,
    at + until_answered + CASE WHEN is_answered THEN interval '180 seconds' ELSE '0' END,
    CASE WHEN is_answered THEN at + until_answered + interval '200 seconds' END,
    CASE WHEN outcome = 'callback_kept' THEN json_build_object('phone', '+49301234567',
        'askedAt', to_char(at + wait, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'attempts', 1) END,
    at, 5
FROM told
ORDER BY at;
INSERT INTO offers (contact_id, id, tenant_id, agent_id, status, offered_at, deadline, ended_at, version)
SELECT id, id, tenant_id, agent_id, 'accepted', offered_at, offered_at + interval '20 seconds', answered_at, 1
FROM contacts
WHERE agent_id IS NOT NULL;
INSERT INTO feedback (contact_id, tenant_id, customer_id, rating, at)
SELECT id, tenant_id, customer_id, 1 + abs(hashint8(extract(epoch FROM created_at)::bigint)) % 5, ended_at
FROM contacts
WHERE agent_id IS NOT NULL AND abs(hashint8(extract(epoch FROM created_at)::bigint)) % 4 = 0;
INSERT INTO events (id, tenant_id, agent_id, at, type, data)
SELECT gen_random_uuid(), pg_temp.tenant(), pg_temp.made(1, agent), now() - interval '1 hour' * hour,
    'presence_changed', json_build_object('presence', (ARRAY['offline', 'away', 'available'])[1 + hour / 4 % 3],
        'awayReason', '', 'cause', 'agent')
FROM generate_series(0, 199) agent, generate_series(0, pg_temp.days() * 24, 4) hour;
-- One entry for each fifty contacts: what somebody of the staff changed.
INSERT INTO audit (id, tenant_id, actor_id, at, action, subject, subject_id, before, after)
SELECT gen_random_uuid(), pg_temp.tenant(), pg_temp.made(1, i % 200),
    now() - i * interval '1 day' * pg_temp.days() * 50 / pg_temp.contacts(), 'queue.change', 'queue',
    pg_temp.made(3, i % 20), jsonb_build_object('priority', i % 10), jsonb_build_object('priority', i % 7)
FROM generate_series(0::bigint, pg_temp.contacts() / 50 - 1) i;
DELETE FROM report_progress;
ANALYZE;
