-- The organization is the tenant: its key is every other table's first column.
CREATE TABLE organizations (
    tenant_id   BIGINT NOT NULL PRIMARY KEY,
    slug        TEXT   NOT NULL UNIQUE,
    name        TEXT   NOT NULL,
    status      TEXT   NOT NULL CHECK (status IN ('trial', 'active', 'inactive', 'suspended', 'closed')),
    country     TEXT   NOT NULL,
    currency    TEXT   NOT NULL,
    time_zone   TEXT   NOT NULL,
    language    TEXT   NOT NULL,
    industry    TEXT   NOT NULL DEFAULT '',
    domain      TEXT   UNIQUE,
    email       TEXT   NOT NULL DEFAULT '',
    phone       TEXT   NOT NULL DEFAULT '',
    address     TEXT   NOT NULL DEFAULT '',
    accent      TEXT,
    logo_id     BIGINT,
    modules     TEXT   NOT NULL,
    features    TEXT   NOT NULL DEFAULT '',
    allow_ips   TEXT   NOT NULL DEFAULT '',
    version     BIGINT NOT NULL DEFAULT 1,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL
);

CREATE TABLE sites (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    name        TEXT   NOT NULL,
    folded      TEXT   NOT NULL,
    address     TEXT   NOT NULL DEFAULT '',
    phone       TEXT   NOT NULL DEFAULT '',
    version     BIGINT NOT NULL DEFAULT 1,
    archived_at BIGINT,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, folded)
);
