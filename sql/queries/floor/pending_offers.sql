SELECT offers.id, offers.contact_id, offers.agent_id, offers.status, offers.offered_at, offers.deadline,
    offers.ended_at, offers.candidates, offers.version
FROM offers
JOIN contacts ON contacts.id = offers.contact_id
WHERE contacts.is_open AND offers.status = 'pending'
ORDER BY offers.id
