//! The handle that crosses tenants: sign-in, the queue, the operator. Every statement states its reason.
use crate::{
    Actor, Db, Engine, Result, Tenant,
    events::{self, Pending},
    sql::{PlatformSql, platform},
    statement::{Link, Statement, statement},
};
use domain::{ids::Id, time::Millis};

/// One transaction outside any tenant. Dropping it undoes everything.
pub struct Platform {
    link: Link,
    /// Written just before the commit.
    pub(crate) pending: Vec<Pending>,
}

impl Platform {
    /// On PostgreSQL opens the few tables whose policy admits the platform; the others stay shut.
    pub(crate) async fn enter(mut link: Link) -> Result<Platform> {
        if link.db.engine() == Engine::Postgres {
            let set = platform!(
                "the setting that admits the platform; local to the transaction",
                "SELECT set_config('app.platform', 'on', true), set_config('app.tenant', '', true)"
            );
            statement(&mut link.tx, set.0).run().await?;
        }
        Ok(Platform { link, pending: Vec::new() })
    }

    /// Goes on inside one tenant, in the same transaction.
    pub async fn into_tenant(self, id: Id, actor: Actor) -> Result<Tenant> {
        let mut tenant = Tenant::enter(self.link, id, actor).await?;
        tenant.pending = self.pending;
        Ok(tenant)
    }

    /// Keeps all that was written, with the events recorded.
    pub async fn commit(self) -> Result<()> {
        let wakes = !self.pending.is_empty();
        let link = events::flush(self.link, self.pending).await?;
        link.commit(wakes).await
    }

    pub fn now(&self) -> Millis {
        self.link.db.now()
    }

    pub fn new_id(&self) -> Id {
        self.link.db.new_id()
    }

    pub fn engine(&self) -> Engine {
        self.link.db.engine()
    }

    pub fn db(&self) -> &Db {
        &self.link.db
    }

    pub(crate) fn sql(&mut self, sql: PlatformSql) -> Statement<'_> {
        #[cfg(feature = "check-sql")]
        crate::check::platform(sql.0);
        statement(&mut self.link.tx, sql.0)
    }

    pub(crate) async fn ping(mut self) -> Result<()> {
        self.sql(platform!("a probe reads no row", "SELECT 1")).number().await?;
        Ok(())
    }

    /// What is wrong with the connected PostgreSQL role, if anything.
    pub(crate) async fn role_fault(&mut self) -> Result<Option<&'static str>> {
        let unbound = platform!(
            "asks the catalog about our own role",
            "SELECT CAST(count(*) AS BIGINT) FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls)"
        );
        if self.sql(unbound).number().await? > 0 {
            return Ok(Some("is a superuser or has BYPASSRLS"));
        }
        let owner = platform!(
            "asks the catalog whether our own role owns tables",
            "SELECT CAST(count(*) AS BIGINT) FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
             WHERE r.rolname = current_user AND c.relkind IN ('r', 'p')"
        );
        if self.sql(owner).number().await? > 0 {
            return Ok(Some("owns tables"));
        }
        Ok(None)
    }
}
