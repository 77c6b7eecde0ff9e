-- Whether the login $1 may act as the role $2 already, and how to let it.
SELECT pg_has_role($1::name, $2::name, 'MEMBER'), format('GRANT %I TO %I', $2::text, $1::text)
