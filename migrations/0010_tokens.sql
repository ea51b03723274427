-- What a mailed link proves, once: a new password, a sign-up, a new address. Only a hash of the link's secret is kept.
CREATE TABLE tokens (
    id          BIGINT NOT NULL PRIMARY KEY,
    hash        TEXT   NOT NULL UNIQUE,
    kind        TEXT   NOT NULL CHECK (kind IN ('reset', 'sign-up', 'register', 'email')),
    user_id     BIGINT REFERENCES users (id),
    data        TEXT   NOT NULL DEFAULT '',
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    used_at     BIGINT
);
CREATE INDEX tokens_user ON tokens (user_id, kind);
CREATE INDEX tokens_expiry ON tokens (expires_at);
