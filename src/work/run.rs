//! How a task is done: its hands, what they hold, and what a failure means.
use async_trait::async_trait;
use domain::{jobs::Job, time::Millis};
use std::sync::Arc;
use store::{Actor, Db, Mode, Tenant, queue::Task};

use crate::{Subscriber, gateways::Gateways};

/// What hands work with.
#[derive(Clone)]
pub struct Kit {
    pub db: Db,
    /// Who is told of events.
    pub subscribers: Arc<[Arc<dyn Subscriber>]>,
    /// The ways out; without them messages fail with a reason, and can be sent again.
    pub gateways: Option<Arc<Gateways>>,
}

impl Kit {
    pub fn new(db: Db) -> Kit {
        Kit { db, subscribers: crate::hands::subscribers(), gateways: None }
    }

    /// The same, with ways out of the house.
    pub fn with_gateways(self, gateways: Gateways) -> Kit {
        Kit { gateways: Some(Arc::new(gateways)), ..self }
    }

    /// Where people reach this server, for addresses given to others; empty without ways out.
    pub(crate) fn origin(&self) -> &str {
        self.gateways.as_ref().map_or("", |gateways| gateways.origin())
    }

    /// A transaction in the job's own organization: a job reaches no other.
    #[expect(clippy::disallowed_methods, reason = "a job's organization is the one in its row")]
    pub(crate) async fn tenant(&self, job: &Job, mode: Mode) -> store::Result<Tenant> {
        self.db.tenant(job.tenant_id, mode, Actor::system()).await
    }

    /// A transaction in one organization, in the name of whoever asked for the work.
    #[expect(clippy::disallowed_methods, reason = "a batch's organization is the one in its job's row")]
    pub(crate) async fn acting(&self, tenant: domain::ids::Id, mode: Mode, actor: Actor) -> store::Result<Tenant> {
        self.db.tenant(tenant, mode, actor).await
    }

    /// A transaction in one organization, for the clock and the outbox.
    #[expect(clippy::disallowed_methods, reason = "the clock and the outbox serve each organization in turn")]
    pub(crate) async fn of(&self, tenant: domain::ids::Id) -> store::Result<Tenant> {
        self.db.tenant(tenant, Mode::Write, Actor::system()).await
    }
}

/// Why a try failed, and whether another may succeed. The reason is shown on pages: no secrets, no personal data.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// Tried again after the usual wait.
    #[error("{0}")]
    Again(String),
    /// Tried again at this instant: the other side said when.
    #[error("{1}")]
    AgainAt(Millis, String),
    /// No repetition mends it.
    #[error("{0}")]
    Never(String),
}

impl Failure {
    pub fn again(reason: impl ToString) -> Failure {
        Failure::Again(reason.to_string())
    }

    pub fn never(reason: impl ToString) -> Failure {
        Failure::Never(reason.to_string())
    }

    /// None: give up. Some(None): the usual wait. Some(Some): at that instant.
    pub(crate) fn next(&self) -> Option<Option<Millis>> {
        match self {
            Failure::Again(_) => Some(None),
            Failure::AgainAt(at, _) => Some(Some(*at)),
            Failure::Never(_) => None,
        }
    }
}

/// What it was about is gone, or cannot be read: no repetition mends that. All else may.
impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Failure {
        match error {
            store::Error::NotFound | store::Error::Corrupt(_) => Failure::never(error),
            other => Failure::again(other),
        }
    }
}

/// A task that only reads and writes here. What it writes commits with its completion.
#[async_trait]
pub trait Run: Task {
    async fn run(&self, t: &mut Tenant, kit: &Kit) -> Result<(), Failure>;

    /// After a failed try, in the transaction that says so; `dead` when it was the last.
    async fn failed(&self, _t: &mut Tenant, _reason: &str, _dead: bool) -> store::Result<()> {
        Ok(())
    }
}

/// A task that calls the outside: read, close, call, then write, so that no transaction waits for a network.
/// The call happens at least once: give the other side a key by which it knows a repetition.
#[async_trait]
pub trait Call: Task {
    type Asked: Send + Sync;
    type Answer: Send;

    /// Reads what the call needs; its transaction is closed before the call.
    async fn read(&self, t: &mut Tenant) -> Result<Self::Asked, Failure>;

    /// Calls, outside any transaction.
    async fn call(&self, asked: &Self::Asked, kit: &Kit) -> Result<Self::Answer, Failure>;

    /// Writes what came of it; commits with the job's completion.
    async fn write(&self, t: &mut Tenant, asked: Self::Asked, answer: Self::Answer) -> Result<(), Failure>;

    /// After a failed try, in the transaction that says so; `dead` when it was the last.
    async fn failed(&self, _t: &mut Tenant, _reason: &str, _dead: bool) -> store::Result<()> {
        Ok(())
    }
}
