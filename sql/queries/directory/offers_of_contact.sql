SELECT id, contact_id, agent_id, status, offered_at, deadline, ended_at, candidates, version
FROM offers
WHERE contact_id = $1
ORDER BY offered_at, id
