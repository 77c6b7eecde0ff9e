-- Offers to him that rang between $2 and $3; none rings for a day.
SELECT offers.contact_id, contacts.channel, offers.offered_at, offers.ended_at, offers.status
FROM offers
JOIN contacts ON contacts.id = offers.contact_id
WHERE offers.agent_id = $1::uuid AND offers.offered_at >= $2::timestamptz - interval '1 day'
    AND offers.offered_at < $3::timestamptz AND (offers.ended_at IS NULL OR offers.ended_at > $2)
ORDER BY offers.offered_at, offers.id
