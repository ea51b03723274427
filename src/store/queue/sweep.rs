//! What is old goes: finished jobs, told events, ticks; and the figures that are watched.
use crate::{Platform, Result, sql::platform};
use domain::time::{DAY, Millis};

/// How long finished things are kept.
#[derive(Debug, Clone, Copy)]
pub struct Ages {
    pub done: Millis,
    pub dead: Millis,
}

impl Default for Ages {
    fn default() -> Ages {
        Ages { done: 7 * DAY, dead: 90 * DAY }
    }
}

/// Removes what is older, a bounded number at a time so that the writer is not held long; how many jobs went.
pub async fn sweep(p: &mut Platform, ages: Ages) -> Result<u64> {
    let now = p.now();
    let jobs = p
        .sql(platform!(
            "old jobs of every organization go",
            "DELETE FROM jobs WHERE id IN (
                 SELECT id FROM jobs WHERE state IN ('done', 'dead')
                   AND finished_at < CASE WHEN state = 'dead' THEN CAST($2 AS BIGINT) ELSE CAST($1 AS BIGINT) END LIMIT 5000)
               AND state IN ('done', 'dead') AND finished_at < $1"
        ))
        .bind(now - ages.done)
        .bind(now - ages.dead)
        .run()
        .await?;
    p.sql(platform!("a delivery cannot be repeated once its job is forgotten", "DELETE FROM deliveries WHERE at < $1"))
        .bind(now - ages.dead - ages.done)
        .run()
        .await?;
    p.sql(platform!("a tick that is long past comes no second time", "DELETE FROM ticks WHERE at < $1"))
        .bind(now - ages.dead)
        .run()
        .await?;
    Ok(jobs)
}

/// Removes sessions that ended, and the answers of forms sent more than a day ago; how many of both.
pub async fn sweep_visits(p: &mut Platform) -> Result<u64> {
    let now = p.now();
    let sessions = p
        .sql(platform!("sessions belong to people", "DELETE FROM sessions WHERE expires_at <= $1"))
        .bind(now)
        .run()
        .await?;
    let once = p
        .sql(platform!("old keys of every organization go", "DELETE FROM once WHERE created_at < $1"))
        .bind(now - 2 * DAY)
        .run()
        .await?;
    Ok(sessions + once)
}

/// One figure of one queue, for the metrics.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Gauge {
    pub queue: String,
    pub state: String,
    pub count: i64,
    pub oldest: Option<Millis>,
}

/// How many jobs stand in each queue and state, and since when the oldest ready one waits. Finished ones are not
/// counted: there are many, and the counters know them.
pub async fn gauge(p: &mut Platform) -> Result<Vec<Gauge>> {
    p.sql(platform!(
        "the figures are those of the whole platform",
        "SELECT queue, state, COUNT(*) AS count, MIN(run_at) AS oldest FROM jobs
         WHERE state IN ('later', 'waiting', 'running') GROUP BY queue, state"
    ))
    .all()
    .await
}
