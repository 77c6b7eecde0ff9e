INSERT INTO feedback (contact_id, tenant_id, customer_id, rating, comment, at)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (contact_id) DO NOTHING
