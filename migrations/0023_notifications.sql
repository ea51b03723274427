-- What a person is told, in the portal where they can act on it. The words are a message; its values are kept.
CREATE TABLE notifications (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id         BIGINT NOT NULL,
    user_id    BIGINT NOT NULL REFERENCES users (id),
    portal     TEXT   NOT NULL,
    kind       TEXT   NOT NULL,
    args       TEXT   NOT NULL,
    link       TEXT   NOT NULL,
    -- What it is about: the same thing told again while unread replaces nothing and adds nothing.
    about      TEXT,
    read_at    BIGINT,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX notifications_list ON notifications (tenant_id, user_id, portal, id);
CREATE INDEX notifications_unread ON notifications (tenant_id, user_id, portal) WHERE read_at IS NULL;
CREATE UNIQUE INDEX notifications_about ON notifications (tenant_id, user_id, portal, about) WHERE read_at IS NULL;
CREATE INDEX notifications_age ON notifications (created_at);
