-- Rings relax a queue's required skills with time; an agent's weight is his share where a queue draws by weight.
ALTER TABLE queues ADD COLUMN rings jsonb NOT NULL DEFAULT '[]';
ALTER TABLE agent_settings ADD COLUMN weight integer NOT NULL DEFAULT 1
    CONSTRAINT agent_settings_weight_check CHECK (weight BETWEEN 1 AND 100);
