//! The handle through which one tenant's rows are read and written.
use crate::{
    Engine, Keys, Result,
    events::{self, Pending},
    sql::{Sql, platform},
    statement::{Link, Statement, statement},
};
use domain::{ids::Id, time::Millis};

/// Who acts, for the event log. A job and the system act without a person.
#[derive(Debug, Clone, Default)]
pub struct Actor {
    pub user_id: Option<Id>,
    /// The name as it was when they acted; the log keeps it even if the person is renamed.
    pub name: String,
    pub ip: String,
    pub agent: String,
    pub request: String,
}

impl Actor {
    /// Work nobody asked for in person: a job, a schedule, the first start.
    pub fn system() -> Actor {
        Actor { name: "sanduk".to_owned(), ..Actor::default() }
    }
}

/// One transaction in one tenant. Dropping it undoes everything; [`Tenant::commit`] keeps it.
pub struct Tenant {
    id: Id,
    actor: Actor,
    link: Link,
    /// Written just before the commit.
    pub(crate) pending: Vec<Pending>,
    /// The commit brings work.
    pub(crate) wakes: bool,
    happened: Option<Millis>,
}

impl Tenant {
    /// Binds the transaction to the tenant; on PostgreSQL row level security then sees only its rows.
    pub(crate) async fn enter(mut link: Link, id: Id, actor: Actor) -> Result<Tenant> {
        if link.db.engine() == Engine::Postgres {
            let set = platform!(
                "the setting that row level security reads; local to the transaction",
                "SELECT set_config('app.tenant', $1, true), set_config('app.platform', '', true)"
            );
            statement(&mut link.tx, set.0).bind(id.to_string()).run().await?;
        }
        Ok(Tenant { id, actor, link, pending: Vec::new(), wakes: false, happened: None })
    }

    pub fn id(&self) -> Id {
        self.id
    }

    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    pub fn now(&self) -> Millis {
        self.happened.unwrap_or_else(|| self.link.db.now())
    }

    /// What follows happened then, until it is said that it happens now again: for samples, which have a history.
    pub fn happened(&mut self, at: Option<Millis>) {
        self.happened = at;
    }

    pub fn new_id(&self) -> Id {
        self.link.db.new_id()
    }

    pub fn keys(&self) -> &Keys {
        self.link.db.keys()
    }

    /// The file store.
    pub fn files(&self) -> Result<crate::files::Vault> {
        self.link.db.files()
    }

    pub fn engine(&self) -> Engine {
        self.link.db.engine()
    }

    /// Keeps all that was written, with the events recorded, and wakes whoever has work now.
    pub async fn commit(self) -> Result<()> {
        let wakes = self.wakes || !self.pending.is_empty();
        let link = events::flush(self.link, self.pending).await?;
        link.commit(wakes).await
    }

    pub(crate) fn into_link(self) -> Link {
        self.link
    }

    /// Starts a statement; `$1` is already this tenant.
    pub(crate) fn sql(&mut self, sql: Sql) -> Statement<'_> {
        #[cfg(feature = "check-sql")]
        crate::check::tenant(sql.0);
        statement(&mut self.link.tx, sql.0).bind(self.id)
    }

    /// A statement on tables that belong to no tenant (users), inside this tenant's transaction.
    pub(crate) fn shared(&mut self, sql: crate::sql::PlatformSql) -> Statement<'_> {
        #[cfg(feature = "check-sql")]
        crate::check::shared(sql.0);
        statement(&mut self.link.tx, sql.0)
    }
}
