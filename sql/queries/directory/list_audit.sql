-- Newest first, by whatever filters are given. $9 and $10: the last one that was read.
SELECT audit.id, audit.at, audit.actor_id, users.name, users.role, audit.action, audit.subject, audit.subject_id,
    audit.address, audit.before, audit.after
FROM audit
LEFT JOIN users ON users.id = audit.actor_id
WHERE ($1::uuid IS NULL OR audit.actor_id = $1) AND ($2::text IS NULL OR audit.action = $2)
    AND ($3::text IS NULL OR audit.subject = $3) AND ($4::uuid IS NULL OR audit.subject_id = $4)
    AND audit.at >= coalesce($5::timestamptz, '-infinity') AND audit.at < coalesce($6::timestamptz, 'infinity')
    AND ($7::text IS NULL OR strpos(lower(audit.action), lower($7)) > 0
        OR strpos(lower(coalesce(users.name, '')), lower($7)) > 0
        OR strpos(lower(coalesce(audit.before::text, '')), lower($7)) > 0
        OR strpos(lower(coalesce(audit.after::text, '')), lower($7)) > 0)
    AND (audit.at, audit.id) < (coalesce($9::timestamptz, 'infinity'),
        coalesce($10::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY audit.at DESC, audit.id DESC
LIMIT $8::integer
