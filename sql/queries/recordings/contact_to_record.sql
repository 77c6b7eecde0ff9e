-- What decides whether $2 may record the contact, and how often he has.
SELECT agent_id, customer_id, status, outcome, ended_at,
    (SELECT count(*) FROM recordings WHERE contact_id = contacts.id AND made_by = $2)
FROM contacts
WHERE id = $1
