-- Offers to him that rang between $2 and $3, of contacts that began at most a day before.
SELECT offers.contact_id, contacts.channel, offers.offered_at, offers.ended_at, offers.status
FROM contacts
JOIN offers ON offers.contact_id = contacts.id
WHERE contacts.created_at >= $2::timestamptz - interval '1 day' AND contacts.created_at < $3::timestamptz
    AND offers.agent_id = $1::uuid AND offers.offered_at < $3 AND (offers.ended_at IS NULL OR offers.ended_at > $2)
ORDER BY offers.offered_at, offers.id
