DELETE FROM files
WHERE id = ANY ($1::uuid[])
