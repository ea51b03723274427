-- An invitation makes its bearer a member, once. Only a hash of the link's secret is kept.
CREATE TABLE invitations (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    hash        TEXT   NOT NULL UNIQUE,
    name        TEXT   NOT NULL DEFAULT '',
    email       TEXT,
    phone       TEXT,
    portal      TEXT   NOT NULL CHECK (portal IN ('desk', 'shop', 'round', 'operator')),
    role        TEXT   NOT NULL CHECK (role IN ('owner', 'admin', 'member', 'viewer')),
    functions   TEXT   NOT NULL DEFAULT '',
    scope       TEXT   NOT NULL DEFAULT 'all' CHECK (scope IN ('all', 'site', 'mine')),
    created_by  BIGINT,
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    used_at     BIGINT,
    used_by     BIGINT REFERENCES users (id),
    revoked_at  BIGINT,
    PRIMARY KEY (tenant_id, id),
    CHECK (email IS NOT NULL OR phone IS NOT NULL)
);
CREATE INDEX invitations_open ON invitations (tenant_id, expires_at);
