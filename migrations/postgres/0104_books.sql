SELECT sanduk_protect('books', false);
SELECT sanduk_protect('entries', false);
SELECT sanduk_protect('postings', false);

-- An entry is kept only when its lines, written before it, are there and balance; afterwards nothing changes.
CREATE FUNCTION sanduk_entry_balances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT COALESCE(SUM(debit - credit), 1) FROM postings
        WHERE tenant_id = NEW.tenant_id AND entry_id = NEW.id) <> 0 THEN
        RAISE EXCEPTION 'debits and credits differ';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION sanduk_posting_before_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM entries WHERE tenant_id = NEW.tenant_id AND id = NEW.entry_id) THEN
        RAISE EXCEPTION 'the entry is already written';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION sanduk_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% are never changed or removed', TG_TABLE_NAME;
END $$;
CREATE TRIGGER entries_balance BEFORE INSERT ON entries FOR EACH ROW EXECUTE FUNCTION sanduk_entry_balances();
CREATE TRIGGER postings_before_entry BEFORE INSERT ON postings FOR EACH ROW EXECUTE FUNCTION sanduk_posting_before_entry();
CREATE TRIGGER entries_kept BEFORE UPDATE OR DELETE ON entries FOR EACH ROW EXECUTE FUNCTION sanduk_kept();
CREATE TRIGGER postings_kept BEFORE UPDATE OR DELETE ON postings FOR EACH ROW EXECUTE FUNCTION sanduk_kept();
