SELECT contact_id, user_id, delivered_seq, read_seq
FROM thread_marks
WHERE contact_id IN (SELECT id FROM contacts WHERE is_open)
