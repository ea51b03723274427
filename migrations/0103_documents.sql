-- Documents of the chain: an order first. What happened to it is kept as moments; its status is read from them and
-- from its lines, never stored.
CREATE TABLE documents (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id           BIGINT NOT NULL,
    kind         TEXT   NOT NULL CHECK (kind IN ('order')),
    number       TEXT,
    account_id   BIGINT NOT NULL,
    site_id      BIGINT NOT NULL,
    pay          TEXT   NOT NULL DEFAULT 'cash' CHECK (pay IN ('cash', 'account')),
    note         TEXT   NOT NULL DEFAULT '',
    net          BIGINT NOT NULL DEFAULT 0,
    tax          BIGINT NOT NULL DEFAULT 0,
    total        BIGINT NOT NULL DEFAULT 0,
    missing      BIGINT NOT NULL DEFAULT 0 CHECK (missing >= 0),
    created_by   TEXT   NOT NULL,
    member_id    BIGINT,
    version      BIGINT NOT NULL DEFAULT 1,
    created_at   BIGINT NOT NULL,
    updated_at   BIGINT NOT NULL,
    placed_at    BIGINT,
    confirmed_at BIGINT,
    cancelled_at BIGINT,
    reason       TEXT   NOT NULL DEFAULT '',
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, kind, number),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id)
);
CREATE INDEX documents_list ON documents (tenant_id, kind, placed_at, id);
CREATE INDEX documents_account ON documents (tenant_id, account_id, kind, placed_at, id);
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

-- The last number given in a series and year: taken in the transaction that uses it, so none is lost or doubled.
CREATE TABLE counters (
    tenant_id BIGINT NOT NULL REFERENCES organizations (tenant_id),
    series    TEXT   NOT NULL,
    year      BIGINT NOT NULL,
    last      BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, series, year)
);
