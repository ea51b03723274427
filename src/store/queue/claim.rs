//! Taking jobs: in batches, in turn between organizations, each job by one worker. The one place where the two
//! databases are asked differently.
use super::LEASE;
use crate::{
    Engine, Platform, Result,
    sql::{PlatformSql, platform},
};
use domain::{ids::Id, jobs::Job, time::Millis};

/// A worker's wish.
#[derive(Debug, Clone)]
pub struct Claim<'a> {
    pub queue: &'a str,
    /// The worker's own name; it holds what it claims.
    pub worker: &'a str,
    /// At most so many.
    pub most: i64,
    /// The organization served last: the turn goes on after it.
    pub after: Id,
}

/// PostgreSQL: rows that another claim holds are skipped. ARRAY makes the planner ask the inner question once.
const POSTGRES: PlatformSql = platform!(
    "a worker takes jobs of every organization in turn",
    "UPDATE jobs SET state = 'running', worker = $3, lease_until = $4, started_at = $5, attempts = attempts + 1, reason = ''
     WHERE tenant_id = $1 AND id = ANY(ARRAY(
         SELECT w.id FROM jobs w
         WHERE w.state = 'waiting' AND w.queue = $2 AND w.tenant_id = $1
           AND (w.lane IS NULL OR (
               NOT EXISTS (SELECT 1 FROM jobs r WHERE r.tenant_id = w.tenant_id AND r.lane = w.lane AND r.state = 'running')
               AND NOT EXISTS (SELECT 1 FROM jobs e WHERE e.tenant_id = w.tenant_id AND e.lane = w.lane
                               AND e.lane IS NOT NULL AND e.state = 'waiting' AND e.id < w.id)))
         ORDER BY w.priority, w.run_at, w.id LIMIT $6 FOR UPDATE SKIP LOCKED))
     RETURNING tenant_id, id, queue, task, payload, state, run_at, attempts, max_attempts, worker, reason, created_at,
               started_at, finished_at"
);

/// SQLite: there is one writer, so nobody else claims meanwhile.
const SQLITE: PlatformSql = platform!(
    "a worker takes jobs of every organization in turn",
    "UPDATE jobs SET state = 'running', worker = $3, lease_until = $4, started_at = $5, attempts = attempts + 1, reason = ''
     WHERE tenant_id = $1 AND id IN (
         SELECT w.id FROM jobs w
         WHERE w.state = 'waiting' AND w.queue = $2 AND w.tenant_id = $1
           AND (w.lane IS NULL OR (
               NOT EXISTS (SELECT 1 FROM jobs r WHERE r.tenant_id = w.tenant_id AND r.lane = w.lane AND r.state = 'running')
               AND NOT EXISTS (SELECT 1 FROM jobs e WHERE e.tenant_id = w.tenant_id AND e.lane = w.lane
                               AND e.lane IS NOT NULL AND e.state = 'waiting' AND e.id < w.id)))
         ORDER BY w.priority, w.run_at, w.id LIMIT $6)
     RETURNING tenant_id, id, queue, task, payload, state, run_at, attempts, max_attempts, worker, reason, created_at,
               started_at, finished_at"
);

/// Takes up to `most` jobs; organizations that have any share them evenly. Commits nothing: the caller does.
pub async fn claim(p: &mut Platform, wish: &Claim<'_>) -> Result<Vec<Job>> {
    let mut tenants = waiting(p, wish, wish.after).await?;
    if (tenants.len() as i64) < wish.most && wish.after > 0 {
        let rest = waiting(p, wish, 0).await?;
        tenants.extend(rest.into_iter().filter(|tenant| *tenant <= wish.after));
        tenants.truncate(usize::try_from(wish.most).unwrap_or(0));
    }
    let mut jobs = Vec::new();
    let mut served = i64::try_from(tenants.len()).unwrap_or(1);
    for tenant in tenants {
        let left = wish.most - jobs.len() as i64;
        let share = (left + served - 1) / served.max(1);
        served -= 1;
        if share > 0 {
            jobs.extend(of_tenant(p, wish, tenant, share).await?);
        }
    }
    Ok(jobs)
}

/// The organizations with ready jobs after this one, found by one step through the index each, however many jobs
/// stand between.
async fn waiting(p: &mut Platform, wish: &Claim<'_>, after: Id) -> Result<Vec<Id>> {
    #[derive(sqlx::FromRow)]
    struct Found {
        tenant_id: Id,
    }
    let found: Vec<Found> = p
        .sql(platform!(
            "a worker serves every organization in turn",
            "WITH RECURSIVE turn (tenant_id, step) AS (
                 SELECT (SELECT MIN(tenant_id) FROM jobs WHERE state = 'waiting' AND queue = $1 AND tenant_id > $2), CAST($3 AS BIGINT)
                 UNION ALL
                 SELECT (SELECT MIN(j.tenant_id) FROM jobs j WHERE j.state = 'waiting' AND j.queue = $1 AND j.tenant_id > turn.tenant_id),
                        step - 1
                 FROM turn WHERE turn.tenant_id IS NOT NULL AND step > 1)
             SELECT tenant_id FROM turn WHERE tenant_id IS NOT NULL"
        ))
        .bind(wish.queue.to_owned())
        .bind(after)
        .bind(wish.most)
        .all()
        .await?;
    Ok(found.into_iter().map(|row| row.tenant_id).collect())
}

async fn of_tenant(p: &mut Platform, wish: &Claim<'_>, tenant: Id, share: i64) -> Result<Vec<Job>> {
    let now = p.now();
    let sql = match p.engine() {
        Engine::Postgres => POSTGRES,
        Engine::Sqlite => SQLITE,
    };
    p.sql(sql)
        .bind(tenant)
        .bind(wish.queue.to_owned())
        .bind(wish.worker.to_owned())
        .bind(now + LEASE)
        .bind(now)
        .bind(share)
        .all()
        .await
}

/// Jobs whose time has come become ready; how many. Two workers at once do each job once.
pub async fn promote(p: &mut Platform) -> Result<u64> {
    let now = p.now();
    p.sql(platform!(
        "time passes for every organization alike",
        "UPDATE jobs SET state = 'waiting' WHERE state = 'later' AND run_at <= $1"
    ))
    .bind(now)
    .run()
    .await
}

/// What there is to do, and when.
#[derive(Debug, Clone, Copy, sqlx::FromRow)]
pub struct Due {
    /// A queue that is not paused holds ready jobs.
    pub ready: Option<i64>,
    /// The first planned job's time.
    pub later: Option<Millis>,
    /// An organization with events that nobody has been told of.
    pub outbox: Option<Id>,
    /// The first schedule's next moment.
    pub tick: Option<Millis>,
}

/// Looks whether any organization has work: one cheap question, asked several times a second.
pub async fn due(p: &mut Platform) -> Result<Due> {
    p.sql(platform!(
        "a worker looks whether any organization has work",
        "SELECT (SELECT MAX(CAST(1 AS BIGINT)) FROM queues q WHERE q.paused_at IS NULL
                 AND EXISTS (SELECT 1 FROM jobs w WHERE w.state = 'waiting' AND w.queue = q.name)) AS ready,
                (SELECT MIN(l.run_at) FROM jobs l WHERE l.state = 'later') AS later,
                (SELECT MIN(o.tenant_id) FROM event_outbox o) AS outbox,
                (SELECT MIN(s.next_at) FROM schedules s WHERE s.paused_at IS NULL) AS tick"
    ))
    .one()
    .await
}

/// Makes the queues known that this program's tasks name, and says which of them may be worked on.
pub async fn open(p: &mut Platform, names: &[&'static str]) -> Result<Vec<String>> {
    #[derive(sqlx::FromRow)]
    struct Name {
        name: String,
    }
    for name in names {
        p.sql(platform!(
            "queues belong to the platform",
            "INSERT INTO queues (name) VALUES ($1) ON CONFLICT (name) DO NOTHING"
        ))
        .bind(*name)
        .run()
        .await?;
    }
    let open: Vec<Name> = p
        .sql(platform!("queues belong to the platform", "SELECT name FROM queues WHERE paused_at IS NULL"))
        .all()
        .await?;
    Ok(open.into_iter().map(|row| row.name).filter(|name| names.contains(&name.as_str())).collect())
}

/// The worker still lives: what it holds stays its own. How many jobs that is.
pub async fn renew(p: &mut Platform, worker: &str) -> Result<u64> {
    let now = p.now();
    p.sql(platform!(
        "a worker keeps what it holds, whosever it is",
        "UPDATE jobs SET lease_until = $2 WHERE state = 'running' AND worker = $1"
    ))
    .bind(worker.to_owned())
    .bind(now + LEASE)
    .run()
    .await
}

/// Jobs whose worker has not been heard of go back to be taken again, or are given up after their last try.
pub async fn rescue(p: &mut Platform) -> Result<u64> {
    let now = p.now();
    p.sql(platform!(
        "a worker that died leaves jobs of any organization",
        "UPDATE jobs SET state = CASE WHEN attempts >= max_attempts THEN 'dead' ELSE 'waiting' END,
                    finished_at = CASE WHEN attempts >= max_attempts THEN $1 ELSE finished_at END,
                    worker = '', reason = 'worker-lost'
             WHERE state = 'running' AND lease_until < $1"
    ))
    .bind(now)
    .run()
    .await
}
