-- They stay until the end of the transaction.
SELECT count(*)
FROM (SELECT 1 FROM groups WHERE id = ANY ($1::uuid[]) AND deleted_at IS NULL FOR SHARE) AS known
