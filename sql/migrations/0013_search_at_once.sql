-- A search looks through whatever waits to be sorted into the index of words, one row after another: of PostgreSQL's
-- 4 MB of it a rare word among a million messages cost 87 ms. Messages are taken in a thousand at a time by a thread
-- that nobody waits for, so it may as well do the sorting.
ALTER INDEX message_words_by_word SET (gin_pending_list_limit = 128);
