-- What was counted, by hours, too: a month by the hour is 720 of them, where it is 2,880 quarter hours.
CREATE TABLE queue_hours (LIKE queue_quarters INCLUDING ALL);
ALTER TABLE queue_hours RENAME COLUMN quarter TO hour;
ALTER TABLE queue_hours ADD FOREIGN KEY (tenant_id) REFERENCES tenants;
-- The owner sees all tenants while it is not bound by their policies.
ALTER TABLE queue_quarters NO FORCE ROW LEVEL SECURITY;
INSERT INTO queue_hours
SELECT tenant_id, date_bin('1 hour', quarter, 'epoch') AS hour, queue_id, channel,
    sum(offered), sum(answered), sum(answered_within), sum(abandoned), sum(abandoned_within), sum(short_abandoned),
    sum(callbacks), sum(callbacks_within), sum(callbacks_kept), sum(voicemails), sum(otherwise_closed), sum(handled),
    sum(repeated), sum(ratings), sum(good_ratings), sum(rating_sum), sum(answered_wait), sum(abandoned_wait),
    max(longest_wait), sum(talk), sum(hold), sum(wrap)
FROM queue_quarters
GROUP BY tenant_id, hour, queue_id, channel;
ALTER TABLE queue_quarters FORCE ROW LEVEL SECURITY;

ALTER TABLE queue_hours ENABLE ROW LEVEL SECURITY;
ALTER TABLE queue_hours FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON queue_hours FOR ALL TO callroom_app
    USING (tenant_id = nullif(current_setting('callroom.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = nullif(current_setting('callroom.tenant', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON queue_hours TO callroom_app;

-- When an agent's phone rang. Nothing of it changes after the offer was made.
CREATE INDEX offers_of_agent ON offers (tenant_id, agent_id, offered_at);
