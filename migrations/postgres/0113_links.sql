-- Row security binds the owner too; what is there already is taken over without it.
ALTER TABLE statement_links NO FORCE ROW LEVEL SECURITY;
INSERT INTO links (tenant_id, id, purpose, account_id, from_day, to_day, created_by, created_at, expires_at, revoked_at)
SELECT tenant_id, id, 'statement', account_id, from_day, to_day, created_by, created_at, expires_at, revoked_at FROM statement_links;
DROP TABLE statement_links;
SELECT sanduk_protect('links', false);

-- The same for what 0112 added up, which saw no rows where they were bound.
ALTER TABLE payments NO FORCE ROW LEVEL SECURITY;
ALTER TABLE allocations NO FORCE ROW LEVEL SECURITY;
UPDATE payments SET spare = amount - stamp - COALESCE((SELECT SUM(x.amount) FROM allocations x
    WHERE x.tenant_id = payments.tenant_id AND x.payment_id = payments.id), 0);
ALTER TABLE payments FORCE ROW LEVEL SECURITY;
ALTER TABLE allocations FORCE ROW LEVEL SECURITY;
