-- The columns of visitor_by_key.
UPDATE users
SET name = coalesce($2, name), contact_email = coalesce($3, contact_email), phone = coalesce($4, phone),
    locale = coalesce($5, locale), updated_at = $6, version = version + 1
WHERE site_user_id = $1 AND deleted_at IS NULL
RETURNING id, tenant_id, name, contact_email, phone, locale, disabled_at IS NOT NULL,
    (SELECT conversations.id FROM conversations
     WHERE conversations.tenant_id = users.tenant_id AND conversations.customer_id = users.id
     ORDER BY created_at DESC LIMIT 1)
