-- The first schema. Everything that belongs to a tenant carries tenant_id and row-level security.
-- Times are timestamptz in milliseconds, durations whole milliseconds or seconds as named, enumerations texts with a
-- check. Texts searched without regard to case have a generated lower-case column beside them: under row-level
-- security an index on lower(x) is never used, since lower() is not leakproof.

CREATE TABLE tenants (
    id uuid PRIMARY KEY,
    slug text NOT NULL,
    name text NOT NULL,
    settings jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT tenants_slug_key UNIQUE (slug),
    CONSTRAINT tenants_slug_check CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
    CONSTRAINT tenants_name_check CHECK (length(name) BETWEEN 1 AND 200)
);

-- People with an account, and visitors (role customer without e-mail or password).
CREATE TABLE users (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    role text NOT NULL,
    name text NOT NULL,
    email text,
    email_key text GENERATED ALWAYS AS (lower(email)) STORED,
    password_hash text,
    phone text,
    locale text,
    visitor_key_hash text,
    disabled_at timestamptz(3),
    deleted_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT users_role_check CHECK (role IN ('customer', 'agent', 'supervisor', 'manager', 'admin')),
    CONSTRAINT users_staff_email_check CHECK (role = 'customer' OR email IS NOT NULL)
);
CREATE UNIQUE INDEX users_email_key ON users (tenant_id, email_key) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX users_visitor_key ON users (tenant_id, visitor_key_hash) WHERE visitor_key_hash IS NOT NULL;
CREATE INDEX users_by_creation ON users (tenant_id, created_at, id);
CREATE INDEX users_staff ON users (tenant_id, role) WHERE role <> 'customer';

CREATE TABLE agent_settings (
    user_id uuid PRIMARY KEY REFERENCES users,
    tenant_id uuid NOT NULL REFERENCES tenants,
    skills jsonb NOT NULL DEFAULT '[]',
    call_capacity integer NOT NULL DEFAULT 1,
    chat_capacity integer NOT NULL DEFAULT 4,
    updated_at timestamptz(3) NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT agent_settings_capacity_check CHECK (call_capacity BETWEEN 0 AND 10 AND chat_capacity BETWEEN 0 AND 50)
);
CREATE INDEX agent_settings_by_tenant ON agent_settings (tenant_id);

CREATE TABLE groups (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    name text NOT NULL,
    name_key text GENERATED ALWAYS AS (lower(name)) STORED,
    supervisor_id uuid REFERENCES users,
    deleted_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    version bigint NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX groups_name_key ON groups (tenant_id, name_key) WHERE deleted_at IS NULL;

CREATE TABLE group_members (
    group_id uuid NOT NULL REFERENCES groups,
    user_id uuid NOT NULL REFERENCES users,
    tenant_id uuid NOT NULL REFERENCES tenants,
    joined_at timestamptz(3) NOT NULL,
    PRIMARY KEY (group_id, user_id)
);
CREATE INDEX group_members_by_user ON group_members (tenant_id, user_id);

-- One login is a family of refresh tokens, each replaced by its successor when used.
CREATE TABLE logins (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    user_id uuid NOT NULL REFERENCES users,
    user_agent text NOT NULL DEFAULT '',
    address text NOT NULL DEFAULT '',
    created_at timestamptz(3) NOT NULL,
    revoked_at timestamptz(3),
    revoke_reason text
);
CREATE INDEX logins_of_user ON logins (tenant_id, user_id) WHERE revoked_at IS NULL;

CREATE TABLE refresh_tokens (
    hash text PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    login_id uuid NOT NULL REFERENCES logins ON DELETE CASCADE,
    issued_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    replaced_at timestamptz(3),
    successor text
);
CREATE INDEX refresh_tokens_of_login ON refresh_tokens (login_id);

CREATE TABLE queues (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    name text NOT NULL,
    name_key text GENERATED ALWAYS AS (lower(name)) STORED,
    channels text[] NOT NULL,
    strategy text NOT NULL,
    tiers jsonb NOT NULL DEFAULT '[]',
    required_skills jsonb NOT NULL DEFAULT '[]',
    service_level_seconds integer NOT NULL DEFAULT 20,
    offer_timeout_seconds integer NOT NULL DEFAULT 20,
    wrap_up_seconds integer NOT NULL DEFAULT 30,
    max_wait_seconds integer NOT NULL DEFAULT 3600,
    max_length integer NOT NULL DEFAULT 10000,
    overflow jsonb,
    priority integer NOT NULL DEFAULT 0,
    weight integer NOT NULL DEFAULT 1,
    sticky_seconds integer NOT NULL DEFAULT 0,
    deleted_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT queues_channels_check CHECK (channels <@ '{call,video,chat,callback}'::text[] AND cardinality(channels) > 0),
    CONSTRAINT queues_strategy_check CHECK (strategy IN ('longest_idle', 'round_robin', 'least_loaded',
        'fewest_contacts', 'least_talk_time', 'linear', 'random', 'weighted', 'ring_all', 'best_skill')),
    CONSTRAINT queues_times_check CHECK (service_level_seconds > 0 AND offer_timeout_seconds > 0
        AND wrap_up_seconds >= 0 AND max_wait_seconds > 0 AND max_length >= 0 AND weight > 0 AND sticky_seconds >= 0)
);
CREATE UNIQUE INDEX queues_name_key ON queues (tenant_id, name_key) WHERE deleted_at IS NULL;
CREATE INDEX queues_by_creation ON queues (tenant_id, created_at, id);

CREATE TABLE conversations (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    customer_id uuid NOT NULL REFERENCES users,
    created_at timestamptz(3) NOT NULL
);
CREATE INDEX conversations_of_customer ON conversations (tenant_id, customer_id, created_at);

-- The ledger's tables. Rows are written whole, and never replaced by an older version. They have no foreign keys: each
-- would cost a look-up a row on the hottest path, and the floor that decides them has just loaded or made what they
-- name. Room is left on the pages so that changes stay on them (HOT): no index holds a column that changes more than
-- once or twice in a contact's life.
CREATE TABLE contacts (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    queue_id uuid,
    preferred_agent_id uuid,
    agent_id uuid,
    created_at timestamptz(3) NOT NULL,
    queued_at timestamptz(3),
    offered_at timestamptz(3),
    answered_at timestamptz(3),
    ended_at timestamptz(3),
    wrapped_at timestamptz(3),
    held_since timestamptz(3),
    line_key timestamptz(3) NOT NULL,
    deadline timestamptz(3),
    customer_lost_at timestamptz(3),
    agent_lost_at timestamptz(3),
    version bigint NOT NULL,
    held_milliseconds bigint NOT NULL DEFAULT 0,
    estimated_p50_seconds bigint,
    estimated_p90_seconds bigint,
    priority integer NOT NULL DEFAULT 0,
    is_open boolean GENERATED ALWAYS AS (status <> 'closed') STORED,
    channel text NOT NULL,
    status text NOT NULL,
    outcome text,
    customer_name text NOT NULL,
    subject text NOT NULL DEFAULT '',
    disposition text NOT NULL DEFAULT '',
    notes text NOT NULL DEFAULT '',
    skills json NOT NULL DEFAULT '[]',
    tags json NOT NULL DEFAULT '[]',
    metadata json NOT NULL DEFAULT '{}',
    CONSTRAINT contacts_channel_check CHECK (channel IN ('call', 'video', 'chat', 'callback')),
    CONSTRAINT contacts_status_check CHECK (status IN ('created', 'queued', 'offered', 'connecting', 'active', 'held',
        'wrapping', 'closed')),
    CONSTRAINT contacts_outcome_check CHECK (outcome IN ('handled', 'abandoned', 'callback_kept', 'voicemail',
        'transferred', 'failed', 'closed_by_supervisor')),
    CONSTRAINT contacts_metadata_check CHECK (json_typeof(metadata) = 'object')
) WITH (fillfactor = 60);
CREATE INDEX contacts_by_creation ON contacts (tenant_id, created_at, id);
CREATE INDEX contacts_of_queue ON contacts (tenant_id, queue_id, created_at, id);
CREATE INDEX contacts_of_agent ON contacts (tenant_id, agent_id, created_at, id) WHERE agent_id IS NOT NULL;
CREATE INDEX contacts_of_customer ON contacts (tenant_id, customer_id, created_at, id);
CREATE INDEX contacts_open ON contacts (tenant_id) WHERE is_open;

CREATE TABLE offers (
    contact_id uuid NOT NULL,
    id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    agent_id uuid NOT NULL,
    offered_at timestamptz(3) NOT NULL,
    deadline timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    version bigint NOT NULL,
    status text NOT NULL,
    candidates json COMPRESSION lz4 NOT NULL DEFAULT '{}',
    PRIMARY KEY (contact_id, id),
    CONSTRAINT offers_status_check CHECK (status IN ('pending', 'accepted', 'rejected', 'timed_out', 'canceled',
        'rescinded'))
) WITH (fillfactor = 70);

CREATE TABLE agent_states (
    agent_id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL,
    presence_since timestamptz(3) NOT NULL,
    idle_since timestamptz(3) NOT NULL,
    version bigint NOT NULL,
    missed_in_a_row integer NOT NULL DEFAULT 0,
    presence text NOT NULL,
    away_reason text NOT NULL DEFAULT '',
    next_presence text,
    next_away_reason text NOT NULL DEFAULT '',
    CONSTRAINT agent_states_presence_check CHECK (presence IN ('offline', 'available', 'away')),
    CONSTRAINT agent_states_next_check CHECK (next_presence IN ('offline', 'available', 'away'))
) WITH (fillfactor = 30);
CREATE INDEX agent_states_by_tenant ON agent_states (tenant_id);

-- Immutable facts. The key begins with the contact (for an agent's own events it is null), so that one index both
-- finds a contact's events in order (ids are version 7) and keeps an event from being stored twice.
CREATE TABLE events (
    id uuid NOT NULL,
    contact_id uuid,
    agent_id uuid,
    tenant_id uuid NOT NULL,
    at timestamptz(3) NOT NULL,
    type text NOT NULL,
    data json NOT NULL,
    CONSTRAINT events_id_key UNIQUE NULLS NOT DISTINCT (contact_id, id)
);
CREATE INDEX events_of_agent ON events (tenant_id, agent_id, at) WHERE contact_id IS NULL;

CREATE TABLE feedback (
    contact_id uuid PRIMARY KEY REFERENCES contacts,
    tenant_id uuid NOT NULL REFERENCES tenants,
    customer_id uuid NOT NULL REFERENCES users,
    rating integer NOT NULL,
    comment text,
    at timestamptz(3) NOT NULL,
    CONSTRAINT feedback_rating_check CHECK (rating BETWEEN 1 AND 5)
);

-- What a browser measured of a call. Loss in hundredths of a percent, jitter and round trip in microseconds.
CREATE TABLE quality_samples (
    contact_id uuid NOT NULL REFERENCES contacts,
    user_id uuid NOT NULL REFERENCES users,
    tenant_id uuid NOT NULL REFERENCES tenants,
    at timestamptz(3) NOT NULL,
    direction text NOT NULL DEFAULT '',
    loss_hundredths integer NOT NULL,
    jitter_microseconds bigint NOT NULL,
    rtt_microseconds bigint NOT NULL,
    bitrate_bits bigint,
    CONSTRAINT quality_samples_check CHECK (loss_hundredths BETWEEN 0 AND 10000 AND jitter_microseconds >= 0
        AND rtt_microseconds >= 0)
);
CREATE INDEX quality_samples_of_contact ON quality_samples (contact_id, at);

-- Append-only: nobody but the owner may change or delete.
CREATE TABLE audit (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL,
    actor_id uuid,
    at timestamptz(3) NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    subject_id uuid,
    address text NOT NULL DEFAULT '',
    before jsonb,
    after jsonb
);
CREATE INDEX audit_by_time ON audit (tenant_id, at, id);

CREATE TABLE idempotency_keys (
    tenant_id uuid NOT NULL,
    user_id uuid NOT NULL,
    key text NOT NULL,
    request_hash text NOT NULL,
    status integer,
    answer text,
    created_at timestamptz(3) NOT NULL,
    PRIMARY KEY (tenant_id, user_id, key)
);
CREATE INDEX idempotency_keys_by_creation ON idempotency_keys (tenant_id, created_at);

-- Row-level security: the application sees and writes the rows of the tenant that its connection has set, and none
-- without one.
DO $$
DECLARE
    name text;
BEGIN
    FOR name IN
        SELECT c.table_name FROM information_schema.columns c
        WHERE c.table_schema = current_schema() AND c.column_name = 'tenant_id'
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY tenant ON %I TO callroom_app '
            'USING (tenant_id = nullif(current_setting(''callroom.tenant'', true), '''')::uuid) '
            'WITH CHECK (tenant_id = nullif(current_setting(''callroom.tenant'', true), '''')::uuid)', name);
    END LOOP;
END
$$;

-- The ledger writes for every tenant in one transaction, but only its own tables.
CREATE POLICY ledger ON contacts TO callroom_ledger USING (true) WITH CHECK (true);
CREATE POLICY ledger ON offers TO callroom_ledger USING (true) WITH CHECK (true);
CREATE POLICY ledger ON agent_states TO callroom_ledger USING (true) WITH CHECK (true);
CREATE POLICY ledger ON events TO callroom_ledger USING (true) WITH CHECK (true);
CREATE POLICY ledger ON audit TO callroom_ledger USING (true) WITH CHECK (true);
CREATE POLICY ledger ON idempotency_keys TO callroom_ledger USING (true) WITH CHECK (true);

GRANT SELECT, INSERT, UPDATE ON tenants, users, agent_settings, groups, logins, refresh_tokens, queues, conversations,
    feedback TO callroom_app;
GRANT SELECT, INSERT, DELETE ON group_members TO callroom_app;
GRANT DELETE ON logins, refresh_tokens TO callroom_app;
GRANT SELECT, INSERT ON quality_samples, audit TO callroom_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO callroom_app;
GRANT SELECT ON contacts, offers, agent_states, events TO callroom_app;

GRANT SELECT, INSERT, UPDATE ON contacts, offers, agent_states, idempotency_keys TO callroom_ledger;
GRANT SELECT, INSERT ON events, audit TO callroom_ledger;
