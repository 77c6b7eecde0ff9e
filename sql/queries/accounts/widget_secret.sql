-- The tenant has one row at most, and sees no other's.
SELECT secret, changed_at
FROM widget_secrets
