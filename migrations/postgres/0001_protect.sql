-- Row level security for one tenant table. `platform` admits statements that cross tenants for a stated reason:
-- sign-in, the queue, the operator. Anything else sees the rows of the transaction's tenant, or none.
CREATE FUNCTION sanduk_protect(target regclass, platform boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    rule text := 'tenant_id = nullif(current_setting(''app.tenant'', true), '''')::bigint';
BEGIN
    IF platform THEN
        rule := rule || ' OR current_setting(''app.platform'', true) = ''on''';
    END IF;
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY tenant ON %s USING (%s) WITH CHECK (%s)', target, rule, rule);
END $$;

SELECT sanduk_protect('organizations', true);
SELECT sanduk_protect('memberships', true);
SELECT sanduk_protect('membership_sites', false);
SELECT sanduk_protect('sites', false);
SELECT sanduk_protect('once', false);
SELECT sanduk_protect('contacts', false);
