//! The queue: work that waits in a table of the same database, kept with the change that caused it or not at all.
//!
//! `t.enqueue(&SendWelcome { contact_id }, Options::default()).await?` — at least once, so hands act idempotently;
//! what a job writes commits together with its completion.
mod claim;
mod finish;
mod list;
mod sweep;

pub use claim::{Claim, Due, claim, due, open, promote, renew, rescue};
pub use finish::{done, failed, release};
pub use list::{
    Hour, Listing, PAGE, QueueRow, WithPlace, counts, everywhere, find, hours, page, pause, queues, replay,
};
pub use sweep::{Ages, Gauge, gauge, sweep, sweep_visits};

use crate::{Error, Result, Tenant, sql::scoped};
use domain::{backoff, ids::Id, jobs::Priority, time::Millis};
use serde::{Serialize, de::DeserializeOwned};

/// The queue of tasks that name no other.
pub const DEFAULT: &str = "default";

/// How long a worker holds a job without saying that it lives.
pub const LEASE: Millis = 5 * domain::time::MINUTE;

/// Something to do later: the fields are the payload. Ids rather than personal data: payloads are shown on pages.
pub trait Task: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The stored name, in kebab case; `task-…` is its message.
    const NAME: &'static str;
    /// Which workers take it.
    const QUEUE: &'static str = DEFAULT;
    /// Tries in all before it is given up.
    const ATTEMPTS: i64 = backoff::ATTEMPTS;
    const PRIORITY: Priority = Priority::Normal;

    /// Of the tasks in one lane only one runs at a time: `Some(format!("account-{}", self.account_id))`.
    fn lane(&self) -> Option<String> {
        None
    }
}

/// How a job differs from others of its task.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Not before this instant.
    pub run_at: Option<Millis>,
    /// Of the organization's jobs with this key only one lives (is later, waiting or running) at a time.
    pub key: Option<String>,
    pub priority: Option<Priority>,
    pub max_attempts: Option<i64>,
}

impl Options {
    /// Not before this instant.
    pub fn at(run_at: Millis) -> Options {
        Options { run_at: Some(run_at), ..Options::default() }
    }

    /// At most one live job with this key.
    pub fn once(key: impl Into<String>) -> Options {
        Options { key: Some(key.into()), ..Options::default() }
    }
}

/// A job before it has an id: what a task, a schedule or a delivery turns into.
#[derive(Debug, Clone)]
pub struct New {
    pub task: String,
    pub queue: String,
    pub payload: String,
    pub lane: Option<String>,
    pub options: Options,
}

impl New {
    pub fn of<T: Task>(task: &T, options: Options) -> Result<New> {
        let payload = serde_json::to_string(task).map_err(|e| Error::Corrupt(e.to_string()))?;
        Ok(New {
            task: T::NAME.to_owned(),
            queue: T::QUEUE.to_owned(),
            payload,
            lane: task.lane(),
            options: Options {
                max_attempts: options.max_attempts.or(Some(T::ATTEMPTS)),
                priority: options.priority.or(Some(T::PRIORITY)),
                ..options
            },
        })
    }
}

impl Tenant {
    /// Puts a task into the queue when this transaction commits. None when a job with the same key lives already.
    pub async fn enqueue<T: Task>(&mut self, task: &T, options: Options) -> Result<Option<Id>> {
        let new = New::of(task, options)?;
        put(self, new).await
    }
}

/// Puts a job into the queue when this transaction commits. None when a job with the same key lives already.
pub async fn put(t: &mut Tenant, new: New) -> Result<Option<Id>> {
    let (id, now) = (t.new_id(), t.now());
    let run_at = new.options.run_at.unwrap_or(now).max(0);
    let state = if run_at > now { "later" } else { "waiting" };
    let placed = t
        .sql(scoped!(
            "INSERT INTO jobs (tenant_id, id, queue, task, payload, key, lane, priority, state, run_at, max_attempts, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING"
        ))
        .bind(id)
        .bind(new.queue)
        .bind(new.task)
        .bind(new.payload)
        .bind(new.options.key)
        .bind(new.lane)
        .bind(new.options.priority.unwrap_or_default().rank())
        .bind(state)
        .bind(run_at)
        .bind(new.options.max_attempts.unwrap_or(backoff::ATTEMPTS).max(1))
        .bind(now)
        .run()
        .await?;
    t.wakes = true;
    Ok((placed == 1).then_some(id))
}
