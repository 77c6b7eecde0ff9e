-- A key is stored together with its answer, in the transaction that does the work: there are none without one. The
-- owner sees all tenants while it is not bound by their policies.
ALTER TABLE idempotency_keys NO FORCE ROW LEVEL SECURITY;
DELETE FROM idempotency_keys WHERE status IS NULL OR answer IS NULL;
ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;
ALTER TABLE idempotency_keys ALTER COLUMN status SET NOT NULL, ALTER COLUMN answer SET NOT NULL;
REVOKE UPDATE ON idempotency_keys FROM callroom_app;
