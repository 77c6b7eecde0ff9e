-- What the database tells of itself to whoever asks.
SELECT current_setting('server_version'), pg_database_size(current_database()),
    (SELECT sum(numbackends) FROM pg_stat_database)::bigint, current_setting('max_connections')::bigint,
    (SELECT max(number) FROM migrations)
