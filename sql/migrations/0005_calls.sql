-- Calling back, asking a colleague, three in a call, and queues that ring all.
ALTER TABLE contacts ADD COLUMN callback json;
ALTER TABLE contacts ADD COLUMN consult_of uuid;
ALTER TABLE contacts ADD COLUMN consult_id uuid;
ALTER TABLE contacts ADD COLUMN conference_agent_id uuid;
ALTER TABLE queues ADD COLUMN ring_at_most integer NOT NULL DEFAULT 10;
ALTER TABLE queues ADD COLUMN callback_attempts integer NOT NULL DEFAULT 3;
ALTER TABLE queues ADD COLUMN callback_spacing_seconds integer NOT NULL DEFAULT 300;
