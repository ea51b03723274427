-- Documents of the chain: orders, invoices, credit notes. What happened to one is kept as moments; its status is read
-- from them and from its lines and links, never stored. An invoice or credit note has a number, a `day` (the date of
-- its tax, ISO 8601) and the `parties` as they were (sealed JSON) from the moment it is posted, and never changes; `open`
-- is what is left to pay of it: a snapshot of its total less allocations and credit notes, kept with them.
CREATE TABLE documents (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id           BIGINT NOT NULL,
    kind         TEXT   NOT NULL CHECK (kind IN ('order', 'invoice', 'credit_note')),
    number       TEXT,
    account_id   BIGINT NOT NULL,
    site_id      BIGINT NOT NULL,
    pay          TEXT   NOT NULL DEFAULT 'cash' CHECK (pay IN ('cash', 'account')),
    note         TEXT   NOT NULL DEFAULT '',
    net          BIGINT NOT NULL DEFAULT 0,
    tax          BIGINT NOT NULL DEFAULT 0,
    total        BIGINT NOT NULL DEFAULT 0,
    rounding     BIGINT NOT NULL DEFAULT 0,
    missing      BIGINT NOT NULL DEFAULT 0 CHECK (missing >= 0),
    open         BIGINT NOT NULL DEFAULT 0 CHECK (open >= 0),
    day          TEXT,
    due_day      TEXT,
    source_id    BIGINT,
    stop_id      BIGINT,
    parties      TEXT,
    created_by   TEXT   NOT NULL,
    member_id    BIGINT,
    version      BIGINT NOT NULL DEFAULT 1,
    created_at   BIGINT NOT NULL,
    updated_at   BIGINT NOT NULL,
    placed_at    BIGINT,
    confirmed_at BIGINT,
    delivered_at BIGINT,
    cancelled_at BIGINT,
    reason       TEXT   NOT NULL DEFAULT '',
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, kind, number),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id),
    FOREIGN KEY (tenant_id, source_id) REFERENCES documents (tenant_id, id)
);
CREATE INDEX documents_list ON documents (tenant_id, kind, placed_at, id);
CREATE INDEX documents_account ON documents (tenant_id, account_id, kind, placed_at, id);
CREATE INDEX documents_open ON documents (tenant_id, account_id, id) WHERE open > 0;
CREATE INDEX documents_source ON documents (tenant_id, source_id);
-- One basket for the people of an account.
CREATE UNIQUE INDEX documents_basket ON documents (tenant_id, account_id)
    WHERE kind = 'order' AND placed_at IS NULL AND cancelled_at IS NULL;

-- A line keeps the words, price and tax class of its day. `promised` is what is held for it of a tracked item.
CREATE TABLE lines (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    document_id BIGINT NOT NULL,
    item_id     BIGINT NOT NULL,
    sku         TEXT   NOT NULL,
    name        TEXT   NOT NULL,
    unit        TEXT   NOT NULL,
    quantity    BIGINT NOT NULL CHECK (quantity > 0),
    promised    BIGINT NOT NULL DEFAULT 0 CHECK (promised >= 0 AND promised <= quantity),
    price       BIGINT NOT NULL CHECK (price >= 0),
    tax_class   TEXT   NOT NULL,
    net         BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, document_id, item_id),
    FOREIGN KEY (tenant_id, document_id) REFERENCES documents (tenant_id, id),
    FOREIGN KEY (tenant_id, item_id) REFERENCES items (tenant_id, id)
);

-- How much of a line went into a line of the next document: ordered into invoiced, invoiced into credited.
CREATE TABLE line_links (
    tenant_id BIGINT NOT NULL REFERENCES organizations (tenant_id),
    from_line BIGINT NOT NULL,
    to_line   BIGINT NOT NULL,
    quantity  BIGINT NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (tenant_id, from_line, to_line),
    FOREIGN KEY (tenant_id, from_line) REFERENCES lines (tenant_id, id),
    FOREIGN KEY (tenant_id, to_line) REFERENCES lines (tenant_id, id)
);
CREATE INDEX line_links_to ON line_links (tenant_id, to_line);

-- The last number given in a series and year: taken in the transaction that uses it, so none is lost or doubled.
CREATE TABLE counters (
    tenant_id BIGINT NOT NULL REFERENCES organizations (tenant_id),
    series    TEXT   NOT NULL,
    year      BIGINT NOT NULL,
    last      BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, series, year)
);
