-- The words of messages, for finding them. Filled shortly after the messages themselves, so that writing does not wait
-- for it. Holds every tenant's words, each row with its tenant among them: nobody but find_messages reads it, which asks
-- for the caller's tenant, and gives no more than places in threads that the caller must be able to read himself.
CREATE TABLE message_words (
    contact_id uuid NOT NULL,
    seq bigint NOT NULL,
    at timestamptz(3) NOT NULL,
    words tsvector NOT NULL,
    PRIMARY KEY (contact_id, seq)
);
CREATE INDEX message_words_by_word ON message_words USING gin (words);
CREATE INDEX message_words_by_time ON message_words (at);
GRANT SELECT, INSERT ON message_words TO callroom_ledger;

-- Up to when everything has been taken in, apart from what the server takes in at its next start.
CREATE TABLE message_words_until (
    at timestamptz(3) NOT NULL
);
INSERT INTO message_words_until VALUES ('-infinity');
GRANT SELECT, UPDATE ON message_words_until TO callroom_ledger;
CREATE INDEX thread_events_by_time ON thread_events USING brin (at);

CREATE FUNCTION find_messages(wanted text, before timestamptz, most integer)
RETURNS TABLE (contact_id uuid, seq bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = callroom, pg_temp AS $$
BEGIN
    -- As it stands each time: whether a word is rare or in every second message decides how it is found.
    RETURN QUERY EXECUTE
        'SELECT contact_id, seq FROM message_words WHERE words @@ $1 AND at < $2 ORDER BY at DESC LIMIT $3'
    USING websearch_to_tsquery('simple', wanted)
        && to_tsquery('simple', quote_literal('tenant' || replace(current_setting('callroom.tenant'), '-', ''))),
        before, most;
END
$$;
REVOKE ALL ON FUNCTION find_messages FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_messages TO callroom_app;
