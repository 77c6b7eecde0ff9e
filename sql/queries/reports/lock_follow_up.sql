SELECT last_at, status, owner_id, note, version
FROM abandoned_follow_ups
WHERE customer_id = $1
FOR UPDATE
