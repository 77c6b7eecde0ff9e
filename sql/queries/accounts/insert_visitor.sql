-- A visitor with the conversation that his contacts stand in.
WITH visitor AS (
    INSERT INTO users (id, tenant_id, role, name, contact_email, phone, locale, visitor_key_hash, created_at, updated_at)
    VALUES ($1, $2, 'customer', $3, $4, $5, $6, $7, $8, $8)
    RETURNING id, tenant_id
)
INSERT INTO conversations (id, tenant_id, customer_id, created_at)
SELECT $9::uuid, tenant_id, id, $8 FROM visitor
