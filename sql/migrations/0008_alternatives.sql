-- Queues offered to a customer whom a queue does not take.
ALTER TABLE queues ADD COLUMN alternatives jsonb NOT NULL DEFAULT '[]';
