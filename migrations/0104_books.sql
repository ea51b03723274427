-- The ledger: one row per organization that counts its entries and says up to which day its books are closed.
-- Whoever posts or closes takes this row first, so entries are numbered without gaps and none slips under a lock.
CREATE TABLE books (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    entries      BIGINT NOT NULL DEFAULT 0,
    closed_until TEXT   NOT NULL DEFAULT '',
    version      BIGINT NOT NULL DEFAULT 1,
    updated_at   BIGINT NOT NULL,
    PRIMARY KEY (tenant_id)
);

-- One balanced entry. `key` names what was posted, so that it is posted once; `day` is an ISO 8601 date. The engine's
-- own folder adds what SQL cannot say in both: debits equal credits, and nothing written is ever changed.
CREATE TABLE entries (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    number      BIGINT NOT NULL,
    day         TEXT   NOT NULL,
    kind        TEXT   NOT NULL,
    key         TEXT   NOT NULL,
    document_id BIGINT,
    account_id  BIGINT,
    reverses_id BIGINT,
    note        TEXT   NOT NULL DEFAULT '',
    by_name     TEXT   NOT NULL,
    created_at  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, number),
    UNIQUE (tenant_id, key),
    UNIQUE (tenant_id, reverses_id),
    FOREIGN KEY (tenant_id, document_id) REFERENCES documents (tenant_id, id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    FOREIGN KEY (tenant_id, reverses_id) REFERENCES entries (tenant_id, id)
);
CREATE INDEX entries_day ON entries (tenant_id, day, number);
CREATE INDEX entries_document ON entries (tenant_id, document_id);

-- Its lines, written before it. One side is zero; the other is negative only in a red storno. `whose` is 'house',
-- 'account' or 'custodian', and `owner_id` is 0 for the house. `day` is the entry's, for reading by date.
CREATE TABLE postings (
    tenant_id BIGINT NOT NULL REFERENCES organizations (tenant_id),
    entry_id  BIGINT NOT NULL,
    position  BIGINT NOT NULL,
    day       TEXT   NOT NULL,
    role      TEXT   NOT NULL,
    part      TEXT   NOT NULL DEFAULT '',
    whose     TEXT   NOT NULL CHECK (whose IN ('house', 'account', 'custodian')),
    owner_id  BIGINT NOT NULL DEFAULT 0,
    debit     BIGINT NOT NULL,
    credit    BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, entry_id, position),
    CHECK ((debit = 0) <> (credit = 0)),
    FOREIGN KEY (tenant_id, entry_id) REFERENCES entries (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX postings_role ON postings (tenant_id, role, day, entry_id);
CREATE INDEX postings_owner ON postings (tenant_id, whose, owner_id, role, day, entry_id);
