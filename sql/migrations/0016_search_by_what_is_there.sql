-- The index of words can be read by bitmap alone, which the application's connections do without: a rare word was looked
-- for in every message. And how a word is best found depends on how rare it is, of which PostgreSQL's statistics say
-- nothing before a table is analysed. So the newest messages are asked first: when they hold enough, the word is common,
-- and they are the answer; when not, the index holds few enough to sort.
CREATE OR REPLACE FUNCTION find_messages(wanted text, before timestamptz, most integer)
RETURNS TABLE (contact_id uuid, seq bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = callroom, pg_temp
SET enable_bitmapscan = on AS $$
DECLARE
    query CONSTANT tsquery := websearch_to_tsquery('simple', wanted)
        && to_tsquery('simple', quote_literal('tenant' || replace(current_setting('callroom.tenant'), '-', '')));
    among_newest CONSTANT text :=
        'SELECT contact_id, seq FROM (SELECT * FROM message_words WHERE at < $2 ORDER BY at DESC LIMIT 10000) AS newest '
        'WHERE words @@ $1 ORDER BY at DESC LIMIT $3';
    among_all CONSTANT text :=
        'WITH found AS MATERIALIZED (SELECT * FROM message_words WHERE words @@ $1 AND at < $2) '
        'SELECT contact_id, seq FROM found ORDER BY at DESC LIMIT $3';
    enough boolean;
BEGIN
    EXECUTE 'SELECT count(*) = $3 FROM (' || among_newest || ') AS found' INTO enough USING query, before, most;
    RETURN QUERY EXECUTE CASE WHEN enough THEN among_newest ELSE among_all END USING query, before, most;
END
$$;
