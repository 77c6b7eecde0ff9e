-- What the installation's admins change of another tenant stands in that tenant's audit log, too. A session may write
-- the rows of its own tenant only, so this writes as the other one and goes back. It runs with the rights of its caller.
CREATE FUNCTION audit_in(other_tenant uuid, id uuid, actor uuid, at timestamptz, action text, subject text,
    subject_id uuid, address text, before jsonb, after jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    caller text := coalesce(current_setting('callroom.tenant', true), '');
BEGIN
    PERFORM set_config('callroom.tenant', other_tenant::text, true);
    INSERT INTO audit (id, tenant_id, actor_id, at, action, subject, subject_id, address, before, after)
    VALUES (audit_in.id, other_tenant, actor, audit_in.at, audit_in.action, audit_in.subject, audit_in.subject_id,
        audit_in.address, audit_in.before, audit_in.after);
    PERFORM set_config('callroom.tenant', caller, true);
END
$$;
