-- Those who may step into any conversation of the tenant.
SELECT id, name FROM users WHERE role IN ('supervisor', 'manager', 'admin') AND deleted_at IS NULL
