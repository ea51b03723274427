//! What becomes of a job that ran: done, tried again later, given up, or handed back untouched.
use crate::{Error, Platform, Result, Tenant, sql::platform, sql::scoped};
use domain::{backoff, ids::Id, jobs::Job, time::Millis};

/// The longest reason kept.
const LONGEST: usize = 1_000;

/// Marks the job done in the transaction that holds its effects. `Conflict` when the worker no longer holds it: its
/// lease ran out and somebody else has it, so nothing of this run may be kept.
pub async fn done(t: &mut Tenant, job: &Job) -> Result<()> {
    let now = t.now();
    let held = t
        .sql(scoped!(
            "UPDATE jobs SET state = 'done', finished_at = $5, worker = '', reason = ''
             WHERE tenant_id = $1 AND id = $2 AND state = 'running' AND worker = $3 AND attempts = $4"
        ))
        .bind(job.id)
        .bind(job.worker.clone())
        .bind(job.attempts)
        .bind(now)
        .run()
        .await?;
    if held == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Marks the job failed: tried again at `again` or after the usual wait, or dead after its last try (or when `again`
/// is none). Says whether it is dead now. `Conflict` when the worker no longer holds it.
pub async fn failed(t: &mut Tenant, job: &Job, reason: &str, again: Option<Option<Millis>>) -> Result<bool> {
    let now = t.now();
    let dead = again.is_none() || job.attempts >= job.max_attempts;
    let usual = || now + backoff::wait(job.attempts, u64::try_from(t.new_id()).unwrap_or(0));
    let run_at = again.flatten().filter(|at| *at > now).unwrap_or_else(usual);
    let reason: String = reason.chars().filter(|c| *c != '\0').take(LONGEST).collect();
    let held = t
        .sql(scoped!(
            "UPDATE jobs SET state = $5, run_at = CASE WHEN $5 = 'dead' THEN run_at ELSE $6 END,
                 finished_at = CASE WHEN $5 = 'dead' THEN $7 ELSE finished_at END, worker = '', reason = $8
             WHERE tenant_id = $1 AND id = $2 AND state = 'running' AND worker = $3 AND attempts = $4"
        ))
        .bind(job.id)
        .bind(job.worker.clone())
        .bind(job.attempts)
        .bind(if dead { "dead" } else { "later" })
        .bind(run_at)
        .bind(now)
        .bind(reason)
        .run()
        .await?;
    if held == 1 { Ok(dead) } else { Err(Error::Conflict) }
}

/// Hands a job back as if it had not been taken: the worker is going away.
pub async fn release(p: &mut Platform, job: (Id, Id), worker: &str) -> Result<()> {
    p.sql(platform!(
        "a worker that goes away hands back what it holds",
        "UPDATE jobs SET state = 'waiting', worker = '', attempts = attempts - 1
         WHERE tenant_id = $1 AND id = $2 AND state = 'running' AND worker = $3"
    ))
    .bind(job.0)
    .bind(job.1)
    .bind(worker.to_owned())
    .run()
    .await?;
    Ok(())
}
