-- What a tenant has not touched is an offer and no rule: its agents may name any reason.
SELECT code
FROM away_reasons
WHERE deleted_at IS NULL AND EXISTS (SELECT 1 FROM away_reasons own WHERE NOT own.is_default OR own.version > 1)
ORDER BY code
