-- What is sold. Quantities are whole numbers of the item's smallest unit (a gram, a minute, a piece); prices are minor
-- units of the organization's currency for one sold unit (a kilogram, an hour, a piece).
CREATE TABLE categories (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    parent_id   BIGINT,
    name        TEXT   NOT NULL,
    folded      TEXT   NOT NULL,
    version     BIGINT NOT NULL DEFAULT 1,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, folded),
    FOREIGN KEY (tenant_id, parent_id) REFERENCES categories (tenant_id, id)
);

CREATE TABLE items (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    sku         TEXT   NOT NULL,
    barcode     TEXT,
    name        TEXT   NOT NULL,
    folded      TEXT   NOT NULL,
    search      TEXT   NOT NULL,
    description TEXT   NOT NULL DEFAULT '',
    category_id BIGINT,
    unit        TEXT   NOT NULL,
    pack        BIGINT NOT NULL DEFAULT 1 CHECK (pack >= 1),
    price       BIGINT NOT NULL CHECK (price >= 0),
    cost        BIGINT CHECK (cost IS NULL OR cost >= 0),
    tax_class   TEXT   NOT NULL,
    minimum     BIGINT NOT NULL DEFAULT 1 CHECK (minimum >= 1),
    multiple    BIGINT NOT NULL DEFAULT 1 CHECK (multiple >= 1),
    tracked     BIGINT NOT NULL DEFAULT 1 CHECK (tracked IN (0, 1)),
    version     BIGINT NOT NULL DEFAULT 1,
    archived_at BIGINT,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, sku),
    UNIQUE (tenant_id, barcode),
    FOREIGN KEY (tenant_id, category_id) REFERENCES categories (tenant_id, id)
);
CREATE INDEX items_list ON items (tenant_id, archived_at, folded, id);
CREATE INDEX items_category ON items (tenant_id, category_id, archived_at, folded, id);

-- An item's name in another language than the organization's own.
CREATE TABLE item_words (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    item_id     BIGINT NOT NULL,
    lang        TEXT   NOT NULL CHECK (lang IN ('ar', 'fr', 'en', 'hi', 'sr')),
    name        TEXT   NOT NULL,
    PRIMARY KEY (tenant_id, item_id, lang),
    FOREIGN KEY (tenant_id, item_id) REFERENCES items (tenant_id, id)
);
