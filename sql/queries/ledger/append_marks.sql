-- Marks only move on, so that a batch may be sent again.
INSERT INTO thread_marks (contact_id, user_id, tenant_id, delivered_seq, read_seq)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::bigint[])
ON CONFLICT (contact_id, user_id) DO UPDATE SET
    delivered_seq = greatest(thread_marks.delivered_seq, excluded.delivered_seq),
    read_seq = greatest(thread_marks.read_seq, excluded.read_seq)
