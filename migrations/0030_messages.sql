-- One row per recipient and channel. The recipient and what is said are sealed; the index finds a recipient again.
CREATE TABLE messages (
    tenant_id       BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id              BIGINT NOT NULL,
    kind            TEXT   NOT NULL,
    channel         TEXT   NOT NULL CHECK (channel IN ('email', 'sms', 'whatsapp', 'push')),
    recipient       TEXT   NOT NULL,
    recipient_index TEXT   NOT NULL,
    language        TEXT   NOT NULL,
    data            TEXT   NOT NULL,
    subject         TEXT   NOT NULL DEFAULT '',
    body            TEXT,
    state           TEXT   NOT NULL CHECK (state IN ('waiting', 'sent', 'delivered', 'failed', 'skipped')),
    reason          TEXT   NOT NULL DEFAULT '',
    attempts        BIGINT NOT NULL DEFAULT 0,
    provider_id     TEXT,
    once            TEXT,
    related_noun    TEXT,
    related_id      BIGINT,
    created_by      BIGINT,
    created_at      BIGINT NOT NULL,
    sent_at         BIGINT,
    delivered_at    BIGINT,
    updated_at      BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, once)
);
CREATE INDEX messages_recipient ON messages (tenant_id, recipient_index, id);
CREATE INDEX messages_state ON messages (tenant_id, state, id);
CREATE INDEX messages_related ON messages (tenant_id, related_noun, related_id, id);

-- Who asked to be left alone, by channel. Messages they need (sign-in, orders) still reach them.
CREATE TABLE message_optouts (
    tenant_id       BIGINT NOT NULL REFERENCES organizations (tenant_id),
    channel         TEXT   NOT NULL,
    recipient_index TEXT   NOT NULL,
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, channel, recipient_index)
);
