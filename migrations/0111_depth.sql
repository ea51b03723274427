-- A book with a million orders opens as fast as one with ten: what lists show is found in their order, and what the
-- books come to is added up when it is posted. A trigger keeps the sums: nothing can be posted beside them.
CREATE INDEX documents_kind ON documents (tenant_id, kind, id);
CREATE INDEX documents_of_account ON documents (tenant_id, account_id, kind, id);
CREATE INDEX documents_cancelled ON documents (tenant_id, id) WHERE kind = 'order' AND cancelled_at IS NOT NULL;
CREATE INDEX documents_delivered ON documents (tenant_id, id)
    WHERE kind = 'order' AND delivered_at IS NOT NULL AND cancelled_at IS NULL;
-- Orders that somebody has still to do something about.
CREATE INDEX documents_live ON documents (tenant_id, kind, delivered_at, cancelled_at, id)
    WHERE kind = 'order' AND placed_at IS NOT NULL AND delivered_at IS NULL AND cancelled_at IS NULL;
CREATE INDEX documents_billed ON documents (tenant_id, id) WHERE kind <> 'order';
CREATE INDEX documents_account_billed ON documents (tenant_id, account_id, id) WHERE kind <> 'order';
CREATE INDEX documents_unpaid ON documents (tenant_id, id) WHERE open > 0;
CREATE INDEX documents_credits ON documents (tenant_id, source_id) WHERE kind = 'credit_note';
CREATE INDEX payments_stop ON payments (tenant_id, stop_id) WHERE stop_id IS NOT NULL;
CREATE INDEX stops_account ON stops (tenant_id, account_id, round_id);
CREATE INDEX entries_kind ON entries (tenant_id, kind, day, number);
CREATE INDEX items_archived ON items (tenant_id, folded, id) WHERE archived_at IS NOT NULL;
CREATE INDEX balances_low ON balances (tenant_id, part_id) WHERE unit = 'stock' AND have - held < low;

-- What was posted on a day, by what it was for.
CREATE TABLE day_sums (
    tenant_id BIGINT NOT NULL REFERENCES organizations (tenant_id),
    role      TEXT   NOT NULL,
    day       TEXT   NOT NULL,
    part      TEXT   NOT NULL,
    kind      TEXT   NOT NULL,
    debit     BIGINT NOT NULL,
    credit    BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, role, day, part, kind)
);

-- What was posted in a month (`2026-03`) for one account, one custodian or the house (owner 0).
CREATE TABLE owner_sums (
    tenant_id BIGINT NOT NULL REFERENCES organizations (tenant_id),
    whose     TEXT   NOT NULL,
    owner_id  BIGINT NOT NULL,
    role      TEXT   NOT NULL,
    month     TEXT   NOT NULL,
    part      TEXT   NOT NULL,
    debit     BIGINT NOT NULL,
    credit    BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, whose, owner_id, role, month, part)
);
