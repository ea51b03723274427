//! `sanduk backup`: a consistent copy while the server runs. Restoring is putting the copy in place.
use super::{Outcome, open, say};
use crate::config::Settings;
use std::{path::Path, process::ExitCode};

pub async fn run(settings: &Settings, to: &Path) -> Outcome {
    if to.exists() {
        return Err(format!("{} exists already: a backup never overwrites", to.display()).into());
    }
    if settings.is_postgres() {
        dump(settings, to).await?;
    } else {
        open(settings).await?.copy_to(to).await?;
    }
    say(&format!("Written to {}. Keep it apart from keys.toml: together they open everything.", to.display()));
    Ok(ExitCode::SUCCESS)
}

/// PostgreSQL has its own tool for this. Row level security binds even the owner of the tables, and `pg_dump` refuses
/// to write less than everything: it needs a role that may see every row.
async fn dump(settings: &Settings, to: &Path) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let url = settings.database_backup.as_deref().ok_or("a PostgreSQL backup needs --database-backup")?;
    let (url, password) = without_password(url);
    let mut tool = tokio::process::Command::new("pg_dump");
    tool.arg("--format=custom").arg("--no-owner").arg("--file").arg(to).arg(url);
    if let Some(password) = password {
        tool.env("PGPASSWORD", password);
    }
    let done = tool.status().await.map_err(|problem| format!("pg_dump cannot be started: {problem}"))?;
    if done.success() { Ok(()) } else { Err("pg_dump failed; its own words are above".into()) }
}

/// Everybody on a machine can read the words of a command, so the password travels apart.
fn without_password(url: &str) -> (String, Option<String>) {
    let split = || {
        let (scheme, rest) = url.split_once("://")?;
        let (person, place) = rest.split_once('@')?;
        let (name, password) = person.split_once(':')?;
        let password = percent_encoding::percent_decode_str(password).decode_utf8().ok()?;
        Some((format!("{scheme}://{name}@{place}"), password.into_owned()))
    };
    split().map_or_else(|| (url.to_owned(), None), |(url, password)| (url, Some(password)))
}

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn the_password_leaves_the_url() {
        let given = without_password("postgres://app:p%40ss@db:5432/sanduk?sslmode=require");
        assert_eq!(given, ("postgres://app@db:5432/sanduk?sslmode=require".to_owned(), Some("p@ss".to_owned())));
        let socket = "postgres:///sanduk?host=/run/postgresql";
        assert_eq!(without_password(socket), (socket.to_owned(), None));
    }
}
