-- A job belongs to an organization and runs inside it. States: see src/domain/jobs.rs.
CREATE TABLE jobs (
    tenant_id    BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id           BIGINT NOT NULL,
    queue        TEXT   NOT NULL,
    task         TEXT   NOT NULL,
    payload      TEXT   NOT NULL,
    -- Of jobs with one key only one lives at a time.
    key          TEXT,
    -- Of jobs in one lane only one runs at a time.
    lane         TEXT,
    priority     BIGINT NOT NULL,
    state        TEXT   NOT NULL CHECK (state IN ('later', 'waiting', 'running', 'done', 'dead')),
    run_at       BIGINT NOT NULL,
    attempts     BIGINT NOT NULL DEFAULT 0,
    max_attempts BIGINT NOT NULL,
    worker       TEXT   NOT NULL DEFAULT '',
    lease_until  BIGINT NOT NULL DEFAULT 0,
    reason       TEXT   NOT NULL DEFAULT '',
    created_at   BIGINT NOT NULL,
    started_at   BIGINT,
    finished_at  BIGINT,
    PRIMARY KEY (tenant_id, id)
);
-- The claim: ready jobs of a queue, organization by organization, in the order they go.
CREATE INDEX jobs_claim ON jobs (queue, tenant_id, priority, run_at, id) WHERE state = 'waiting';
CREATE INDEX jobs_later ON jobs (run_at) WHERE state = 'later';
CREATE INDEX jobs_lease ON jobs (lease_until) WHERE state = 'running';
CREATE INDEX jobs_old ON jobs (finished_at) WHERE state IN ('done', 'dead');
CREATE UNIQUE INDEX jobs_key ON jobs (tenant_id, key) WHERE state IN ('later', 'waiting', 'running');
CREATE UNIQUE INDEX jobs_lane ON jobs (tenant_id, lane) WHERE state = 'running';
CREATE INDEX jobs_lane_turn ON jobs (tenant_id, lane, id) WHERE state = 'waiting' AND lane IS NOT NULL;
CREATE INDEX jobs_list ON jobs (tenant_id, state, id);
CREATE INDEX jobs_dead ON jobs (id) WHERE state = 'dead';

-- What the platform decided about a queue.
CREATE TABLE queues (
    name      TEXT   NOT NULL PRIMARY KEY,
    paused_at BIGINT
);
