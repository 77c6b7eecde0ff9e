-- psql -v contacts=1000000 -v days=30: closed contacts of the tenant `demo` spread evenly over the last days, on 20
-- queues and three channels, with 200 agents, of whom each serves two queues, and 200,000 customers; one of twelve is abandoned, one of four answered is
-- rated. Agents are on for eight of twelve hours.
SET search_path = callroom;
SET synchronous_commit = off;
SELECT id AS tenant FROM tenants WHERE slug = 'demo' \gset
CREATE FUNCTION pg_temp.made(kind integer, number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT ('00000000-0000-7000-80' || lpad(to_hex(kind), 2, '0') || '-' || lpad(to_hex(number), 12, '0'))::uuid $$;
INSERT INTO users (id, tenant_id, role, name, email, created_at, updated_at)
SELECT pg_temp.made(1, i), :'tenant', 'agent', 'Agent ' || i, 'agent' || i || '@bench.test', now() - interval '1 year', now()
FROM generate_series(0, 199) i;
INSERT INTO users (id, tenant_id, role, name, created_at, updated_at)
SELECT pg_temp.made(2, i), :'tenant', 'customer', 'Customer ' || i, now() - interval '1 year', now()
FROM generate_series(0, 199999) i;
INSERT INTO queues (id, tenant_id, name, channels, strategy, created_at, updated_at)
SELECT pg_temp.made(3, i), :'tenant', 'queue ' || i, '{call,video,chat}', 'longest_idle', now(), now()
FROM generate_series(0, 19) i;
INSERT INTO contacts (id, tenant_id, customer_id, conversation_id, queue_id, agent_id, channel, status, outcome,
    customer_name, created_at, queued_at, offered_at, answered_at, ended_at, wrapped_at, line_key, version)
SELECT pg_temp.made(4, i), :'tenant', pg_temp.made(2, i * 7919 % 200000), pg_temp.made(5, i * 7919 % 200000),
    pg_temp.made(3, abs(hashint8(i)) % 20), CASE WHEN i % 12 > 0 THEN pg_temp.made(1, (abs(hashint8(i)) % 20 * 10 + abs(hashint8(i + 1)) % 20) % 200) END,
    (ARRAY['call', 'video', 'chat'])[1 + abs(hashint8(i + 2)) % 3], 'closed',
    CASE WHEN i % 12 > 0 THEN 'handled' ELSE 'abandoned' END, 'Customer', at, at, at + wait,
    CASE WHEN i % 12 > 0 THEN at + wait END, CASE WHEN i % 12 > 0 THEN at + wait + interval '180 seconds' ELSE at + wait END,
    CASE WHEN i % 12 > 0 THEN at + wait + interval '200 seconds' END, at, 5
FROM (SELECT i, date_trunc('milliseconds', now() - interval '5 minutes' - i * interval '1 day' * :days / :contacts) AS at,
          i % 60 * interval '1 second' AS wait
      FROM generate_series(0::bigint, :contacts - 1) i) series
ORDER BY at;
INSERT INTO offers (contact_id, id, tenant_id, agent_id, status, offered_at, deadline, ended_at, version)
SELECT id, id, tenant_id, agent_id, 'accepted', offered_at, offered_at + interval '20 seconds', answered_at, 1
FROM contacts WHERE agent_id IS NOT NULL;
INSERT INTO feedback (contact_id, tenant_id, customer_id, rating, at)
SELECT id, tenant_id, customer_id, 1 + abs(hashint8(extract(epoch FROM created_at)::bigint)) % 5, ended_at
FROM contacts WHERE agent_id IS NOT NULL AND abs(hashint8(extract(epoch FROM created_at)::bigint)) % 4 = 0;
INSERT INTO events (id, tenant_id, agent_id, at, type, data)
SELECT gen_random_uuid(), :'tenant', pg_temp.made(1, agent), now() - interval '1 hour' * hour, 'presence_changed',
    json_build_object('presence', (ARRAY['offline', 'away', 'available'])[1 + hour / 4 % 3], 'awayReason', '', 'cause', 'agent')
FROM generate_series(0, 199) agent, generate_series(0, :days * 24, 4) hour;
ANALYZE;
