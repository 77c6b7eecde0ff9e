INSERT INTO conversations (id, tenant_id, customer_id, created_at)
SELECT $1::uuid, $2::uuid, $3::uuid, $4::timestamptz
WHERE NOT EXISTS (SELECT FROM conversations WHERE tenant_id = $2::uuid AND customer_id = $3::uuid)
