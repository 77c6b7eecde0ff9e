-- What a tenant has not touched is an offer and no rule: its agents may write what they like.
SELECT code, requires_notes, queue_ids::text[]
FROM dispositions
WHERE deleted_at IS NULL AND EXISTS (SELECT 1 FROM dispositions own WHERE NOT own.is_default OR own.version > 1)
ORDER BY code
