-- What some accounts pay and see differently from others. An agreement holds from its first day to its last (ISO 8601,
-- the organization's own days; no last day means until it is ended) for the accounts it is given to. A step is reached
-- by a quantity in the item's smallest units; its price is minor units for one sold unit, as the item's own is.
CREATE TABLE agreements (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id         BIGINT NOT NULL,
    name       TEXT   NOT NULL,
    folded     TEXT   NOT NULL,
    first_day  TEXT   NOT NULL,
    last_day   TEXT,
    version    BIGINT NOT NULL DEFAULT 1,
    ended_at   BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, folded)
);

CREATE TABLE agreement_steps (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    agreement_id BIGINT NOT NULL,
    item_id      BIGINT NOT NULL,
    quantity     BIGINT NOT NULL CHECK (quantity > 0),
    price        BIGINT NOT NULL CHECK (price >= 0),
    PRIMARY KEY (tenant_id, agreement_id, item_id, quantity),
    FOREIGN KEY (tenant_id, agreement_id) REFERENCES agreements (tenant_id, id),
    FOREIGN KEY (tenant_id, item_id) REFERENCES items (tenant_id, id)
);

CREATE TABLE agreement_accounts (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    agreement_id BIGINT NOT NULL,
    account_id   BIGINT NOT NULL,
    created_at   BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, account_id, agreement_id),
    FOREIGN KEY (tenant_id, agreement_id) REFERENCES agreements (tenant_id, id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id)
);
CREATE INDEX agreement_accounts_of ON agreement_accounts (tenant_id, agreement_id);

-- An account with assortments sees what is in one of them and nothing else; an account without any sees everything.
CREATE TABLE assortments (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id         BIGINT NOT NULL,
    name       TEXT   NOT NULL,
    folded     TEXT   NOT NULL,
    version    BIGINT NOT NULL DEFAULT 1,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, folded)
);

CREATE TABLE assortment_categories (
    tenant_id     BIGINT NOT NULL REFERENCES organizations (tenant_id),
    assortment_id BIGINT NOT NULL,
    category_id   BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, assortment_id, category_id),
    FOREIGN KEY (tenant_id, assortment_id) REFERENCES assortments (tenant_id, id),
    FOREIGN KEY (tenant_id, category_id) REFERENCES categories (tenant_id, id)
);

CREATE TABLE assortment_items (
    tenant_id     BIGINT NOT NULL REFERENCES organizations (tenant_id),
    assortment_id BIGINT NOT NULL,
    item_id       BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, assortment_id, item_id),
    FOREIGN KEY (tenant_id, assortment_id) REFERENCES assortments (tenant_id, id),
    FOREIGN KEY (tenant_id, item_id) REFERENCES items (tenant_id, id)
);

CREATE TABLE assortment_accounts (
    tenant_id     BIGINT NOT NULL REFERENCES organizations (tenant_id),
    assortment_id BIGINT NOT NULL,
    account_id    BIGINT NOT NULL,
    created_at    BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, account_id, assortment_id),
    FOREIGN KEY (tenant_id, assortment_id) REFERENCES assortments (tenant_id, id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id)
);
CREATE INDEX assortment_accounts_of ON assortment_accounts (tenant_id, assortment_id);

-- What a line's price came from, kept with it: the item's own price on that day, and the agreement's name.
ALTER TABLE lines ADD COLUMN base BIGINT CHECK (base IS NULL OR base >= 0);
ALTER TABLE lines ADD COLUMN agreement TEXT NOT NULL DEFAULT '';

-- The rest of what is said of an item in other languages, and categories that are put away.
ALTER TABLE item_words ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE categories ADD COLUMN archived_at BIGINT;

-- An item's picture in two sizes, as WebP: the bytes lie in the file store. A replaced one stays until it is swept.
CREATE TABLE item_pictures (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id         BIGINT NOT NULL,
    item_id    BIGINT NOT NULL,
    path       TEXT   NOT NULL,
    small_path TEXT   NOT NULL,
    size       BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    removed_at BIGINT,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, item_id) REFERENCES items (tenant_id, id)
);
CREATE UNIQUE INDEX item_pictures_item ON item_pictures (tenant_id, item_id) WHERE removed_at IS NULL;
