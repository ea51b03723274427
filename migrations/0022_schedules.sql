-- What comes again: a cron line read by the organization's own clock.
CREATE TABLE schedules (
    tenant_id  BIGINT NOT NULL REFERENCES organizations (tenant_id),
    id         BIGINT NOT NULL,
    name       TEXT   NOT NULL,
    task       TEXT   NOT NULL,
    queue      TEXT   NOT NULL,
    payload    TEXT   NOT NULL,
    cron       TEXT   NOT NULL,
    paused_at  BIGINT,
    last_at    BIGINT,
    next_at    BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, name)
);
CREATE INDEX schedules_due ON schedules (next_at) WHERE paused_at IS NULL;

-- Two processes at one tick enqueue one job.
CREATE TABLE ticks (
    tenant_id   BIGINT NOT NULL,
    schedule_id BIGINT NOT NULL,
    at          BIGINT NOT NULL,
    job_id      BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, schedule_id, at),
    FOREIGN KEY (tenant_id, schedule_id) REFERENCES schedules (tenant_id, id)
);
CREATE INDEX ticks_age ON ticks (at);
