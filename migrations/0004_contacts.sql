CREATE TABLE contacts (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    name        TEXT   NOT NULL,
    folded      TEXT   NOT NULL,
    search      TEXT   NOT NULL,
    phone       TEXT,
    phone_index TEXT,
    email       TEXT,
    note        TEXT   NOT NULL DEFAULT '',
    owner_id    BIGINT,
    site_id     BIGINT,
    version     BIGINT NOT NULL DEFAULT 1,
    archived_at BIGINT,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, folded),
    FOREIGN KEY (tenant_id, owner_id) REFERENCES memberships (tenant_id, id),
    FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id)
);
CREATE INDEX contacts_list ON contacts (tenant_id, archived_at, folded, id);
