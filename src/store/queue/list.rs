//! Jobs as pages show them, and what people may do with them: replay, pause.
use crate::{Error, Platform, Result, Tenant, sql::platform, sql::scoped};
use domain::{
    ids::Id,
    jobs::{Counts, Job, State},
    time::{HOUR, Millis},
};

/// Rows on one page of a list.
pub const PAGE: i64 = 50;

/// Which jobs a list shows, newest first.
#[derive(Debug, Clone)]
pub struct Listing {
    pub state: State,
    /// The last row of the page before; 0 for the newest.
    pub before: Id,
}

/// One page of an organization's jobs. One row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, listing: &Listing) -> Result<Vec<Job>> {
    t.sql(scoped!(
        "SELECT tenant_id, id, queue, task, payload, state, run_at, attempts, max_attempts, worker, reason, created_at,
                started_at, finished_at
         FROM jobs WHERE tenant_id = $1 AND state = $2 AND ($3 = 0 OR id < $3) ORDER BY id DESC LIMIT $4"
    ))
    .bind(listing.state.code())
    .bind(listing.before)
    .bind(PAGE + 1)
    .all()
    .await
}

/// One job.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Job> {
    t.sql(scoped!(
        "SELECT tenant_id, id, queue, task, payload, state, run_at, attempts, max_attempts, worker, reason, created_at,
                started_at, finished_at
         FROM jobs WHERE tenant_id = $1 AND id = $2"
    ))
    .bind(id)
    .one()
    .await
}

/// How many of an organization's jobs are in each state.
pub async fn counts(t: &mut Tenant) -> Result<Counts> {
    t.sql(scoped!(
        "SELECT COUNT(CASE WHEN state = 'waiting' THEN 1 END) AS waiting, COUNT(CASE WHEN state = 'running' THEN 1 END) AS running,
                COUNT(CASE WHEN state = 'later' THEN 1 END) AS later, COUNT(CASE WHEN state = 'done' THEN 1 END) AS done,
                COUNT(CASE WHEN state = 'dead' THEN 1 END) AS dead
         FROM jobs WHERE tenant_id = $1"
    ))
    .one()
    .await
}

/// A dead job lives again, with all its tries. `Conflict` when it is not dead; `Taken` when its key lives in another.
pub async fn replay(t: &mut Tenant, id: Id) -> Result<()> {
    let now = t.now();
    let woken = t
        .sql(scoped!(
            "UPDATE jobs SET state = 'waiting', attempts = 0, run_at = $3, finished_at = NULL
             WHERE tenant_id = $1 AND id = $2 AND state = 'dead'"
        ))
        .bind(id)
        .bind(now)
        .run()
        .await?;
    if woken == 0 {
        find(t, id).await?;
        return Err(Error::Conflict);
    }
    t.wakes = true;
    Ok(())
}

/// A job with the organization it belongs to.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct WithPlace {
    #[sqlx(flatten)]
    pub job: Job,
    pub place: String,
    pub slug: String,
}

/// Jobs of all organizations in one state, newest first, for the operator.
pub async fn everywhere(p: &mut Platform, listing: &Listing) -> Result<Vec<WithPlace>> {
    p.sql(platform!(
        "the operator sees the jobs of every organization",
        "SELECT j.tenant_id, j.id, j.queue, j.task, j.payload, j.state, j.run_at, j.attempts, j.max_attempts, j.worker, j.reason,
                j.created_at, j.started_at, j.finished_at, o.name AS place, o.slug
         FROM jobs j JOIN organizations o ON o.tenant_id = j.tenant_id
         WHERE j.state = $1 AND ($2 = 0 OR j.id < $2) ORDER BY j.id DESC LIMIT $3"
    ))
    .bind(listing.state.code())
    .bind(listing.before)
    .bind(PAGE + 1)
    .all()
    .await
}

/// A queue as the operator sees it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct QueueRow {
    pub name: String,
    pub paused_at: Option<Millis>,
    #[sqlx(flatten)]
    pub counts: Counts,
    /// Since when the job that has waited longest is ready.
    pub oldest: Option<Millis>,
}

/// Every queue with what stands in it.
pub async fn queues(p: &mut Platform) -> Result<Vec<QueueRow>> {
    p.sql(platform!(
        "the operator sees the queues of all organizations",
        "SELECT q.name, q.paused_at,
                COUNT(CASE WHEN j.state = 'waiting' THEN 1 END) AS waiting, COUNT(CASE WHEN j.state = 'running' THEN 1 END) AS running,
                COUNT(CASE WHEN j.state = 'later' THEN 1 END) AS later, COUNT(CASE WHEN j.state = 'done' THEN 1 END) AS done,
                COUNT(CASE WHEN j.state = 'dead' THEN 1 END) AS dead,
                MIN(CASE WHEN j.state = 'waiting' THEN j.run_at END) AS oldest
         FROM queues q LEFT JOIN jobs j ON j.queue = q.name GROUP BY q.name, q.paused_at ORDER BY q.name"
    ))
    .all()
    .await
}

/// Stops a queue's workers from taking more, or lets them go on. `NotFound` for a queue that is not there.
pub async fn pause(p: &mut Platform, queue: &str, stop: bool) -> Result<()> {
    let now = p.now();
    let found = p
        .sql(platform!("a queue belongs to the platform", "UPDATE queues SET paused_at = $2 WHERE name = $1"))
        .bind(queue.to_owned())
        .bind(stop.then_some(now))
        .run()
        .await?;
    if found == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// What was finished in one hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Hour {
    /// Hours since 1970.
    pub hour: i64,
    pub done: i64,
    pub dead: i64,
}

/// What was finished in each of the last hours, for the operator's chart. Hours without any are left out.
pub async fn hours(p: &mut Platform, last: i64) -> Result<Vec<Hour>> {
    let from = p.now() - last * HOUR;
    p.sql(platform!(
        "the operator sees how much is done for all organizations",
        "SELECT finished_at / 3600000 AS hour, COUNT(CASE WHEN state = 'done' THEN 1 END) AS done,
                COUNT(CASE WHEN state = 'dead' THEN 1 END) AS dead
         FROM jobs WHERE state IN ('done', 'dead') AND finished_at >= $1
         GROUP BY finished_at / 3600000 ORDER BY 1"
    ))
    .bind(from)
    .all()
    .await
}
