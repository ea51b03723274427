-- The organization's own words in place of the built-in ones. `own` 0 means it went back to ours; versions stay.
CREATE TABLE templates (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id          BIGINT NOT NULL,
    kind        TEXT   NOT NULL,
    channel     TEXT   NOT NULL,
    language    TEXT   NOT NULL,
    subject     TEXT   NOT NULL,
    body        TEXT   NOT NULL,
    own         BIGINT NOT NULL,
    version     BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, kind, channel, language)
);

CREATE TABLE template_versions (
    tenant_id   BIGINT NOT NULL,
    id          BIGINT NOT NULL,
    template_id BIGINT NOT NULL,
    version     BIGINT NOT NULL,
    subject     TEXT   NOT NULL,
    body        TEXT   NOT NULL,
    own         BIGINT NOT NULL,
    saved_by    TEXT   NOT NULL,
    saved_at    BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, template_id, version),
    FOREIGN KEY (tenant_id, template_id) REFERENCES templates (tenant_id, id)
);
