-- Threads: what people write in a contact and what happens in it, numbered without a gap. A text search or a report
-- reads them; nothing changes them.
CREATE TABLE thread_events (
    contact_id uuid NOT NULL,
    seq bigint NOT NULL,
    id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    at timestamptz(3) NOT NULL,
    author_id uuid,
    file_id uuid,
    author_role text,
    type text NOT NULL,
    client_id text,
    text text COMPRESSION lz4,
    data json,
    PRIMARY KEY (contact_id, seq),
    CONSTRAINT thread_events_seq_check CHECK (seq > 0)
);
CREATE INDEX thread_events_of_file ON thread_events (file_id) WHERE file_id IS NOT NULL;

-- How far each reader of a thread has got.
CREATE TABLE thread_marks (
    contact_id uuid NOT NULL,
    user_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    delivered_seq bigint NOT NULL DEFAULT 0,
    read_seq bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (contact_id, user_id)
) WITH (fillfactor = 60);

-- What a queue lays down for chats, and the queue of those who name none.
ALTER TABLE queues ADD COLUMN is_default boolean NOT NULL DEFAULT false;
ALTER TABLE queues ADD COLUMN chat jsonb NOT NULL DEFAULT '{}';
CREATE UNIQUE INDEX queues_default_key ON queues (tenant_id) WHERE is_default AND deleted_at IS NULL;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY '{thread_events,thread_marks}'::text[] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY tenant ON %I TO callroom_app '
            'USING (tenant_id = nullif(current_setting(''callroom.tenant'', true), '''')::uuid) '
            'WITH CHECK (tenant_id = nullif(current_setting(''callroom.tenant'', true), '''')::uuid)', name);
        EXECUTE format('CREATE POLICY ledger ON %I TO callroom_ledger USING (true) WITH CHECK (true)', name);
    END LOOP;
END
$$;
-- What is written after a contact has closed (notes, tags) comes by the application.
GRANT SELECT, INSERT ON thread_events TO callroom_app, callroom_ledger;
GRANT SELECT ON thread_marks TO callroom_app;
GRANT SELECT, INSERT, UPDATE ON thread_marks TO callroom_ledger;
GRANT UPDATE (tags) ON contacts TO callroom_app;
