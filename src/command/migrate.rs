//! `sanduk migrate`: brings the database to this version's schema.
use super::{Outcome, say};
use crate::config::Settings;
use std::process::ExitCode;

pub async fn run(settings: &Settings) -> Outcome {
    apply(settings).await?;
    say("The database is up to date.");
    Ok(ExitCode::SUCCESS)
}

/// SQLite always; PostgreSQL as the owner, whose URL must be given.
pub async fn apply(settings: &Settings) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let url = settings.database_url();
    if !settings.is_postgres() {
        if let Some(folder) = url.strip_prefix("sqlite://").and_then(|path| std::path::Path::new(path).parent()) {
            std::fs::create_dir_all(folder)?;
        }
        return Ok(store::migrate::run(&url, None).await?);
    }
    let owner = settings.database_owner.as_deref().ok_or("migrating PostgreSQL needs --database-owner")?;
    let role = url.split_once("://").and_then(|(_, rest)| rest.split([':', '@', '/']).next()).unwrap_or_default();
    Ok(store::migrate::run(owner, Some(role)).await?)
}
