//! A database of its own for every test: a file, or a fresh PostgreSQL database when `TEST_POSTGRES` is set.
use domain::time::Clock;
use sqlx::{Connection, Executor};
use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicU32, Ordering},
};
use store::{Db, Keys, Settings, migrate};
use tokio::sync::OnceCell;

static NEXT: AtomicU32 = AtomicU32::new(0);

pub fn keys() -> Keys {
    Keys::new(&BTreeMap::from([(1, "a test key".to_owned())]), "a test index").unwrap()
}

/// Opens an empty, migrated database. `TEST_POSTGRES` is the runtime role's URL, `TEST_POSTGRES_OWNER` the owner's.
pub async fn database(clock: Clock) -> Db {
    open(prepare().await.0, clock).await
}

/// Where a database of a test's own is: the address the server uses, and the owner's.
#[derive(Debug, Clone)]
pub struct Urls {
    pub url: String,
    pub owner: String,
}

impl Urls {
    pub fn is_postgres(&self) -> bool {
        self.url.starts_with("postgres")
    }

    /// Opens it with so many connections.
    pub async fn open(&self, clock: Clock, connections: u32) -> Db {
        let settings = Settings { url: self.url.clone(), replica: None, connections };
        let db = Db::open(&settings, clock, keys()).await.unwrap();
        db.keep_files_in(store::files::Vault::open(&store::files::FileSettings::default()).unwrap());
        db
    }
}

/// An empty, migrated database, not opened yet.
pub async fn fresh() -> Urls {
    let (url, owner) = prepare().await;
    Urls { url, owner }
}

/// Another handle on a prepared database, as another process would have it.
pub async fn open(url: String, clock: Clock) -> Db {
    let settings = Settings { url, replica: None, connections: 4 };
    let db = Db::open(&settings, clock, keys()).await.unwrap();
    db.keep_files_in(store::files::Vault::open(&store::files::FileSettings::default()).unwrap());
    db
}

/// An empty, migrated database: its URL for the runtime role, and for the owner.
pub async fn prepare() -> (String, String) {
    let name = format!("sanduk_test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::SeqCst));
    match (std::env::var("TEST_POSTGRES"), std::env::var("TEST_POSTGRES_OWNER")) {
        (Ok(runtime), Ok(owner)) => (postgres(&runtime, &owner, &name).await, swap(&owner, &name)),
        _ => {
            let url = sqlite(&name).await;
            (url.clone(), url)
        }
    }
}

/// Migrated once; every test starts from a copy.
static TEMPLATE: OnceCell<String> = OnceCell::const_new();

async fn sqlite(name: &str) -> String {
    let dir = std::env::temp_dir().join("sanduk-tests");
    let path = |name: &str| dir.join(format!("{name}.db")).display().to_string();
    let migrate = || async {
        std::fs::create_dir_all(&dir).unwrap();
        let template = path(&format!("template_{}", std::process::id()));
        migrate::run(&format!("sqlite://{template}"), None).await.unwrap();
        template
    };
    let template = TEMPLATE.get_or_init(migrate).await;
    std::fs::copy(template, path(name)).unwrap();
    format!("sqlite://{}", path(name))
}

async fn postgres(runtime: &str, owner: &str, name: &str) -> String {
    let migrate = || async {
        let template = format!("sanduk_template_{}", std::process::id());
        create(owner, &template, "template1").await;
        let role = runtime.split("://").nth(1).and_then(|rest| rest.split([':', '@']).next()).unwrap().to_owned();
        migrate::run(&swap(owner, &template), Some(&role)).await.unwrap();
        template
    };
    let template = TEMPLATE.get_or_init(migrate).await;
    create(owner, name, template).await;
    swap(runtime, name)
}

async fn create(owner: &str, name: &str, template: &str) {
    let mut admin = sqlx::PgConnection::connect(owner).await.unwrap();
    admin.execute(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name} TEMPLATE {template}"))).await.unwrap();
    admin.close().await.unwrap();
}

/// The same URL with another database.
fn swap(url: &str, name: &str) -> String {
    let (url, query) = url.split_once('?').map_or((url, String::new()), |(url, query)| (url, format!("?{query}")));
    let (head, _) = url.rsplit_once('/').unwrap();
    format!("{head}/{name}{query}")
}
