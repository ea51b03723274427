-- Papers of a firm, sent in by whoever holds a link of its account: a trade register, a tax card. Somebody of the
-- organization looks at each and says yes, or no with a reason that the sender reads. The file is private.
CREATE TABLE papers (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id         BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    link_id    BIGINT NOT NULL,
    file_id    BIGINT NOT NULL,
    kind       TEXT   NOT NULL CHECK (kind IN ('register', 'tax', 'identity', 'bank', 'other')),
    verdict    TEXT   NOT NULL DEFAULT '' CHECK (verdict IN ('', 'verified', 'refused')),
    reason     TEXT   NOT NULL DEFAULT '',
    decided_by TEXT   NOT NULL DEFAULT '',
    decided_at BIGINT,
    version    BIGINT NOT NULL DEFAULT 1,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    FOREIGN KEY (tenant_id, link_id) REFERENCES links (tenant_id, id),
    FOREIGN KEY (tenant_id, file_id) REFERENCES attachments (tenant_id, id)
);
CREATE INDEX papers_account ON papers (tenant_id, account_id, id);
CREATE INDEX papers_link ON papers (tenant_id, link_id, id);
