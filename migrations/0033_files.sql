-- What was uploaded: the bytes lie in the file store under `path`; a name is for showing only and never part of it.
CREATE TABLE files (
    tenant_id     BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id            BIGINT NOT NULL,
    name          TEXT   NOT NULL,
    kind          TEXT   NOT NULL,
    purpose       TEXT   NOT NULL CHECK (purpose IN ('upload', 'logo')),
    path          TEXT   NOT NULL,
    size          BIGINT NOT NULL,
    sha256        TEXT   NOT NULL,
    fallback      TEXT,
    fallback_size BIGINT NOT NULL DEFAULT 0,
    width         BIGINT,
    height        BIGINT,
    created_by    BIGINT,
    created_at    BIGINT NOT NULL,
    deleted_at    BIGINT,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX files_list ON files (tenant_id, purpose, deleted_at, id);
