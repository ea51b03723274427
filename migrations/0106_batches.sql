-- A batch: a file that brings many things at once, rehearsed before it is committed and undone while nobody touched
-- what it did.
CREATE TABLE batches (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id         BIGINT NOT NULL,
    kind       TEXT   NOT NULL,
    status     TEXT   NOT NULL CHECK (status IN
                   ('draft', 'rehearsing', 'rehearsed', 'committing', 'committed', 'undoing', 'undone')),
    name       TEXT   NOT NULL DEFAULT '',
    encoding   TEXT   NOT NULL DEFAULT '',
    separator  TEXT   NOT NULL DEFAULT '',
    heads      TEXT   NOT NULL DEFAULT '[]',
    columns    TEXT   NOT NULL DEFAULT '[]',
    total      BIGINT NOT NULL DEFAULT 0,
    done       BIGINT NOT NULL DEFAULT 0,
    added      BIGINT NOT NULL DEFAULT 0,
    changed    BIGINT NOT NULL DEFAULT 0,
    same       BIGINT NOT NULL DEFAULT 0,
    wrong      BIGINT NOT NULL DEFAULT 0,
    kept       BIGINT NOT NULL DEFAULT 0,
    fault      TEXT   NOT NULL DEFAULT '',
    user_id    BIGINT,
    by_name    TEXT   NOT NULL,
    version    BIGINT NOT NULL DEFAULT 1,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX batches_old ON batches (tenant_id, updated_at, id);

-- The file in pieces, each sealed; they go once the batch is committed.
CREATE TABLE batch_parts (
    tenant_id BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id        BIGINT NOT NULL,
    batch_id  BIGINT NOT NULL,
    position  BIGINT NOT NULL,
    body      TEXT   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, batch_id, position),
    FOREIGN KEY (tenant_id, batch_id) REFERENCES batches (tenant_id, id)
);

-- A row's verdict, and what undoing it takes. `data` is sealed: it holds names, phones and debts. `moved_id` and `entry_id` are
-- the movement and the ledger entry that the row wrote.
CREATE TABLE batch_rows (
    tenant_id BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id        BIGINT NOT NULL,
    batch_id  BIGINT NOT NULL,
    line      BIGINT NOT NULL,
    rank      BIGINT NOT NULL DEFAULT 0,
    verdict   TEXT   NOT NULL CHECK (verdict IN ('new', 'changed', 'same', 'wrong')),
    state     TEXT   NOT NULL CHECK (state IN ('waiting', 'done', 'kept', 'undone')),
    target_id BIGINT NOT NULL DEFAULT 0,
    version   BIGINT NOT NULL DEFAULT 0,
    moved_id  BIGINT NOT NULL DEFAULT 0,
    entry_id  BIGINT NOT NULL DEFAULT 0,
    flaws     TEXT   NOT NULL DEFAULT '[]',
    data      TEXT   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, batch_id) REFERENCES batches (tenant_id, id)
);
CREATE INDEX batch_rows_list ON batch_rows (tenant_id, batch_id, line, id);
CREATE INDEX batch_rows_turn ON batch_rows (tenant_id, batch_id, state, rank, line, id);

-- What the columns of a kind were last said to be, by folded head.
CREATE TABLE batch_columns (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    kind       TEXT   NOT NULL,
    columns    TEXT   NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, kind)
);
