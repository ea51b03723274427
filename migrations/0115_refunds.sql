-- Money given back of a payment. Asked of a gateway it waits for its answer under a `reference` that the gateway knows
-- again; given by hand it is done at once. Its number is taken when it is done; a failed one counts for nothing.
CREATE TABLE refunds (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id           BIGINT NOT NULL,
    number       TEXT,
    payment_id   BIGINT NOT NULL,
    account_id   BIGINT NOT NULL,
    custodian_id BIGINT NOT NULL,
    method       TEXT   NOT NULL CHECK (method IN ('cash', 'transfer', 'online')),
    amount       BIGINT NOT NULL CHECK (amount > 0),
    state        TEXT   NOT NULL CHECK (state IN ('asked', 'done', 'failed')),
    reference    TEXT   NOT NULL,
    remote       TEXT   NOT NULL DEFAULT '',
    reason       TEXT   NOT NULL DEFAULT '',
    said         TEXT   NOT NULL DEFAULT '',
    day          TEXT,
    asked_by     TEXT   NOT NULL,
    created_at   BIGINT NOT NULL,
    done_at      BIGINT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, number),
    UNIQUE (tenant_id, reference),
    FOREIGN KEY (tenant_id, payment_id) REFERENCES payments (tenant_id, id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    FOREIGN KEY (tenant_id, custodian_id) REFERENCES custodians (tenant_id, id)
);
CREATE INDEX refunds_payment ON refunds (tenant_id, payment_id, id);
