-- What a gateway pays out: payments taken together, less what it gave back, its fee and the fee's tax. Written down by one
-- person and approved by another, who books it; `utr` is the bank's reference of the transfer.
CREATE TABLE settlements (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id           BIGINT NOT NULL,
    gateway_id   BIGINT NOT NULL,
    reference    TEXT   NOT NULL,
    utr          TEXT   NOT NULL DEFAULT '',
    day          TEXT   NOT NULL,
    gross        BIGINT NOT NULL CHECK (gross > 0),
    refunded     BIGINT NOT NULL DEFAULT 0 CHECK (refunded >= 0),
    fee          BIGINT NOT NULL DEFAULT 0 CHECK (fee >= 0),
    tax          BIGINT NOT NULL DEFAULT 0 CHECK (tax >= 0),
    state        TEXT   NOT NULL CHECK (state IN ('open', 'approved')),
    maker_id     BIGINT,
    created_by   TEXT   NOT NULL,
    created_at   BIGINT NOT NULL,
    approver_id  BIGINT,
    approved_by  TEXT   NOT NULL DEFAULT '',
    approved_at  BIGINT,
    version      BIGINT NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, gateway_id, reference),
    CHECK (approver_id IS NULL OR maker_id IS NULL OR approver_id <> maker_id),
    CHECK (gross >= refunded + fee + tax),
    FOREIGN KEY (tenant_id, gateway_id) REFERENCES gateways (tenant_id, id)
);
CREATE UNIQUE INDEX settlements_utr ON settlements (tenant_id, utr) WHERE utr <> '';

-- The payments in it, each settled once; and the refunds it was lessened by.
CREATE TABLE settlement_lines (
    tenant_id     BIGINT NOT NULL REFERENCES organizations (tenant_id),
    settlement_id BIGINT NOT NULL,
    attempt_id    BIGINT NOT NULL,
    amount        BIGINT NOT NULL CHECK (amount > 0),
    PRIMARY KEY (tenant_id, attempt_id),
    FOREIGN KEY (tenant_id, settlement_id) REFERENCES settlements (tenant_id, id),
    FOREIGN KEY (tenant_id, attempt_id) REFERENCES attempts (tenant_id, id)
);
CREATE INDEX settlement_lines_settlement ON settlement_lines (tenant_id, settlement_id);
CREATE TABLE settlement_refunds (
    tenant_id     BIGINT NOT NULL REFERENCES organizations (tenant_id),
    settlement_id BIGINT NOT NULL,
    refund_id     BIGINT NOT NULL,
    amount        BIGINT NOT NULL CHECK (amount > 0),
    PRIMARY KEY (tenant_id, refund_id),
    FOREIGN KEY (tenant_id, settlement_id) REFERENCES settlements (tenant_id, id),
    FOREIGN KEY (tenant_id, refund_id) REFERENCES refunds (tenant_id, id)
);
CREATE INDEX settlement_refunds_settlement ON settlement_refunds (tenant_id, settlement_id);
