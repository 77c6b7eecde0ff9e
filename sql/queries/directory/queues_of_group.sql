-- Whether a live queue names the group in its tiers.
SELECT count(*)
FROM queues
WHERE deleted_at IS NULL AND tiers @> jsonb_build_array(jsonb_build_object('groupId', $1::text))
