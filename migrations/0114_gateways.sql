-- A way money comes in online, as the organization set it up. `secrets` is sealed JSON; `turn` says which of its callback
-- addresses holds; fees are hundredths of a percent and minor units.
CREATE TABLE gateways (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id           BIGINT NOT NULL,
    provider     TEXT   NOT NULL CHECK (provider IN ('payaid', 'chargily', 'simulator')),
    mode         TEXT   NOT NULL CHECK (mode IN ('test', 'live')),
    name         TEXT   NOT NULL,
    address      TEXT   NOT NULL DEFAULT '',
    secrets      TEXT   NOT NULL,
    fee_rate     BIGINT NOT NULL DEFAULT 0 CHECK (fee_rate >= 0),
    fee_fixed    BIGINT NOT NULL DEFAULT 0 CHECK (fee_fixed >= 0),
    turn         BIGINT NOT NULL DEFAULT 1,
    custodian_id BIGINT NOT NULL,
    active       BIGINT NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version      BIGINT NOT NULL DEFAULT 1,
    created_at   BIGINT NOT NULL,
    updated_at   BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, provider, mode),
    FOREIGN KEY (tenant_id, custodian_id) REFERENCES custodians (tenant_id, id)
);

-- An online payment under way. Its row is written before the gateway is asked, and `reference` is what the gateway calls
-- it by; `remote` is the gateway's own number. `mode` is the gateway's when it began. `payer` is sealed JSON.
CREATE TABLE attempts (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    reference   TEXT   NOT NULL,
    gateway_id  BIGINT NOT NULL,
    mode        TEXT   NOT NULL CHECK (mode IN ('test', 'live')),
    account_id  BIGINT NOT NULL,
    document_id BIGINT,
    link_id     BIGINT,
    amount      BIGINT NOT NULL CHECK (amount > 0),
    currency    TEXT   NOT NULL,
    state       TEXT   NOT NULL CHECK (state IN ('started', 'pending', 'paid', 'failed', 'cancelled', 'refunded')),
    remote      TEXT   NOT NULL DEFAULT '',
    place       TEXT   NOT NULL DEFAULT '',
    payer       TEXT,
    reason      TEXT   NOT NULL DEFAULT '',
    payment_id  BIGINT,
    fee         BIGINT,
    asked       BIGINT NOT NULL DEFAULT 0,
    asked_at    BIGINT,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, reference),
    FOREIGN KEY (tenant_id, gateway_id) REFERENCES gateways (tenant_id, id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    FOREIGN KEY (tenant_id, document_id) REFERENCES documents (tenant_id, id),
    FOREIGN KEY (tenant_id, link_id) REFERENCES links (tenant_id, id),
    FOREIGN KEY (tenant_id, payment_id) REFERENCES payments (tenant_id, id)
);
CREATE INDEX attempts_state ON attempts (tenant_id, state, id);
CREATE INDEX attempts_link ON attempts (tenant_id, link_id, id);
CREATE INDEX attempts_document ON attempts (tenant_id, document_id, id);
CREATE UNIQUE INDEX attempts_payment ON attempts (tenant_id, payment_id) WHERE payment_id IS NOT NULL;

-- The inbox of callbacks: the body as it came (sealed), whether its proof held, and what became of it. `event` is the
-- key by which the same message is known again; it is stored once however often it comes.
CREATE TABLE callbacks (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    gateway_id  BIGINT NOT NULL,
    event       TEXT   NOT NULL,
    body        TEXT   NOT NULL,
    signature   TEXT   NOT NULL DEFAULT '',
    ip          TEXT   NOT NULL DEFAULT '',
    proven      BIGINT NOT NULL CHECK (proven IN (0, 1)),
    outcome     TEXT   NOT NULL CHECK (outcome IN ('waiting', 'applied', 'repeated', 'parked', 'refused', 'noted')),
    reason      TEXT   NOT NULL DEFAULT '',
    attempt_id  BIGINT,
    reference   TEXT   NOT NULL DEFAULT '',
    times       BIGINT NOT NULL DEFAULT 1,
    received_at BIGINT NOT NULL,
    applied_at  BIGINT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, gateway_id, event),
    FOREIGN KEY (tenant_id, gateway_id) REFERENCES gateways (tenant_id, id),
    FOREIGN KEY (tenant_id, attempt_id) REFERENCES attempts (tenant_id, id)
);
CREATE INDEX callbacks_outcome ON callbacks (tenant_id, outcome, id);
CREATE INDEX callbacks_attempt ON callbacks (tenant_id, attempt_id, id);

-- Money that came and that nobody can explain yet, wherever it was noticed. `key` names it, so that it is listed once.
CREATE TABLE unexplained (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id           BIGINT NOT NULL,
    source       TEXT   NOT NULL CHECK (source IN ('callback', 'settlement', 'bank')),
    source_id    BIGINT NOT NULL,
    key          TEXT   NOT NULL,
    custodian_id BIGINT NOT NULL,
    amount       BIGINT NOT NULL,
    currency     TEXT   NOT NULL,
    said         TEXT   NOT NULL DEFAULT '',
    why          TEXT   NOT NULL,
    created_at   BIGINT NOT NULL,
    solved_at    BIGINT,
    solved_by    TEXT   NOT NULL DEFAULT '',
    solution     TEXT   NOT NULL DEFAULT '',
    payment_id   BIGINT,
    version      BIGINT NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, source, key),
    FOREIGN KEY (tenant_id, custodian_id) REFERENCES custodians (tenant_id, id),
    FOREIGN KEY (tenant_id, payment_id) REFERENCES payments (tenant_id, id)
);
CREATE INDEX unexplained_open ON unexplained (tenant_id, id) WHERE solved_at IS NULL;

-- What the built-in simulator knows of payments: a gateway's own truth, kept apart from ours. `given` are the
-- keys of the refunds it made, `told` counts what it sent.
CREATE TABLE simulations (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id         BIGINT NOT NULL,
    gateway_id BIGINT NOT NULL,
    reference  TEXT   NOT NULL,
    amount     BIGINT NOT NULL,
    currency   TEXT   NOT NULL,
    name       TEXT   NOT NULL DEFAULT '',
    back       TEXT   NOT NULL,
    state      TEXT   NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'paid', 'failed', 'cancelled', 'refunded')),
    paid       BIGINT NOT NULL DEFAULT 0,
    refunded   BIGINT NOT NULL DEFAULT 0,
    given      TEXT   NOT NULL DEFAULT '',
    told       BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, gateway_id, reference),
    FOREIGN KEY (tenant_id, gateway_id) REFERENCES gateways (tenant_id, id)
);
