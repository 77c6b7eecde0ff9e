-- What the login of this session could do beyond the role $1: by attributes of its own, and by other roles that it may
-- become. A superuser may become any, so none are named.
WITH login AS (
    SELECT * FROM pg_roles WHERE rolname = session_user
)
SELECT coalesce(string_agg(power, ', ' ORDER BY power), '') FROM (
    SELECT unnest(ARRAY[
        CASE WHEN rolsuper THEN 'SUPERUSER' END,
        CASE WHEN rolbypassrls THEN 'BYPASSRLS' END,
        CASE WHEN rolcreaterole THEN 'CREATEROLE' END,
        CASE WHEN rolreplication THEN 'REPLICATION' END
    ]) AS power
    FROM login
    UNION ALL
    SELECT 'the role ' || other.rolname
    FROM login, pg_roles other
    WHERE NOT login.rolsuper AND other.rolname NOT IN (login.rolname, $1) AND pg_has_role(login.oid, other.oid, 'MEMBER')
) powers
