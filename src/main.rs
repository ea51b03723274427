//! `sanduk`: one binary that serves, works, migrates, shows and checks. Parsing here; each command is a file.
mod command;
mod config;
mod demo;
mod keys;

use clap::Parser;
use config::{Cli, Command};
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = match config::arguments() {
        Ok(arguments) => Cli::parse_from(arguments),
        Err(problem) => return failed(&problem),
    };
    match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => match runtime.block_on(run(cli)) {
            Ok(code) => code,
            Err(problem) => failed(&problem.to_string()),
        },
        Err(problem) => failed(&problem.to_string()),
    }
}

async fn run(cli: Cli) -> command::Outcome {
    let settings = cli.settings;
    match cli.command.unwrap_or(Command::Serve { only: None }) {
        Command::Serve { only } => command::serve::run(&settings, only).await,
        Command::Migrate => command::migrate::run(&settings).await,
        Command::Demo(asked) => command::demo::run(&settings, &asked).await,
        Command::Routes => command::routes::run(),
        Command::Check { deploy, ready } => command::check::run(&settings, deploy, ready).await,
        Command::Backup { to } => command::backup::run(&settings, &to).await,
        Command::RotateKeys => command::rotate_keys::run(&settings).await,
    }
}

fn failed(problem: &str) -> ExitCode {
    command::say_wrong(problem);
    ExitCode::FAILURE
}
