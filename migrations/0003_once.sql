-- One row per submitted form or API call that must act once, with the answer to repeat.
CREATE TABLE once (
    tenant_id   BIGINT NOT NULL REFERENCES organizations (tenant_id),
    key         TEXT   NOT NULL,
    user_id     BIGINT NOT NULL,
    place       TEXT   NOT NULL,
    answer      TEXT   NOT NULL,
    created_at  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, user_id, key)
);
CREATE INDEX once_age ON once (tenant_id, created_at);
