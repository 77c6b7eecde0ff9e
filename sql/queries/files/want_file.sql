-- The file of $2, who is about to send it in contact $4: it is not swept away meanwhile. Last, whether it needs no counting
-- among the contact's files: it was counted before, or the sender has no part in the contact and will be refused there.
UPDATE files
SET wanted_at = greatest(files.wanted_at, $3::timestamptz), counted_in = coalesce(part.id, files.counted_in)
FROM (SELECT id, counted_in FROM files WHERE id = $1 FOR UPDATE) AS before
LEFT JOIN contacts AS part ON part.id = $4::uuid AND $2 IN (part.customer_id, part.agent_id, part.conference_agent_id)
WHERE files.id = before.id AND files.uploaded_by = $2 AND files.is_complete
RETURNING files.id, files.name, files.media_type, files.size_bytes,
    part.id IS NULL OR before.counted_in IS NOT DISTINCT FROM part.id
