//! `sanduk check`: are the settings fit for the open network, and does the server answer.
use super::{Outcome, open, say, say_wrong};
use crate::config::{Mode, Settings};
use std::process::ExitCode;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

pub async fn run(settings: &Settings, deploy: bool, ready: bool) -> Outcome {
    if ready {
        return answers(settings).await;
    }
    let mut faults = if deploy { faults(settings) } else { Vec::new() };
    if let Err(problem) = open(settings).await?.ping().await {
        faults.push(format!("the database does not answer: {problem}"));
    }
    for fault in &faults {
        say_wrong(fault);
    }
    if faults.is_empty() {
        say("All is well.");
        return Ok(ExitCode::SUCCESS);
    }
    Ok(ExitCode::FAILURE)
}

/// What would be weak for a server that others reach.
fn faults(settings: &Settings) -> Vec<String> {
    let mut faults = Vec::new();
    let mut fault = |wrong: bool, words: &str| {
        if wrong {
            faults.push(words.to_owned());
        }
    };
    fault(settings.mode != Mode::Production, "mode is development: set SANDUK_MODE=production");
    fault(!settings.origin.starts_with("https://"), "origin is not https: cookies and passwords would travel readable");
    fault(settings.is_local(), "origin is this machine: set SANDUK_ORIGIN to the address people use");
    let short = |secret: &str| secret.len() < 32;
    let weak =
        |keys: &str| keys.split(',').any(|part| part.split_once(':').is_none_or(|(_, secret)| short(secret.trim())));
    fault(settings.keys.as_deref().is_some_and(weak), "a sealing key has fewer than 32 characters");
    fault(settings.index_key.as_deref().is_some_and(short), "the index key has fewer than 32 characters");
    let plain = |url: &str| url.starts_with("postgres") && !near(url) && !url.contains("sslmode=verify");
    for url in [Some(settings.database_url()), settings.database_replica.clone()].into_iter().flatten() {
        fault(plain(&url), "PostgreSQL is reached over the network without sslmode=verify-full");
    }
    let open_redis = |url: &str| !near(url) && !url.starts_with("rediss://") && !url.starts_with("valkeys://");
    fault(settings.redis.as_deref().is_some_and(open_redis), "Redis is reached over the network without TLS");
    fault(settings.form_limit > 8 * 1024 * 1024, "form_limit is above 8 MiB");
    fault(settings.upload_limit > 64 * 1024 * 1024, "upload_limit is above 64 MiB");
    faults
}

/// Whether a URL's host is this machine.
fn near(url: &str) -> bool {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = host.split('/').next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    host.starts_with("localhost") || host.starts_with("127.") || host.starts_with("[::1]") || host.is_empty()
}

/// One request to our own `/readyz`, without an HTTP client in the image.
async fn answers(settings: &Settings) -> Outcome {
    let port = settings.listen.rsplit_once(':').map_or("8080", |(_, port)| port);
    let mut stream = TcpStream::connect(format!("127.0.0.1:{port}")).await?;
    stream.write_all(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await?;
    let mut answer = String::new();
    stream.take(4_096).read_to_string(&mut answer).await?;
    let ready = answer.starts_with("HTTP/1.1 200");
    Ok(if ready { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Cli;
    use clap::Parser;

    fn settings(words: &[&str]) -> Settings {
        Cli::parse_from([&["sanduk"], words].concat()).settings
    }

    #[test]
    fn the_defaults_are_for_this_machine_only() {
        assert_eq!(faults(&settings(&[])).len(), 3);
    }

    #[test]
    fn each_weak_setting_is_named_and_a_strong_set_passes() {
        let strong = ["--mode=production", "--origin=https://book.example.com"];
        assert_eq!(faults(&settings(&strong)), Vec::<String>::new());
        for weak in [
            "--keys=1:short",
            "--index-key=short",
            "--database=postgres://app@db.example.com/sanduk",
            "--redis=redis://cache.example.com",
            "--upload-limit=1000000000",
        ] {
            assert_eq!(faults(&settings(&[&strong[..], &[weak]].concat())).len(), 1, "{weak}");
        }
        let near = ["--database=postgres://app:x@localhost/sanduk", "--redis=redis://127.0.0.1"];
        assert!(faults(&settings(&[&strong[..], &near[..]].concat())).is_empty());
    }
}
