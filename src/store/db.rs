//! The database behind every handle: two engines, one writer on SQLite, an optional replica on PostgreSQL.
use crate::{Actor, Error, Keys, Platform, Result, Tenant, files::Vault, statement::Link, wake::Wake};
use domain::{
    ids::{self, Id},
    time::{Clock, Millis},
};
use sqlx::{
    AnyConnection, AnyPool, Executor,
    any::{AnyPoolOptions, install_default_drivers},
};
use std::{
    sync::{
        Arc, OnceLock,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

/// Which database answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// Whether a unit of work may write. On SQLite a writer takes the only write lock at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Read,
    Write,
}

/// Where the database is and how many connections it may have.
#[derive(Debug, Clone)]
pub struct Settings {
    /// `sqlite://var/sanduk.db` or `postgres://runtime-role@…`.
    pub url: String,
    /// PostgreSQL: a replica that reads go to; a failing replica falls back to the primary.
    pub replica: Option<String>,
    /// Connections for reads (SQLite) or for everything (PostgreSQL).
    pub connections: u32,
}

/// The handle that is shared by the whole process. Its pools stay inside this crate.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    engine: Engine,
    write: AnyPool,
    read: AnyPool,
    clock: Clock,
    keys: Keys,
    wake: Wake,
    files: OnceLock<Vault>,
    last_id: AtomicI64,
}

impl Db {
    /// Opens the pools. On PostgreSQL refuses a role that row level security would not bind.
    pub async fn open(settings: &Settings, clock: Clock, keys: Keys) -> Result<Db> {
        install_default_drivers();
        let engine = if settings.url.starts_with("postgres") { Engine::Postgres } else { Engine::Sqlite };
        let (write, read) = match engine {
            Engine::Sqlite => {
                let write = pool(&settings.url, 1, Mode::Write).await?;
                (write, pool(&settings.url, settings.connections, Mode::Read).await?)
            }
            Engine::Postgres => {
                let write = pool(&settings.url, settings.connections, Mode::Write).await?;
                let read = match &settings.replica {
                    Some(replica) => lazy(replica, settings.connections)?,
                    None => write.clone(),
                };
                (write, read)
            }
        };
        let (wake, files, last_id) = (Wake::default(), OnceLock::new(), AtomicI64::new(0));
        let db = Db(Arc::new(Inner { engine, write, read, clock, keys, wake, files, last_id }));
        if engine == Engine::Postgres {
            db.refuse_unbound_role().await?;
        }
        Ok(db)
    }

    pub fn engine(&self) -> Engine {
        self.0.engine
    }

    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// The keys that personal data is sealed with.
    pub fn keys(&self) -> &Keys {
        &self.0.keys
    }

    /// Says where files are kept; the first word counts.
    pub fn keep_files_in(&self, vault: Vault) {
        if self.0.files.set(vault).is_err() {
            tracing::warn!("the file store was already chosen");
        }
    }

    /// The file store.
    pub fn files(&self) -> Result<Vault> {
        self.0.files.get().cloned().ok_or_else(|| Error::Setup("no file store was chosen".to_owned()))
    }

    pub fn now(&self) -> Millis {
        self.0.clock.now()
    }

    /// The bell that tells workers of new jobs and events.
    pub fn wake(&self) -> &Wake {
        &self.0.wake
    }

    /// A fresh id, ordered by time.
    pub fn new_id(&self) -> Id {
        let fresh = ids::at(self.now(), random());
        let last = self.0.last_id.update(Ordering::Relaxed, Ordering::Relaxed, |last| ids::following(last, fresh));
        ids::following(last, fresh)
    }

    /// A unit of work for one tenant: one transaction, every statement scoped to it.
    pub async fn tenant(&self, id: Id, mode: Mode, actor: Actor) -> Result<Tenant> {
        Tenant::enter(self.link(mode).await?, id, actor).await
    }

    /// A unit of work across tenants: sign-in, the queue, the operator.
    pub async fn platform(&self, mode: Mode) -> Result<Platform> {
        Platform::enter(self.link(mode).await?).await
    }

    /// Whether the database answers now.
    pub async fn ping(&self) -> Result<()> {
        self.platform(Mode::Read).await?.ping().await
    }

    /// Closes every connection once its work is done.
    pub async fn close(&self) {
        self.0.read.close().await;
        self.0.write.close().await;
    }

    pub(crate) fn writer(&self) -> &AnyPool {
        &self.0.write
    }

    async fn link(&self, mode: Mode) -> Result<Link> {
        let begin = match (self.0.engine, mode) {
            (Engine::Postgres, Mode::Read) => "BEGIN READ ONLY",
            (Engine::Postgres, Mode::Write) | (Engine::Sqlite, Mode::Read) => "BEGIN",
            (Engine::Sqlite, Mode::Write) => "BEGIN IMMEDIATE",
        };
        let pool = if mode == Mode::Write { &self.0.write } else { &self.0.read };
        let tx = match pool.begin_with(begin).await {
            Err(_) if mode == Mode::Read && self.0.engine == Engine::Postgres => self.0.write.begin_with(begin).await?,
            other => other?,
        };
        Ok(Link { tx, db: self.clone() })
    }

    async fn refuse_unbound_role(&self) -> Result<()> {
        let mut platform = self.platform(Mode::Read).await?;
        match platform.role_fault().await? {
            None => Ok(()),
            Some(fault) => Err(Error::Setup(format!(
                "the database role {fault}: row level security would not bind it. Run the server with a role that owns nothing"
            ))),
        }
    }
}

/// 64 random bits from the system; ids must not clash between processes.
fn random() -> u64 {
    let mut bytes = [0; 8];
    // Without the system's randomness nothing here is safe to go on with, and the clock part still orders ids.
    if getrandom::fill(&mut bytes).is_err() {
        tracing::error!("the system gives no random bytes");
    }
    u64::from_le_bytes(bytes)
}

/// 32 random bytes in hexadecimal: a key, a token.
pub fn secret() -> Result<String> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|_| Error::Setup("the system gives no random bytes".to_owned()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

async fn pool(url: &str, connections: u32, mode: Mode) -> Result<AnyPool> {
    Ok(options(connections, mode).connect(url).await?)
}

fn lazy(url: &str, connections: u32) -> Result<AnyPool> {
    Ok(options(connections, Mode::Read).connect_lazy(url)?)
}

fn options(connections: u32, mode: Mode) -> AnyPoolOptions {
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(Duration::from_secs(10))
        .test_before_acquire(false)
        .after_connect(move |connection, _| Box::pin(prepare(connection, mode)))
}

/// `FULL` makes an acknowledged write survive power loss; the writer waits for the lock rather than failing.
async fn prepare(connection: &mut AnyConnection, mode: Mode) -> std::result::Result<(), sqlx::Error> {
    if connection.backend_name() != "SQLite" {
        return Ok(());
    }
    connection.execute("PRAGMA busy_timeout = 10000").await?;
    if mode == Mode::Write {
        connection.execute("PRAGMA journal_mode = WAL").await?;
    } else {
        connection.execute("PRAGMA query_only = ON").await?;
    }
    connection.execute("PRAGMA synchronous = FULL").await?;
    connection.execute("PRAGMA foreign_keys = ON").await?;
    connection.execute("PRAGMA temp_store = MEMORY").await?;
    Ok(())
}
