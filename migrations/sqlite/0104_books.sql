-- An entry is kept only when its lines, written before it, are there and balance; afterwards nothing changes.
CREATE TRIGGER entries_balance BEFORE INSERT ON entries BEGIN
    SELECT RAISE(ABORT, 'debits and credits differ')
    WHERE (SELECT COALESCE(SUM(debit - credit), 1) FROM postings
           WHERE tenant_id = NEW.tenant_id AND entry_id = NEW.id) <> 0;
END;
CREATE TRIGGER postings_before_entry BEFORE INSERT ON postings BEGIN
    SELECT RAISE(ABORT, 'the entry is already written')
    WHERE EXISTS (SELECT 1 FROM entries WHERE tenant_id = NEW.tenant_id AND id = NEW.entry_id);
END;
CREATE TRIGGER entries_kept BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;
CREATE TRIGGER postings_kept BEFORE UPDATE ON postings BEGIN SELECT RAISE(ABORT, 'postings are never changed'); END;
CREATE TRIGGER postings_stay BEFORE DELETE ON postings BEGIN SELECT RAISE(ABORT, 'postings are never removed'); END;
