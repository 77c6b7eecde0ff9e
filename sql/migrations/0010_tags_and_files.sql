-- What conversations in writing are kept with: tags, canned responses, and the files that people send.
CREATE TABLE tags (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    name text NOT NULL,
    name_key text GENERATED ALWAYS AS (lower(name)) STORED,
    color text NOT NULL,
    deleted_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT tags_color_check CHECK (color ~ '^#[0-9a-fA-F]{6}$')
);
CREATE UNIQUE INDEX tags_name_key ON tags (tenant_id, name_key) WHERE deleted_at IS NULL;
CREATE INDEX tags_by_creation ON tags (tenant_id, created_at, id);

CREATE TABLE canned_responses (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    title text NOT NULL,
    shortcut text,
    text text COMPRESSION lz4 NOT NULL,
    group_ids uuid[] NOT NULL DEFAULT '{}',
    deleted_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT canned_responses_shortcut_check CHECK (shortcut ~ '^[a-z0-9_-]{1,50}$')
);
CREATE UNIQUE INDEX canned_responses_shortcut_key ON canned_responses (tenant_id, shortcut) WHERE deleted_at IS NULL;
CREATE INDEX canned_responses_by_creation ON canned_responses (tenant_id, created_at, id);

-- The row comes before the bytes, so that whatever is on the disk has one.
CREATE TABLE files (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    uploaded_by uuid NOT NULL REFERENCES users,
    created_at timestamptz(3) NOT NULL,
    -- When somebody last was about to send it; the upload itself, at first.
    wanted_at timestamptz(3) NOT NULL,
    size_bytes bigint NOT NULL DEFAULT 0,
    is_complete boolean NOT NULL DEFAULT false,
    name text NOT NULL DEFAULT 'file',
    media_type text NOT NULL DEFAULT 'application/octet-stream',
    CONSTRAINT files_size_check CHECK (size_bytes >= 0 AND (size_bytes > 0 OR NOT is_complete))
);
CREATE INDEX files_of_uploader ON files (tenant_id, uploaded_by, created_at);
CREATE INDEX files_by_wanting ON files (tenant_id, wanted_at);

-- The sum of a tenant's complete files.
CREATE TABLE file_usage (
    tenant_id uuid PRIMARY KEY REFERENCES tenants,
    size_bytes bigint NOT NULL,
    CONSTRAINT file_usage_size_check CHECK (size_bytes >= 0)
);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY '{tags,canned_responses,files,file_usage}'::text[] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY tenant ON %I TO callroom_app '
            'USING (tenant_id = nullif(current_setting(''callroom.tenant'', true), '''')::uuid) '
            'WITH CHECK (tenant_id = nullif(current_setting(''callroom.tenant'', true), '''')::uuid)', name);
    END LOOP;
END
$$;
GRANT SELECT, INSERT, UPDATE ON tags, canned_responses, file_usage TO callroom_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON files TO callroom_app;
