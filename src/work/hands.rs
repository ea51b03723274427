//! The registry: which hands do which task. A new task is one line in [`all`].
use crate::{Call, Failure, Kit, Notifier, Releaser, Run, Subscriber};
use async_trait::async_trait;
use domain::jobs::Job;
use std::{
    collections::{BTreeMap, BTreeSet},
    marker::PhantomData,
    sync::Arc,
};
use store::{
    Mode, Tenant,
    attempts::{AskAttempt, StartAttempt},
    batches::{CommitBatch, RehearseBatch, SweepBatches, UndoBatch},
    callbacks::ApplyCallback,
    files::SweepFiles,
    messages::SendMessage,
    queue::{self, Task},
    refunds::SendRefund,
    simulations::TellSimulation,
    tasks::{Canary, CheckBooks, DeliverEvent, EndGrants, Sweep, VerifyEvents},
};

/// Every task this program can do.
pub fn all() -> Hands {
    Hands::default()
        .call::<Sweep>()
        .run::<Canary>()
        .call::<VerifyEvents>()
        .call::<CheckBooks>()
        .run::<EndGrants>()
        .run::<DeliverEvent>()
        .call::<SendMessage>()
        .call::<SweepFiles>()
        .call::<RehearseBatch>()
        .call::<CommitBatch>()
        .call::<UndoBatch>()
        .run::<SweepBatches>()
        .call::<StartAttempt>()
        .call::<AskAttempt>()
        .run::<ApplyCallback>()
        .call::<SendRefund>()
        .run::<TellSimulation>()
}

/// Everybody who is told of events.
pub fn subscribers() -> Arc<[Arc<dyn Subscriber>]> {
    Arc::new([Arc::new(Notifier) as Arc<dyn Subscriber>, Arc::new(Releaser)])
}

/// Hands by the name of their task.
#[derive(Default)]
pub struct Hands {
    known: BTreeMap<&'static str, Box<dyn Hand>>,
    queues: BTreeSet<&'static str>,
}

impl Hands {
    /// A task that works in its organization alone.
    pub fn run<T: Run>(mut self) -> Hands {
        self.known.insert(T::NAME, Box::new(Runs::<T>(PhantomData)));
        self.queues.insert(T::QUEUE);
        self
    }

    /// A task that calls the outside.
    pub fn call<T: Call>(mut self) -> Hands {
        self.known.insert(T::NAME, Box::new(Calls::<T>(PhantomData)));
        self.queues.insert(T::QUEUE);
        self
    }

    /// The queues that these tasks wait in.
    pub fn queues(&self) -> Vec<&'static str> {
        self.queues.iter().copied().collect()
    }

    pub(crate) fn of(&self, task: &str) -> Option<&dyn Hand> {
        self.known.get(task).map(Box::as_ref)
    }
}

/// A task's hands without its type.
#[async_trait]
pub(crate) trait Hand: Send + Sync {
    /// Does the job, marks it done and commits both.
    async fn work(&self, job: &Job, kit: &Kit) -> Result<(), Failure>;

    async fn failed(&self, t: &mut Tenant, job: &Job, reason: &str, dead: bool) -> store::Result<()>;
}

struct Runs<T>(PhantomData<fn() -> T>);
struct Calls<T>(PhantomData<fn() -> T>);

fn task<T: Task>(job: &Job) -> Result<T, Failure> {
    serde_json::from_str(&job.payload).map_err(|_| Failure::never("its payload is not that of this task"))
}

#[async_trait]
impl<T: Run> Hand for Runs<T> {
    async fn work(&self, job: &Job, kit: &Kit) -> Result<(), Failure> {
        let task: T = task(job)?;
        let mut t = kit.tenant(job, Mode::Write).await?;
        task.run(&mut t, kit).await?;
        finish(t, job).await
    }

    async fn failed(&self, t: &mut Tenant, job: &Job, reason: &str, dead: bool) -> store::Result<()> {
        match task::<T>(job) {
            Ok(task) => task.failed(t, reason, dead).await,
            Err(_) => Ok(()),
        }
    }
}

#[async_trait]
impl<T: Call> Hand for Calls<T> {
    async fn work(&self, job: &Job, kit: &Kit) -> Result<(), Failure> {
        let task: T = task(job)?;
        let mut t = kit.tenant(job, Mode::Read).await?;
        let asked = task.read(&mut t).await?;
        drop(t);
        let answer = task.call(&asked, kit).await?;
        let mut t = kit.tenant(job, Mode::Write).await?;
        task.write(&mut t, asked, answer).await?;
        finish(t, job).await
    }

    async fn failed(&self, t: &mut Tenant, job: &Job, reason: &str, dead: bool) -> store::Result<()> {
        match task::<T>(job) {
            Ok(task) => task.failed(t, reason, dead).await,
            Err(_) => Ok(()),
        }
    }
}

/// The effects and the completion together, or neither: a worker that lost its lease keeps nothing.
async fn finish(mut t: Tenant, job: &Job) -> Result<(), Failure> {
    queue::done(&mut t, job).await?;
    Ok(t.commit().await?)
}
