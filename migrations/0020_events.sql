-- The log outlives what it tells of: no foreign key, so an erased organization's entries stay provable.
CREATE TABLE event_heads (
    tenant_id BIGINT NOT NULL PRIMARY KEY,
    seq       BIGINT NOT NULL,
    hash      TEXT   NOT NULL,
    -- The last check of the whole chain: when, and the first broken number or 0.
    checked_at BIGINT,
    broken_at  BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE events (
    tenant_id  BIGINT NOT NULL,
    id         BIGINT NOT NULL,
    seq        BIGINT NOT NULL,
    at         BIGINT NOT NULL,
    user_id    BIGINT,
    name       TEXT   NOT NULL,
    ip         TEXT   NOT NULL,
    agent      TEXT   NOT NULL,
    request    TEXT   NOT NULL,
    kind       TEXT   NOT NULL,
    subject    TEXT   NOT NULL,
    subject_id BIGINT NOT NULL,
    changes    TEXT   NOT NULL,
    data       TEXT   NOT NULL,
    previous   TEXT   NOT NULL,
    hash       TEXT   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, seq)
);
CREATE INDEX events_subject ON events (tenant_id, subject, subject_id, seq);
CREATE INDEX events_user ON events (tenant_id, user_id, seq);
CREATE INDEX events_kind ON events (tenant_id, kind, seq);

-- Events that no subscriber has been told of yet.
CREATE TABLE event_outbox (
    tenant_id BIGINT NOT NULL,
    event_id  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, event_id),
    FOREIGN KEY (tenant_id, event_id) REFERENCES events (tenant_id, id)
);

-- An event reaches a subscriber at most once; the job that carries it makes it at least once.
CREATE TABLE deliveries (
    tenant_id  BIGINT NOT NULL,
    event_id   BIGINT NOT NULL,
    subscriber TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, event_id, subscriber)
);
CREATE INDEX deliveries_age ON deliveries (at);
