-- A link that opens one thing to whoever holds it, until it expires or is revoked: an account's carnet of some days, a
-- document to pay, a place to leave papers. The word in the link is signed; nothing kept here opens it. `amount` is
-- what is asked, 0 whatever is open; `partial` lets the payer choose less.
CREATE TABLE links (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    purpose     TEXT   NOT NULL CHECK (purpose IN ('statement', 'pay', 'papers')),
    account_id  BIGINT NOT NULL,
    document_id BIGINT,
    amount      BIGINT NOT NULL DEFAULT 0 CHECK (amount >= 0),
    partial     BIGINT NOT NULL DEFAULT 0 CHECK (partial IN (0, 1)),
    from_day    TEXT   NOT NULL DEFAULT '',
    to_day      TEXT   NOT NULL DEFAULT '',
    created_by  TEXT   NOT NULL,
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    revoked_at  BIGINT,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    FOREIGN KEY (tenant_id, document_id) REFERENCES documents (tenant_id, id)
);
CREATE INDEX links_account ON links (tenant_id, account_id, purpose, id);
CREATE INDEX links_document ON links (tenant_id, document_id, id) WHERE document_id IS NOT NULL;
