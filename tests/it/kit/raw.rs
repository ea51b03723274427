//! A database with a back door: what an attacker, a crash or another process would do to it.
use super::db::{open, prepare};
use domain::time::Clock;
use sqlx::{AnyPool, any::AnyPoolOptions};
use store::{Actor, Db, Mode, Tenant};

pub struct Raw {
    pub db: Db,
    pub clock: Clock,
    url: String,
    owner: String,
}

impl Raw {
    /// An empty database and the way round the program.
    pub async fn start() -> Raw {
        let clock = Clock::fixed(super::app::NOW);
        let (url, owner) = prepare().await;
        Raw { db: open(url.clone(), clock.clone()).await, clock, url, owner }
    }

    /// The same database as another process sees it, with its own clock.
    pub async fn other(&self, clock: Clock) -> Db {
        open(self.url.clone(), clock).await
    }

    /// Runs text as the owner, inside one organization; how many rows it touched.
    pub async fn run(&self, tenant: i64, sql: &str) -> u64 {
        self.try_run(tenant, sql).await.unwrap()
    }

    /// The same, when the database may refuse.
    pub async fn try_run(&self, tenant: i64, sql: &str) -> Result<u64, sqlx::Error> {
        let pool = self.pool().await;
        let mut tx = pool.begin().await?;
        if self.owner.starts_with("postgres") {
            let set = format!("SELECT set_config('app.tenant', '{tenant}', true)");
            sqlx::query(sqlx::AssertSqlSafe(set)).execute(&mut *tx).await?;
        }
        let done = sqlx::query(sqlx::AssertSqlSafe(sql.to_owned())).execute(&mut *tx).await?;
        tx.commit().await?;
        pool.close().await;
        Ok(done.rows_affected())
    }

    /// A transaction of one organization.
    pub async fn tenant(&self, id: i64, mode: Mode) -> Tenant {
        inside(&self.db, id, mode).await
    }

    async fn pool(&self) -> AnyPool {
        AnyPoolOptions::new().max_connections(1).connect(&self.owner).await.unwrap()
    }
}

/// A transaction of one organization, on any handle.
pub async fn inside(db: &Db, id: i64, mode: Mode) -> Tenant {
    db.platform(mode).await.unwrap().into_tenant(id, Actor::system()).await.unwrap()
}
