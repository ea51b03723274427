-- Second factors of a person: authenticator apps and passkeys. Secrets are sealed.
CREATE TABLE factors (
    id          BIGINT NOT NULL PRIMARY KEY,
    user_id     BIGINT NOT NULL REFERENCES users (id),
    kind        TEXT   NOT NULL CHECK (kind IN ('totp', 'passkey')),
    name        TEXT   NOT NULL,
    credential  TEXT   UNIQUE,
    secret      TEXT   NOT NULL,
    last_step   BIGINT NOT NULL DEFAULT 0,
    created_at  BIGINT NOT NULL,
    used_at     BIGINT
);
CREATE INDEX factors_user ON factors (user_id);

-- Codes for the day the phone is lost; each works once, and only a keyed digest is kept.
CREATE TABLE recovery_codes (
    id          BIGINT NOT NULL PRIMARY KEY,
    user_id     BIGINT NOT NULL REFERENCES users (id),
    digest      TEXT   NOT NULL,
    created_at  BIGINT NOT NULL,
    used_at     BIGINT,
    UNIQUE (user_id, digest)
);
