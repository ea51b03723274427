-- Row security binds the owner too; what is there already is added up without it.
ALTER TABLE entries NO FORCE ROW LEVEL SECURITY;
ALTER TABLE postings NO FORCE ROW LEVEL SECURITY;
INSERT INTO day_sums (tenant_id, role, day, part, kind, debit, credit)
SELECT e.tenant_id, p.role, e.day, p.part, e.kind, CAST(SUM(p.debit) AS BIGINT), CAST(SUM(p.credit) AS BIGINT)
FROM entries e JOIN postings p ON p.tenant_id = e.tenant_id AND p.entry_id = e.id
GROUP BY e.tenant_id, p.role, e.day, p.part, e.kind;
INSERT INTO owner_sums (tenant_id, whose, owner_id, role, month, part, debit, credit)
SELECT tenant_id, whose, owner_id, role, substr(day, 1, 7), part, CAST(SUM(debit) AS BIGINT), CAST(SUM(credit) AS BIGINT)
FROM postings GROUP BY tenant_id, whose, owner_id, role, substr(day, 1, 7), part;
ALTER TABLE entries FORCE ROW LEVEL SECURITY;
ALTER TABLE postings FORCE ROW LEVEL SECURITY;
SELECT sanduk_protect('day_sums', false);
SELECT sanduk_protect('owner_sums', false);

-- Once for a statement, so that many entries at once change each sum once.
CREATE FUNCTION sanduk_entries_summed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO day_sums AS s (tenant_id, role, day, part, kind, debit, credit)
    SELECT e.tenant_id, p.role, e.day, p.part, e.kind, CAST(SUM(p.debit) AS BIGINT), CAST(SUM(p.credit) AS BIGINT)
    FROM fresh e JOIN postings p ON p.tenant_id = e.tenant_id AND p.entry_id = e.id
    GROUP BY e.tenant_id, p.role, e.day, p.part, e.kind
    ON CONFLICT (tenant_id, role, day, part, kind)
    DO UPDATE SET debit = s.debit + excluded.debit, credit = s.credit + excluded.credit;
    INSERT INTO owner_sums AS s (tenant_id, whose, owner_id, role, month, part, debit, credit)
    SELECT e.tenant_id, p.whose, p.owner_id, p.role, substr(e.day, 1, 7), p.part,
           CAST(SUM(p.debit) AS BIGINT), CAST(SUM(p.credit) AS BIGINT)
    FROM fresh e JOIN postings p ON p.tenant_id = e.tenant_id AND p.entry_id = e.id
    GROUP BY e.tenant_id, p.whose, p.owner_id, p.role, substr(e.day, 1, 7), p.part
    ON CONFLICT (tenant_id, whose, owner_id, role, month, part)
    DO UPDATE SET debit = s.debit + excluded.debit, credit = s.credit + excluded.credit;
    RETURN NULL;
END $$;
CREATE TRIGGER entries_summed AFTER INSERT ON entries REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION sanduk_entries_summed();
