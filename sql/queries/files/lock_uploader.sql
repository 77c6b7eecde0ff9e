-- One upload of a person is counted after the other.
SELECT 1
FROM users
WHERE id = $1
FOR NO KEY UPDATE
