-- A user is a person who signs in: one across the platform, with a membership for each organization and portal.
CREATE TABLE users (
    id                  BIGINT NOT NULL PRIMARY KEY,
    name                TEXT   NOT NULL,
    email               TEXT   UNIQUE,
    email_verified_at   BIGINT,
    phone               TEXT,
    phone_index         TEXT   UNIQUE,
    password            TEXT,
    password_changed_at BIGINT,
    language            TEXT,
    theme               TEXT   NOT NULL DEFAULT 'system',
    density             TEXT   NOT NULL DEFAULT 'comfortable',
    status              TEXT   NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended')),
    version             BIGINT NOT NULL DEFAULT 1,
    signed_in_at        BIGINT,
    created_at          BIGINT NOT NULL,
    updated_at          BIGINT NOT NULL
);

CREATE TABLE memberships (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    user_id     BIGINT NOT NULL REFERENCES users (id),
    portal      TEXT   NOT NULL CHECK (portal IN ('desk', 'shop', 'round', 'operator')),
    role        TEXT   NOT NULL CHECK (role IN ('owner', 'admin', 'member', 'viewer')),
    functions   TEXT   NOT NULL DEFAULT '',
    scope       TEXT   NOT NULL DEFAULT 'all' CHECK (scope IN ('all', 'site', 'mine')),
    granted     TEXT   NOT NULL DEFAULT '',
    denied      TEXT   NOT NULL DEFAULT '',
    status      TEXT   NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'inactive', 'suspended', 'pending')),
    username    TEXT,
    version     BIGINT NOT NULL DEFAULT 1,
    seen_at     BIGINT,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, user_id, portal),
    UNIQUE (tenant_id, username)
);
CREATE INDEX memberships_user ON memberships (user_id);

CREATE TABLE membership_sites (
    tenant_id     BIGINT NOT NULL,
    membership_id BIGINT NOT NULL,
    site_id       BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, membership_id, site_id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id),
    FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id)
);

-- A session's key is a hash of the cookie's value: reading this table signs nobody in.
CREATE TABLE sessions (
    id           TEXT   NOT NULL PRIMARY KEY,
    user_id      BIGINT REFERENCES users (id),
    data         TEXT   NOT NULL,
    ip           TEXT   NOT NULL DEFAULT '',
    agent        TEXT   NOT NULL DEFAULT '',
    created_at   BIGINT NOT NULL,
    seen_at      BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL
);
CREATE INDEX sessions_user ON sessions (user_id);
CREATE INDEX sessions_expiry ON sessions (expires_at);
