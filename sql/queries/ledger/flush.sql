-- Commits a record of its own and with it, as the log has one order, everything that was committed before.
SELECT pg_logical_emit_message(true, 'callroom', '')
