-- What of a payment settles nothing yet: the next invoice of the account takes it.
ALTER TABLE payments ADD COLUMN spare BIGINT NOT NULL DEFAULT 0 CHECK (spare >= 0);
UPDATE payments SET spare = amount - stamp - COALESCE((SELECT SUM(x.amount) FROM allocations x
    WHERE x.tenant_id = payments.tenant_id AND x.payment_id = payments.id), 0);
CREATE INDEX payments_spare ON payments (tenant_id, account_id, id) WHERE spare > 0;
