-- A set of filters of a list that somebody keeps under a name, for themselves or for everybody at the desk. `query` is
-- what stands in the list's address.
CREATE TABLE filters (
    tenant_id     BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id            BIGINT NOT NULL,
    membership_id BIGINT NOT NULL,
    list          TEXT   NOT NULL CHECK (list IN ('orders', 'invoices', 'accounts')),
    name          TEXT   NOT NULL,
    folded        TEXT   NOT NULL,
    query         TEXT   NOT NULL,
    shared        BIGINT NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
    version       BIGINT NOT NULL DEFAULT 1,
    created_at    BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, list, membership_id, folded),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX filters_shared ON filters (tenant_id, list, folded) WHERE shared = 1;
