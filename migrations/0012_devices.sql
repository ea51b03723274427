-- A phone that an organization's people trust: they switch on it with a PIN. The cookie's secret is kept hashed.
CREATE TABLE devices (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    portal      TEXT   NOT NULL CHECK (portal IN ('shop', 'round')),
    hash        TEXT   NOT NULL,
    agent       TEXT   NOT NULL DEFAULT '',
    created_by  BIGINT NOT NULL REFERENCES users (id),
    created_at  BIGINT NOT NULL,
    seen_at     BIGINT NOT NULL,
    revoked_at  BIGINT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, portal, hash)
);

-- Who may come in on it. Wrong PINs are counted here: five lock this person on this device, and nobody else.
CREATE TABLE device_people (
    tenant_id     BIGINT NOT NULL,
    device_id     BIGINT NOT NULL,
    membership_id BIGINT NOT NULL,
    wrong         BIGINT NOT NULL DEFAULT 0,
    created_at    BIGINT NOT NULL,
    seen_at       BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, device_id, membership_id),
    FOREIGN KEY (tenant_id, device_id) REFERENCES devices (tenant_id, id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id)
);

CREATE TABLE pins (
    tenant_id     BIGINT NOT NULL,
    membership_id BIGINT NOT NULL,
    hash          TEXT   NOT NULL,
    updated_at    BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, membership_id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id)
);

-- A session that a PIN opened dies with its device.
ALTER TABLE sessions ADD COLUMN device_id BIGINT;
CREATE INDEX sessions_device ON sessions (device_id);
