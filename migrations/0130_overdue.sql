-- How late an account may be before its new orders wait: so many days after the last day, and so much in minor units.
-- Account 0 is the organization's own rule, for accounts that follow the house.
CREATE TABLE overdue_rules (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    account_id BIGINT NOT NULL,
    rule       TEXT   NOT NULL CHECK (rule IN ('house', 'own', 'never')),
    days       BIGINT NOT NULL CHECK (days >= 0),
    amount     BIGINT NOT NULL CHECK (amount >= 0),
    version    BIGINT NOT NULL DEFAULT 1,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, account_id)
);

-- What the account of an order was overdue with when the order was sent, and since which day (ISO 8601).
ALTER TABLE documents ADD COLUMN late BIGINT NOT NULL DEFAULT 0 CHECK (late >= 0);
ALTER TABLE documents ADD COLUMN late_since TEXT;
CREATE INDEX documents_late ON documents (tenant_id, id) WHERE late > 0;
