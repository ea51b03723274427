-- Development only: what would have left by a gateway, to be read on a page. Belongs to no tenant.
CREATE TABLE outbox (
    id          BIGINT NOT NULL PRIMARY KEY,
    channel     TEXT   NOT NULL,
    sealed      TEXT   NOT NULL,
    created_at  BIGINT NOT NULL
);
