-- API keys: what an integration signs in with. The key itself is shown once and kept only as a hash.
CREATE TABLE keys (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    name        TEXT   NOT NULL,
    hash        TEXT   NOT NULL,
    role        TEXT   NOT NULL CHECK (role IN ('admin', 'member', 'viewer')),
    created_by  BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    used_at     BIGINT,
    revoked_at  BIGINT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, hash),
    FOREIGN KEY (tenant_id, created_by) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX keys_hash ON keys (hash);
