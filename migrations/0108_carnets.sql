-- When the books were last checked against what is kept beside them, and what did not agree.
ALTER TABLE books ADD COLUMN checked_at BIGINT;
CREATE TABLE drifts (
    tenant_id BIGINT NOT NULL REFERENCES organizations (tenant_id),
    position  BIGINT NOT NULL,
    what      TEXT   NOT NULL CHECK (what IN ('held', 'owed', 'purse', 'open')),
    owner_id  BIGINT NOT NULL,
    name      TEXT   NOT NULL DEFAULT '',
    expected  BIGINT NOT NULL,
    found     BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, position)
);

-- A month (`2026-03`) of an account's carnet: who agreed to its closing balance on each side. Agreed by both, it is
-- sealed. The row is taken by whoever agrees or disputes, so that the two never pass each other.
CREATE TABLE carnets (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    account_id BIGINT NOT NULL,
    month      TEXT   NOT NULL,
    closing    BIGINT NOT NULL DEFAULT 0,
    seller_by  TEXT   NOT NULL DEFAULT '',
    seller_at  BIGINT,
    buyer_by   TEXT   NOT NULL DEFAULT '',
    buyer_at   BIGINT,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, account_id, month),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id)
);

-- The buyer says that a row of the carnet is wrong; the seller answers. One open dispute for a row.
CREATE TABLE disputes (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    account_id  BIGINT NOT NULL,
    entry_id    BIGINT NOT NULL,
    month       TEXT   NOT NULL,
    text        TEXT   NOT NULL,
    by_name     TEXT   NOT NULL,
    created_at  BIGINT NOT NULL,
    answer      TEXT   NOT NULL DEFAULT '',
    answered_by TEXT   NOT NULL DEFAULT '',
    answered_at BIGINT,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    FOREIGN KEY (tenant_id, entry_id) REFERENCES entries (tenant_id, id)
);
CREATE UNIQUE INDEX disputes_open ON disputes (tenant_id, entry_id) WHERE answered_at IS NULL;
CREATE INDEX disputes_account ON disputes (tenant_id, account_id, month);

-- A link that shows one account's carnet of one period to whoever holds it, until it expires or is revoked. The
-- word in the link is signed; nothing kept here opens it.
CREATE TABLE statement_links (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id         BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    from_day   TEXT   NOT NULL,
    to_day     TEXT   NOT NULL,
    created_by TEXT   NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id)
);
CREATE INDEX statement_links_account ON statement_links (tenant_id, account_id, id);
