-- What has been stored by customer and address on a UTC day, by contact, and of all recordings of the tenant: counted in
-- the transaction that stores it.
CREATE TABLE upload_usage (
    tenant_id uuid NOT NULL REFERENCES tenants,
    kind text NOT NULL,
    subject text NOT NULL,
    day date NOT NULL,
    size_bytes bigint NOT NULL,
    files integer NOT NULL,
    PRIMARY KEY (tenant_id, kind, subject, day),
    CONSTRAINT upload_usage_kind_check CHECK (kind IN ('customer', 'address', 'contact', 'recordings')),
    CONSTRAINT upload_usage_sums_check CHECK (size_bytes >= 0 AND files >= 0)
);
ALTER TABLE recordings NO FORCE ROW LEVEL SECURITY;
INSERT INTO upload_usage (tenant_id, kind, subject, day, size_bytes, files)
SELECT tenant_id, 'recordings', '', '1970-01-01', sum(size_bytes), 0 FROM recordings GROUP BY tenant_id;
ALTER TABLE recordings FORCE ROW LEVEL SECURITY;

-- The contact whose files it was counted among last.
ALTER TABLE files ADD COLUMN counted_in uuid;

-- A customer whom the company's own site knows, by the site's name for them.
ALTER TABLE users ADD COLUMN site_user_id text;
CREATE UNIQUE INDEX users_site_user ON users (tenant_id, site_user_id) WHERE site_user_id IS NOT NULL;

-- What the site signs that name with.
CREATE TABLE widget_secrets (
    tenant_id uuid PRIMARY KEY REFERENCES tenants,
    secret text NOT NULL,
    changed_at timestamptz(3) NOT NULL
);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY '{upload_usage,widget_secrets}'::text[] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY tenant ON %I TO callroom_app '
            'USING (tenant_id = nullif(current_setting(''callroom.tenant'', true), '''')::uuid) '
            'WITH CHECK (tenant_id = nullif(current_setting(''callroom.tenant'', true), '''')::uuid)', name);
    END LOOP;
END
$$;
GRANT SELECT, INSERT, UPDATE, DELETE ON upload_usage TO callroom_app;
GRANT SELECT, INSERT, UPDATE ON widget_secrets TO callroom_app;
