-- What was brought along to one thing and is private to it, beside the organization's own files: the photo a driver took
-- at a door, a paper an account's people sent. The bytes lie in the file store; a replaced one stays until it is swept.
CREATE TABLE attachments (
    tenant_id     BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id            BIGINT NOT NULL,
    stop_id       BIGINT,
    name          TEXT   NOT NULL,
    kind          TEXT   NOT NULL,
    path          TEXT   NOT NULL,
    size          BIGINT NOT NULL,
    sha256        TEXT   NOT NULL,
    fallback      TEXT,
    fallback_size BIGINT NOT NULL DEFAULT 0,
    created_at    BIGINT NOT NULL,
    removed_at    BIGINT,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, stop_id) REFERENCES stops (tenant_id, id)
);
-- One photo of a stop.
CREATE UNIQUE INDEX attachments_stop ON attachments (tenant_id, stop_id) WHERE stop_id IS NOT NULL AND removed_at IS NULL;
CREATE INDEX attachments_removed ON attachments (tenant_id, removed_at) WHERE removed_at IS NOT NULL;

-- Which of the account's people signed at the door with their own PIN, and their name as it was.
ALTER TABLE stops ADD COLUMN signed_by BIGINT;
ALTER TABLE stops ADD COLUMN signed_name TEXT NOT NULL DEFAULT '';
-- Where an order was brought is asked on its page.
CREATE INDEX stop_orders_order ON stop_orders (tenant_id, order_id, stop_id);
