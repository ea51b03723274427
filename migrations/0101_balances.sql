-- What an owner has of something, and how much of it is held for somebody: stock of an item at a site
-- (unit 'stock', owner the site, part the item), money an account may still owe (unit 'money', owner the account), crates
-- an account has to give back (unit 'crates', owner the account).
-- The database itself refuses a hold on what is not there and stock below nothing.
CREATE TABLE balances (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    unit       TEXT   NOT NULL CHECK (unit IN ('stock', 'money', 'crates')),
    owner_id   BIGINT NOT NULL,
    part_id    BIGINT NOT NULL DEFAULT 0,
    have       BIGINT NOT NULL DEFAULT 0,
    held       BIGINT NOT NULL DEFAULT 0 CHECK (held >= 0),
    low        BIGINT NOT NULL DEFAULT 0,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, unit, owner_id, part_id),
    CHECK (unit <> 'stock' OR (have >= 0 AND held <= have))
);
CREATE INDEX balances_part ON balances (tenant_id, unit, part_id, owner_id);

-- One hold: so much, for this line of this document, until it is taken or let go.
CREATE TABLE holds (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    unit        TEXT   NOT NULL,
    owner_id    BIGINT NOT NULL,
    part_id     BIGINT NOT NULL DEFAULT 0,
    quantity    BIGINT NOT NULL CHECK (quantity > 0),
    document_id BIGINT NOT NULL,
    line_id     BIGINT,
    created_at  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, unit, owner_id, part_id) REFERENCES balances (tenant_id, unit, owner_id, part_id)
);
CREATE INDEX holds_document ON holds (tenant_id, document_id);
CREATE INDEX holds_balance ON holds (tenant_id, unit, owner_id, part_id);

-- Every change of stock, and what was there after it. Written once, never changed.
CREATE TABLE movements (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    site_id     BIGINT NOT NULL,
    item_id     BIGINT NOT NULL,
    quantity    BIGINT NOT NULL,
    after       BIGINT NOT NULL,
    reason      TEXT   NOT NULL,
    note        TEXT   NOT NULL DEFAULT '',
    document_id BIGINT,
    by_name     TEXT   NOT NULL,
    created_at  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id),
    FOREIGN KEY (tenant_id, item_id) REFERENCES items (tenant_id, id)
);
CREATE INDEX movements_item ON movements (tenant_id, item_id, id);
