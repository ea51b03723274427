//! One job from its claim to its end: done, to be tried again, or given up.
use crate::{Failure, Hands, Kit};
use domain::{events::Event, jobs::Job};
use futures_util::FutureExt;
use serde_json::json;
use std::{
    panic::AssertUnwindSafe,
    time::{Duration, Instant},
};
use store::{Error, Mode, queue};
use tokio::time::timeout;

/// Does a job. Nothing that happens in it reaches the loop: a panic is a failure like any other.
pub(crate) async fn one(kit: &Kit, hands: &Hands, job: &Job, limit: Duration) {
    let started = Instant::now();
    let outcome = match hands.of(&job.task) {
        Some(hand) => match timeout(limit, AssertUnwindSafe(hand.work(job, kit)).catch_unwind()).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(panic)) => Err(said(&*panic)),
            Err(_) => Err(Failure::again("it took too long")),
        },
        None => Err(Failure::never("this program does not know the task")),
    };
    let word = match outcome {
        Ok(()) => "done",
        Err(failure) => fail(kit, hands, job, &failure).await,
    };
    let labels = [("task", job.task.clone()), ("outcome", word.to_owned())];
    metrics::counter!("sanduk_jobs_total", &labels).increment(1);
    metrics::histogram!("sanduk_job_seconds", "task" => job.task.clone()).record(started.elapsed().as_secs_f64());
}

/// The words of a panic, which tests and mistakes have; never more than its first line.
fn said(panic: &(dyn std::any::Any + Send)) -> Failure {
    let text = panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default();
    Failure::Again(format!("panic: {}", text.lines().next().unwrap_or_default()))
}

/// Writes the failure down. Should even that fail, the lease runs out and the job is taken again.
async fn fail(kit: &Kit, hands: &Hands, job: &Job, failure: &Failure) -> &'static str {
    let reason = failure.to_string();
    let kept = match keep(kit, hands, job, failure, &reason).await {
        Err(Error::Conflict) => {
            tracing::warn!(job = job.id, task = job.task, "the lease of a job ran out while it was worked on");
            return "lost";
        }
        // What the task wanted to write about its failure may be what fails: the failure itself must still be kept.
        Err(_) => keep(kit, &Hands::default(), job, failure, &reason).await,
        kept => kept,
    };
    match kept {
        Ok(true) => {
            tracing::error!(job = job.id, task = job.task, tenant = job.tenant_id, reason, "a job is dead");
            "dead"
        }
        Ok(false) => {
            tracing::warn!(
                job = job.id,
                task = job.task,
                attempts = job.attempts,
                reason,
                "a job failed and comes again"
            );
            "again"
        }
        Err(error) => {
            tracing::error!(job = job.id, %error, "the failure of a job could not be written down");
            "lost"
        }
    }
}

async fn keep(kit: &Kit, hands: &Hands, job: &Job, failure: &Failure, reason: &str) -> store::Result<bool> {
    let mut t = kit.tenant(job, Mode::Write).await?;
    let dead = queue::failed(&mut t, job, reason, failure.next()).await?;
    if let Some(hand) = hands.of(&job.task) {
        hand.failed(&mut t, job, reason, dead).await?;
    }
    if dead {
        let task = format!("@{}", job.task);
        t.record(Event::new("jobs-died", ("jobs", job.id)).with(json!({ "task": task })));
    }
    t.commit().await?;
    Ok(dead)
}
