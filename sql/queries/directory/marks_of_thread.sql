SELECT user_id, delivered_seq, read_seq FROM thread_marks WHERE contact_id = $1
