//! The commands, one file each, and what they share: opening the database, speaking to the terminal.
pub mod backup;
pub mod check;
pub mod demo;
pub mod migrate;
pub mod rotate_keys;
pub mod routes;
pub mod serve;

use crate::{config::Settings, keys};
use domain::time::Clock;
use std::{io::Write, process::ExitCode};
use store::{
    Db,
    files::{FileSettings, Place, Vault},
};

/// What a command ends with.
pub type Outcome = Result<ExitCode, Box<dyn std::error::Error + Send + Sync>>;

/// A line for the person at the terminal. A closed terminal is no reason to stop.
pub fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// A line about what went wrong.
pub fn say_wrong(line: &str) {
    let _ = writeln!(std::io::stderr(), "sanduk: {line}");
}

/// Opens the database with this installation's keys. SQLite's folder is made when it is missing.
pub async fn open(settings: &Settings) -> Result<Db, Box<dyn std::error::Error + Send + Sync>> {
    open_at(settings, Clock::system()).await
}

/// The same with a clock of its own: a history is written as if on its days.
pub async fn open_at(settings: &Settings, clock: Clock) -> Result<Db, Box<dyn std::error::Error + Send + Sync>> {
    let keys = keys::load(settings)?;
    let url = settings.database_url();
    // Where the database takes writes, its replicas would only be late.
    let near = settings.region.is_some() && settings.region == settings.primary_region;
    let replica = settings.database_replica.clone().filter(|_| !near);
    let database = store::Settings { url, replica, connections: settings.connections };
    let db = Db::open(&database, clock, keys).await?;
    db.keep_files_in(Vault::open(&files(settings))?);
    Ok(db)
}

fn files(settings: &Settings) -> FileSettings {
    let place = match &settings.s3_endpoint {
        None => Place::Local(settings.data.join("files")),
        Some(endpoint) => Place::S3 {
            endpoint: endpoint.clone(),
            bucket: settings.s3_bucket.clone(),
            region: settings.s3_region.clone(),
            key: settings.s3_key.clone(),
            secret: settings.s3_secret.clone(),
        },
    };
    FileSettings { place, clamd: settings.clamd.clone(), ..FileSettings::default() }
}
