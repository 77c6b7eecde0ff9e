-- What a queue does with contacts that it cannot serve is kept as it is told: `{"when": …, "to": …}`.
ALTER TABLE queues NO FORCE ROW LEVEL SECURITY;
UPDATE queues
SET overflow = (
    SELECT coalesce(jsonb_agg(jsonb_build_object('when', rule -> 'when', 'to',
        CASE WHEN rule ->> 'queueId' IS NULL THEN coalesce(rule -> 'end', '"close"')
            ELSE jsonb_build_object('queueId', rule -> 'queueId') END) ORDER BY place), '[]')
    FROM jsonb_array_elements(coalesce(overflow, '[]')) WITH ORDINALITY AS rules (rule, place));
ALTER TABLE queues ALTER COLUMN overflow SET DEFAULT '[]', ALTER COLUMN overflow SET NOT NULL;
ALTER TABLE queues FORCE ROW LEVEL SECURITY;
