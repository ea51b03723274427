-- What an organization's documents say of it beside its name: one row each, made at its first save. `numbers` is sealed
-- JSON: those of the register, the tax office and the bank, by the code of their kind.
CREATE TABLE letterheads (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id         BIGINT NOT NULL,
    legal_name TEXT   NOT NULL DEFAULT '',
    regime     TEXT   NOT NULL CHECK (regime IN ('registered', 'small')),
    numbers    TEXT   NOT NULL,
    footer     TEXT   NOT NULL DEFAULT '',
    pay_days   BIGINT NOT NULL CHECK (pay_days >= 0),
    version    BIGINT NOT NULL DEFAULT 1,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id)
);

-- What a document was taxed by, kept with it as JSON: the seller's regime, the split of its place of supply, and the
-- groups of one rate with their amounts. Rates that change later change no document.
ALTER TABLE documents ADD COLUMN taxes TEXT NOT NULL DEFAULT '';

-- A bank of the house itself belongs to no member; its name is its own.
CREATE UNIQUE INDEX custodians_house ON custodians (tenant_id, keeper, name) WHERE membership_id IS NULL;
