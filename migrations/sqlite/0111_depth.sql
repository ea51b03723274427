INSERT INTO day_sums (tenant_id, role, day, part, kind, debit, credit)
SELECT e.tenant_id, p.role, e.day, p.part, e.kind, SUM(p.debit), SUM(p.credit)
FROM entries e JOIN postings p ON p.tenant_id = e.tenant_id AND p.entry_id = e.id
GROUP BY e.tenant_id, p.role, e.day, p.part, e.kind;
INSERT INTO owner_sums (tenant_id, whose, owner_id, role, month, part, debit, credit)
SELECT tenant_id, whose, owner_id, role, substr(day, 1, 7), part, SUM(debit), SUM(credit)
FROM postings GROUP BY tenant_id, whose, owner_id, role, substr(day, 1, 7), part;

-- The signs keep the grouping from choosing an index: an entry has few lines, its organization has many.
CREATE TRIGGER entries_summed AFTER INSERT ON entries BEGIN
    INSERT INTO day_sums (tenant_id, role, day, part, kind, debit, credit)
    SELECT NEW.tenant_id, p.role, NEW.day, p.part, NEW.kind, SUM(p.debit), SUM(p.credit)
    FROM postings p WHERE p.tenant_id = NEW.tenant_id AND p.entry_id = NEW.id GROUP BY +p.role, +p.part
    ON CONFLICT (tenant_id, role, day, part, kind)
    DO UPDATE SET debit = debit + excluded.debit, credit = credit + excluded.credit;
    INSERT INTO owner_sums (tenant_id, whose, owner_id, role, month, part, debit, credit)
    SELECT NEW.tenant_id, p.whose, p.owner_id, p.role, substr(NEW.day, 1, 7), p.part, SUM(p.debit), SUM(p.credit)
    FROM postings p WHERE p.tenant_id = NEW.tenant_id AND p.entry_id = NEW.id
    GROUP BY +p.whose, +p.owner_id, +p.role, +p.part
    ON CONFLICT (tenant_id, whose, owner_id, role, month, part)
    DO UPDATE SET debit = debit + excluded.debit, credit = credit + excluded.credit;
END;
