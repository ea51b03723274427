-- Who holds money for the organization: a driver or a cashier (a member), later a gateway or a bank.
CREATE TABLE custodians (
    tenant_id     BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id            BIGINT NOT NULL,
    keeper        TEXT   NOT NULL CHECK (keeper IN ('driver', 'cashier', 'cheques', 'gateway', 'bank')),
    name          TEXT   NOT NULL,
    membership_id BIGINT,
    site_id       BIGINT,
    created_at    BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, keeper, membership_id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id),
    FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id)
);

-- A round: a driver, a vehicle, a day (ISO 8601) and the stops in their order.
CREATE TABLE rounds (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id         BIGINT NOT NULL,
    name       TEXT   NOT NULL,
    day        TEXT   NOT NULL,
    site_id    BIGINT NOT NULL,
    driver_id  BIGINT NOT NULL,
    vehicle    TEXT   NOT NULL DEFAULT '',
    version    BIGINT NOT NULL DEFAULT 1,
    created_by TEXT   NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    started_at BIGINT,
    closed_at  BIGINT,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, site_id) REFERENCES sites (tenant_id, id),
    FOREIGN KEY (tenant_id, driver_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX rounds_day ON rounds (tenant_id, day, id);
CREATE INDEX rounds_driver ON rounds (tenant_id, driver_id, day);

-- A stop at one account. `done_at` is set once, with what happened there; `signature` is what the receiver drew, as the
-- path of an SVG.
CREATE TABLE stops (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id           BIGINT NOT NULL,
    round_id     BIGINT NOT NULL,
    position     BIGINT NOT NULL,
    account_id   BIGINT NOT NULL,
    done_at      BIGINT,
    failed       TEXT   NOT NULL DEFAULT '',
    note         TEXT   NOT NULL DEFAULT '',
    receiver     TEXT   NOT NULL DEFAULT '',
    signature    TEXT   NOT NULL DEFAULT '',
    crates_left  BIGINT NOT NULL DEFAULT 0 CHECK (crates_left >= 0),
    crates_taken BIGINT NOT NULL DEFAULT 0 CHECK (crates_taken >= 0),
    done_by      TEXT   NOT NULL DEFAULT '',
    version      BIGINT NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, round_id, account_id),
    FOREIGN KEY (tenant_id, round_id) REFERENCES rounds (tenant_id, id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id)
);
CREATE INDEX stops_round ON stops (tenant_id, round_id, position, id);

-- The orders to hand over at a stop. An order waits at one stop at a time.
CREATE TABLE stop_orders (
    tenant_id BIGINT NOT NULL REFERENCES organizations (tenant_id),
    stop_id   BIGINT NOT NULL,
    order_id  BIGINT NOT NULL,
    open      BIGINT NOT NULL DEFAULT 1 CHECK (open IN (0, 1)),
    PRIMARY KEY (tenant_id, stop_id, order_id),
    FOREIGN KEY (tenant_id, stop_id) REFERENCES stops (tenant_id, id),
    FOREIGN KEY (tenant_id, order_id) REFERENCES documents (tenant_id, id)
);
CREATE UNIQUE INDEX stop_orders_open ON stop_orders (tenant_id, order_id) WHERE open = 1;

-- What became of each line at the door, in smallest units.
CREATE TABLE stop_lines (
    tenant_id BIGINT NOT NULL REFERENCES organizations (tenant_id),
    stop_id   BIGINT NOT NULL,
    line_id   BIGINT NOT NULL,
    delivered BIGINT NOT NULL CHECK (delivered >= 0),
    refused   BIGINT NOT NULL CHECK (refused >= 0),
    damaged   BIGINT NOT NULL CHECK (damaged >= 0),
    PRIMARY KEY (tenant_id, stop_id, line_id),
    FOREIGN KEY (tenant_id, stop_id) REFERENCES stops (tenant_id, id),
    FOREIGN KEY (tenant_id, line_id) REFERENCES lines (tenant_id, id)
);
CREATE INDEX stop_lines_line ON stop_lines (tenant_id, line_id);

-- Money received. `stamp` is the duty in it that cash bears in Algeria; the rest is the account's. Never changed.
CREATE TABLE payments (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id           BIGINT NOT NULL,
    number       TEXT   NOT NULL,
    account_id   BIGINT NOT NULL,
    custodian_id BIGINT NOT NULL,
    stop_id      BIGINT,
    method       TEXT   NOT NULL CHECK (method IN ('cash', 'cheque', 'transfer')),
    day          TEXT   NOT NULL,
    amount       BIGINT NOT NULL CHECK (amount > 0),
    stamp        BIGINT NOT NULL DEFAULT 0 CHECK (stamp >= 0 AND stamp < amount),
    note         TEXT   NOT NULL DEFAULT '',
    taken_by     TEXT   NOT NULL,
    created_at   BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, number),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    FOREIGN KEY (tenant_id, custodian_id) REFERENCES custodians (tenant_id, id),
    FOREIGN KEY (tenant_id, stop_id) REFERENCES stops (tenant_id, id)
);
CREATE INDEX payments_account ON payments (tenant_id, account_id, id);

-- Which part of a payment settles which document; what is not allocated stays on account.
CREATE TABLE allocations (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    payment_id  BIGINT NOT NULL,
    document_id BIGINT NOT NULL,
    amount      BIGINT NOT NULL CHECK (amount > 0),
    created_at  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, payment_id, document_id),
    FOREIGN KEY (tenant_id, payment_id) REFERENCES payments (tenant_id, id),
    FOREIGN KEY (tenant_id, document_id) REFERENCES documents (tenant_id, id)
);
CREATE INDEX allocations_document ON allocations (tenant_id, document_id);

-- Money going from one custodian to the next: declared by the first, counted by another person, never by himself.
CREATE TABLE handovers (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id           BIGINT NOT NULL,
    from_id      BIGINT NOT NULL,
    to_id        BIGINT,
    round_id     BIGINT,
    expected     BIGINT NOT NULL,
    declared     BIGINT NOT NULL CHECK (declared >= 0),
    counted      BIGINT CHECK (counted IS NULL OR counted >= 0),
    charged      BIGINT NOT NULL DEFAULT 0 CHECK (charged IN (0, 1)),
    note         TEXT   NOT NULL DEFAULT '',
    declared_by  BIGINT NOT NULL,
    declared_at  BIGINT NOT NULL,
    counted_by   BIGINT,
    counted_at   BIGINT,
    version      BIGINT NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant_id, id),
    CHECK (counted_by IS NULL OR counted_by <> declared_by),
    FOREIGN KEY (tenant_id, from_id) REFERENCES custodians (tenant_id, id),
    FOREIGN KEY (tenant_id, to_id) REFERENCES custodians (tenant_id, id),
    FOREIGN KEY (tenant_id, round_id) REFERENCES rounds (tenant_id, id)
);
CREATE INDEX handovers_from ON handovers (tenant_id, from_id, id);
-- One at a time, so that the same money is never declared twice.
CREATE UNIQUE INDEX handovers_open ON handovers (tenant_id, from_id) WHERE counted_at IS NULL;
