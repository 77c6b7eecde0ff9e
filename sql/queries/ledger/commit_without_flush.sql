-- The transaction commits without waiting for the disk; whoever sends it waits for flush.sql.
SELECT set_config('synchronous_commit', 'off', true)
