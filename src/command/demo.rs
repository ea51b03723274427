//! `sanduk demo`: fills an empty database with sample organizations.
use super::{Outcome, migrate, open, say};
use crate::{config::Settings, demo};
use std::process::ExitCode;

pub async fn run(settings: &Settings) -> Outcome {
    migrate::apply(settings).await?;
    let db = open(settings).await?;
    if demo::make(&db).await? {
        say(&demo::sign_ins(&settings.origin));
    } else {
        say("The database is not empty: nothing was added.");
    }
    Ok(ExitCode::SUCCESS)
}
