-- They stay until the end of the transaction.
SELECT count(*)
FROM (SELECT 1 FROM business_hours WHERE id = $1 AND deleted_at IS NULL FOR SHARE) AS known
