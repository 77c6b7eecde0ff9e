-- The index of words is divided by tenants. The mark of a row's tenant begins with a space, so that no word that anybody
-- writes or searches can be one, and the newest messages that are looked through first are the tenant's own. The server
-- takes all messages in anew at its next start.
TRUNCATE message_words;
UPDATE message_words_until SET at = '-infinity';
ALTER TABLE message_words ADD COLUMN tenant uuid NOT NULL;
DROP INDEX message_words_by_time;
CREATE INDEX message_words_by_time ON message_words (tenant, at);

CREATE FUNCTION tenant_mark(tenant uuid) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ' ' || tenant::text $$;
REVOKE ALL ON FUNCTION tenant_mark FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tenant_mark TO callroom_ledger;

CREATE OR REPLACE FUNCTION find_messages(wanted text, before timestamptz, most integer)
RETURNS TABLE (contact_id uuid, seq bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = callroom, pg_temp
SET enable_bitmapscan = on SET enable_sort = on SET enable_seqscan = on AS $$
DECLARE
    own CONSTANT uuid := nullif(current_setting('callroom.tenant', true), '')::uuid;
    query CONSTANT tsquery := websearch_to_tsquery('simple', wanted) && quote_literal(tenant_mark(own))::tsquery;
    among_newest CONSTANT text :=
        'SELECT contact_id, seq FROM (SELECT * FROM message_words WHERE tenant = $4 AND at < $2 ORDER BY at DESC '
        'LIMIT 10000) AS newest WHERE words @@ $1 ORDER BY at DESC LIMIT $3';
    among_all CONSTANT text :=
        'WITH found AS MATERIALIZED (SELECT * FROM message_words WHERE words @@ $1 AND at < $2) '
        'SELECT contact_id, seq FROM found ORDER BY at DESC LIMIT $3';
    enough boolean;
BEGIN
    -- Along the index of times, in its order: without statistics the planner would sort all messages of the tenant.
    PERFORM set_config(name, 'off', true) FROM unnest('{enable_bitmapscan,enable_sort,enable_seqscan}'::text[]) AS name;
    EXECUTE 'SELECT count(*) = $3 FROM (' || among_newest || ') AS found' INTO enough USING query, before, most, own;
    IF enough THEN
        RETURN QUERY EXECUTE among_newest USING query, before, most, own;
        RETURN;
    END IF;
    PERFORM set_config(name, 'on', true) FROM unnest('{enable_bitmapscan,enable_sort,enable_seqscan}'::text[]) AS name;
    RETURN QUERY EXECUTE among_all USING query, before, most;
END
$$;
