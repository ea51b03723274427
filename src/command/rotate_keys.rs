//! `sanduk rotate-keys`: seals every personal datum again with the newest key, row by row, while the server runs.
use super::{Outcome, open, say};
use crate::{config::Settings, keys};
use std::process::ExitCode;

/// Makes a new key when keys are kept in the file; with keys given as settings the operator adds the number first.
pub async fn run(settings: &Settings) -> Outcome {
    if settings.keys.is_none() {
        let number = keys::add(settings)?;
        say(&format!("Key {number} was added to keys.toml. Running servers take it up within seconds."));
        tokio::time::sleep(keys::WATCH * 3).await;
    }
    let db = open(settings).await?;
    let sealed = store::reseal::all(&db).await?;
    say(&format!("{sealed} values were sealed again with key {}.", db.keys().newest()));
    Ok(ExitCode::SUCCESS)
}
