//! `sanduk demo`: fills an empty database with sample organizations; `--scale` adds a history of real size.
use super::{Outcome, migrate, open, open_at, say};
use crate::{
    config::Settings,
    demo::{self, Asked},
};
use domain::time::Clock;
use std::process::ExitCode;

pub async fn run(settings: &Settings, asked: &Asked) -> Outcome {
    migrate::apply(settings).await?;
    let db = open(settings).await?;
    if demo::make(&db).await? {
        say(&demo::sign_ins(&settings.origin));
    } else if !asked.scale {
        say("The database is not empty: nothing was added.");
    }
    let now = db.now();
    db.close().await;
    if !asked.scale {
        return Ok(ExitCode::SUCCESS);
    }
    // A history is written on the days it tells of.
    let clock = Clock::fixed(now);
    let db = open_at(settings, clock.clone()).await?;
    if demo::scale::make(&db, &clock, &asked.sizes, say).await? {
        say(&demo::scale::sign_ins(&settings.origin));
    } else {
        say("The organizations of real size are there already: nothing was added.");
    }
    db.close().await;
    Ok(ExitCode::SUCCESS)
}
