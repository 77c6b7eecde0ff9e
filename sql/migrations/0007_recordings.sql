-- Recordings of calls and messages left by customers. The bytes are files; a row tells what they are, and for as long
-- as they come in chunks, which of those stand.
CREATE TABLE recordings (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    contact_id uuid NOT NULL REFERENCES contacts,
    made_by uuid NOT NULL REFERENCES users,
    created_at timestamptz(3) NOT NULL,
    completed_at timestamptz(3),
    size_bytes bigint NOT NULL DEFAULT 0,
    duration_milliseconds bigint,
    kind text NOT NULL,
    status text NOT NULL DEFAULT 'uploading',
    media_type text NOT NULL,
    CONSTRAINT recordings_kind_check CHECK (kind IN ('call', 'voicemail')),
    CONSTRAINT recordings_status_check CHECK (status IN ('uploading', 'complete')),
    CONSTRAINT recordings_media_type_check CHECK (media_type IN ('audio/webm', 'audio/ogg', 'audio/mp4', 'video/webm')),
    CONSTRAINT recordings_size_check CHECK (size_bytes >= 0 AND duration_milliseconds >= 0)
);
CREATE INDEX recordings_of_contact ON recordings (contact_id, created_at, id);

CREATE TABLE recording_chunks (
    recording_id uuid NOT NULL REFERENCES recordings ON DELETE CASCADE,
    number integer NOT NULL,
    tenant_id uuid NOT NULL REFERENCES tenants,
    size_bytes bigint NOT NULL,
    digest text NOT NULL,
    PRIMARY KEY (recording_id, number),
    CONSTRAINT recording_chunks_check CHECK (number >= 0 AND size_bytes > 0)
);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['recordings', 'recording_chunks']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY tenant ON %I TO callroom_app '
            'USING (tenant_id = nullif(current_setting(''callroom.tenant'', true), '''')::uuid) '
            'WITH CHECK (tenant_id = nullif(current_setting(''callroom.tenant'', true), '''')::uuid)', name);
    END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE, DELETE ON recordings TO callroom_app;
GRANT SELECT, INSERT, DELETE ON recording_chunks TO callroom_app;
