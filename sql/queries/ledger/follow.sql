-- The first statement of each batch, which has the number $2: it fails, dividing by zero, unless the batch $1 was the
-- last to commit in this session. Settings are rolled back with their transaction, so no batch stands without those
-- before it.
SELECT set_config('callroom.batch', $2, false)
WHERE 1 / (current_setting('callroom.batch') = $1)::integer = 1
