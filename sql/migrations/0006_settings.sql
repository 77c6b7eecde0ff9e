-- What a tenant sets up besides people and queues: teams with several supervisors, reasons to be away, results of a
-- conversation, business hours.
ALTER TABLE groups ADD COLUMN description text NOT NULL DEFAULT '';

CREATE TABLE group_supervisors (
    group_id uuid NOT NULL REFERENCES groups,
    user_id uuid NOT NULL REFERENCES users,
    tenant_id uuid NOT NULL REFERENCES tenants,
    PRIMARY KEY (group_id, user_id)
);
CREATE INDEX group_supervisors_by_user ON group_supervisors (tenant_id, user_id);
ALTER TABLE groups NO FORCE ROW LEVEL SECURITY;
INSERT INTO group_supervisors (group_id, user_id, tenant_id)
SELECT id, supervisor_id, tenant_id FROM groups WHERE supervisor_id IS NOT NULL;
ALTER TABLE groups FORCE ROW LEVEL SECURITY;
ALTER TABLE groups DROP COLUMN supervisor_id;
CREATE INDEX groups_by_creation ON groups (tenant_id, created_at, id);

CREATE TABLE away_reasons (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    code text NOT NULL,
    name text NOT NULL,
    is_productive boolean NOT NULL DEFAULT false,
    limit_seconds integer,
    place integer NOT NULL DEFAULT 0,
    is_default boolean NOT NULL DEFAULT false,
    deleted_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT away_reasons_code_check CHECK (code ~ '^[a-z0-9][a-z0-9_-]{0,49}$' AND code <> 'missed'),
    CONSTRAINT away_reasons_limit_check CHECK (limit_seconds > 0)
);
CREATE UNIQUE INDEX away_reasons_code_key ON away_reasons (tenant_id, code) WHERE deleted_at IS NULL;
CREATE INDEX away_reasons_by_creation ON away_reasons (tenant_id, created_at, id);

CREATE TABLE dispositions (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    code text NOT NULL,
    name text NOT NULL,
    heading text,
    requires_notes boolean NOT NULL DEFAULT false,
    queue_ids uuid[] NOT NULL DEFAULT '{}',
    is_default boolean NOT NULL DEFAULT false,
    deleted_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT dispositions_code_check CHECK (code ~ '^[a-z0-9][a-z0-9_-]{0,49}$')
);
CREATE UNIQUE INDEX dispositions_code_key ON dispositions (tenant_id, code) WHERE deleted_at IS NULL;
CREATE INDEX dispositions_by_creation ON dispositions (tenant_id, created_at, id);

CREATE TABLE business_hours (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    name text NOT NULL,
    name_key text GENERATED ALWAYS AS (lower(name)) STORED,
    time_zone text NOT NULL,
    weekly jsonb NOT NULL DEFAULT '[]',
    holidays jsonb NOT NULL DEFAULT '[]',
    deleted_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    version bigint NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX business_hours_name_key ON business_hours (tenant_id, name_key) WHERE deleted_at IS NULL;
CREATE INDEX business_hours_by_creation ON business_hours (tenant_id, created_at, id);
ALTER TABLE queues ADD COLUMN business_hours_id uuid REFERENCES business_hours;

-- Every tenant begins with lists that its pages can offer at once. It writes as the new tenant, whoever makes it.
CREATE FUNCTION begin_lists(new_tenant uuid, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    caller text := coalesce(current_setting('callroom.tenant', true), '');
BEGIN
    PERFORM set_config('callroom.tenant', new_tenant::text, true);
    INSERT INTO away_reasons (id, tenant_id, code, name, is_productive, place, is_default, created_at, updated_at)
    SELECT gen_random_uuid(), new_tenant, code, name, is_productive, place, true, at + place * interval '1 millisecond', at
    FROM (VALUES ('break', 'Break', false, 1), ('lunch', 'Lunch', false, 2), ('training', 'Training', true, 3),
        ('meeting', 'Meeting', true, 4), ('other', 'Other', false, 5)) first (code, name, is_productive, place);
    INSERT INTO dispositions (id, tenant_id, code, name, is_default, created_at, updated_at)
    SELECT gen_random_uuid(), new_tenant, code, name, true, at + place * interval '1 millisecond', at
    FROM (VALUES ('resolved', 'Resolved', 1), ('follow_up', 'Follow-up needed', 2), ('escalated', 'Escalated', 3),
        ('no_answer', 'Nobody there', 4), ('wrong_number', 'Wrong department', 5)) first (code, name, place);
    PERFORM set_config('callroom.tenant', caller, true);
END
$$;
CREATE FUNCTION tenant_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM begin_lists(NEW.id, NEW.created_at);
    RETURN NULL;
END
$$;
CREATE TRIGGER tenants_begin AFTER INSERT ON tenants FOR EACH ROW EXECUTE FUNCTION tenant_begins();

DO $$
DECLARE
    tenant record;
    name text;
BEGIN
    FOR tenant IN SELECT id FROM tenants LOOP
        PERFORM begin_lists(tenant.id, now());
    END LOOP;
    FOREACH name IN ARRAY '{group_supervisors,away_reasons,dispositions,business_hours}'::text[] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY tenant ON %I TO callroom_app '
            'USING (tenant_id = nullif(current_setting(''callroom.tenant'', true), '''')::uuid) '
            'WITH CHECK (tenant_id = nullif(current_setting(''callroom.tenant'', true), '''')::uuid)', name);
    END LOOP;
END
$$;
GRANT SELECT, INSERT, UPDATE ON away_reasons, dispositions, business_hours TO callroom_app;
GRANT SELECT, INSERT, DELETE ON group_supervisors TO callroom_app;
