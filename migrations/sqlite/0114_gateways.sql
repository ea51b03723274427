-- A check cannot be changed in place: the table is made anew. The rows that point to it find theirs again before the end.
PRAGMA defer_foreign_keys = ON;
CREATE TEMP TABLE kept AS SELECT tenant_id, id, number, account_id, custodian_id, stop_id, method, day, amount, stamp, note, taken_by, created_at, spare FROM payments;
DROP TABLE payments;
CREATE TABLE payments (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id           BIGINT NOT NULL,
    number       TEXT   NOT NULL,
    account_id   BIGINT NOT NULL,
    custodian_id BIGINT NOT NULL,
    stop_id      BIGINT,
    method       TEXT   NOT NULL CHECK (method IN ('cash', 'cheque', 'transfer', 'online')),
    day          TEXT   NOT NULL,
    amount       BIGINT NOT NULL CHECK (amount > 0),
    stamp        BIGINT NOT NULL DEFAULT 0 CHECK (stamp >= 0 AND stamp < amount),
    note         TEXT   NOT NULL DEFAULT '',
    taken_by     TEXT   NOT NULL,
    created_at   BIGINT NOT NULL,
    spare        BIGINT NOT NULL DEFAULT 0 CHECK (spare >= 0),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, number),
    FOREIGN KEY (tenant_id, account_id) REFERENCES accounts (tenant_id, id),
    FOREIGN KEY (tenant_id, custodian_id) REFERENCES custodians (tenant_id, id),
    FOREIGN KEY (tenant_id, stop_id) REFERENCES stops (tenant_id, id)
);
INSERT INTO payments (tenant_id, id, number, account_id, custodian_id, stop_id, method, day, amount, stamp, note, taken_by, created_at, spare) SELECT tenant_id, id, number, account_id, custodian_id, stop_id, method, day, amount, stamp, note, taken_by, created_at, spare FROM kept;
DROP TABLE kept;
CREATE INDEX payments_account ON payments (tenant_id, account_id, id);
CREATE INDEX payments_stop ON payments (tenant_id, stop_id) WHERE stop_id IS NOT NULL;
CREATE INDEX payments_spare ON payments (tenant_id, account_id, id) WHERE spare > 0;
