-- An account joins the organization and one buyer. What it owes is never stored here.
CREATE TABLE accounts (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id           BIGINT NOT NULL,
    name         TEXT   NOT NULL,
    folded       TEXT   NOT NULL,
    search       TEXT   NOT NULL,
    kind         TEXT   NOT NULL,
    status       TEXT   NOT NULL CHECK (status IN ('pending', 'active', 'suspended')),
    phone        TEXT,
    phone_index  TEXT,
    email        TEXT,
    address      TEXT   NOT NULL DEFAULT '',
    tax_number   TEXT,
    registration TEXT,
    language     TEXT   NOT NULL DEFAULT '',
    note         TEXT   NOT NULL DEFAULT '',
    credit_limit BIGINT NOT NULL DEFAULT 0 CHECK (credit_limit >= 0),
    site_id      BIGINT,
    owner_id     BIGINT,
    version      BIGINT NOT NULL DEFAULT 1,
    approved_at  BIGINT,
    approved_by  TEXT   NOT NULL DEFAULT '',
    created_at   BIGINT NOT NULL,
    updated_at   BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, folded),
    FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id),
    FOREIGN KEY (tenant_id, owner_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX accounts_list ON accounts (tenant_id, status, folded, id);

-- The account's people: members of the Shop, with what each may do and the most they may order in a day (minor units).
CREATE TABLE account_people (
    tenant_id     BIGINT NOT NULL REFERENCES organizations (tenant_id),
    account_id    BIGINT NOT NULL,
    membership_id BIGINT NOT NULL,
    may_order     BIGINT NOT NULL DEFAULT 1 CHECK (may_order IN (0, 1)),
    may_pay       BIGINT NOT NULL DEFAULT 1 CHECK (may_pay IN (0, 1)),
    may_see       BIGINT NOT NULL DEFAULT 1 CHECK (may_see IN (0, 1)),
    daily_cap     BIGINT CHECK (daily_cap IS NULL OR daily_cap >= 0),
    created_at    BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, membership_id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX account_people_account ON account_people (tenant_id, account_id);

-- Every change of a limit, with its reason. Written once.
CREATE TABLE limit_changes (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id         BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    was        BIGINT NOT NULL,
    became     BIGINT NOT NULL,
    reason     TEXT   NOT NULL,
    by_name    TEXT   NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id)
);
CREATE INDEX limit_changes_account ON limit_changes (tenant_id, account_id, id);
