-- A visitor with the conversation that their contacts stand in, known by a key or by the site's name for them.
WITH visitor AS (
    INSERT INTO users (id, tenant_id, role, name, contact_email, phone, locale, visitor_key_hash, site_user_id, created_at,
        updated_at)
    VALUES ($1, $2, 'customer', $3, $4, $5, $6, $7, $8, $9, $9)
    RETURNING id, tenant_id
)
INSERT INTO conversations (id, tenant_id, customer_id, created_at)
SELECT $10::uuid, tenant_id, id, $9 FROM visitor
