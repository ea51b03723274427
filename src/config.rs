//! Every setting of the program, once: a flag, an environment variable, or a line in a TOML file.
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::{collections::BTreeMap, ffi::OsString, path::PathBuf};

/// The shared account book of a seller and its buyers.
#[derive(Parser)]
#[command(name = "sanduk", version, propagate_version = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub settings: Settings,
}

#[derive(Subcommand)]
pub enum Command {
    /// Serve pages and do background work (the default).
    Serve {
        /// Only one of the two, for deployments that separate them.
        #[arg(long)]
        only: Option<Part>,
    },
    /// Bring the database to this version's schema.
    Migrate,
    /// Fill an empty database with four sample organizations and their people.
    Demo(crate::demo::Asked),
    /// List every URL with who may open it.
    Routes,
    /// Check that a server is fit: its settings, or whether it answers.
    Check {
        /// Fail on every setting that is too weak for the open network.
        #[arg(long)]
        deploy: bool,
        /// Ask the running server whether it is ready (for container health checks).
        #[arg(long)]
        ready: bool,
    },
    /// Write a consistent copy of the database while the server runs.
    Backup {
        /// The file to write (SQLite), or the folder for `pg_dump` (PostgreSQL). It must not exist yet.
        to: PathBuf,
    },
    /// Seal every personal datum again with the newest key, while the server runs.
    RotateKeys,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    Web,
    Work,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Mode {
    /// On your own machine: demo data, sent messages readable on a page.
    Development,
    /// Reached by others.
    Production,
}

/// How an SMS gateway takes messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SmsShape {
    /// JSON with a bearer token.
    Json,
    /// A form, as Algerian gateways take it.
    Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    Text,
    Json,
}

/// Flags win over the environment, the environment over the file.
#[derive(Args, Clone, Debug)]
pub struct Settings {
    /// A TOML file with any of these settings, by their long names.
    #[arg(long, global = true, env = "SANDUK_CONFIG")]
    pub config: Option<PathBuf>,
    /// Development shows what only a developer should see; it refuses an origin other than this machine.
    #[arg(long, global = true, env = "SANDUK_MODE", value_enum, default_value = "development")]
    pub mode: Mode,
    /// The address to listen on.
    #[arg(long, global = true, env = "SANDUK_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: String,
    /// Where people reach this server, without a slash at the end.
    #[arg(long, global = true, env = "SANDUK_ORIGIN", default_value = "http://localhost:8080")]
    pub origin: String,
    /// The folder for the SQLite database, keys and files.
    #[arg(long, global = true, env = "SANDUK_DATA", default_value = "var")]
    pub data: PathBuf,
    /// The database: `sqlite://path`, or `postgres://…` as a role that owns nothing. Default: SQLite in the data folder.
    #[arg(long, global = true, env = "SANDUK_DATABASE", hide_env_values = true)]
    pub database: Option<String>,
    /// PostgreSQL: the owner's URL, used by `migrate`; `serve` migrates at start when it is given.
    #[arg(long, global = true, env = "SANDUK_DATABASE_OWNER", hide_env_values = true)]
    pub database_owner: Option<String>,
    /// PostgreSQL: a role that sees every row (`BYPASSRLS` and `pg_read_all_data`), used by `backup`.
    #[arg(long, global = true, env = "SANDUK_DATABASE_BACKUP", hide_env_values = true)]
    pub database_backup: Option<String>,
    /// PostgreSQL: a read replica, used outside the primary region where there are several. A replica that fails falls back to the primary.
    #[arg(long, global = true, env = "SANDUK_DATABASE_REPLICA", hide_env_values = true)]
    pub database_replica: Option<String>,
    /// Database connections (SQLite: for reads; there is one writer).
    #[arg(long, global = true, env = "SANDUK_CONNECTIONS", default_value_t = 8)]
    pub connections: u32,
    /// Redis or Valkey, for several processes: `redis://…` or `valkey://…`. It may vanish without losing work.
    #[arg(long, global = true, env = "SANDUK_REDIS", hide_env_values = true)]
    pub redis: Option<String>,
    /// Sealing keys, `number:secret` separated by commas; the highest number seals. Default: made at first start.
    #[arg(long, global = true, env = "SANDUK_KEYS", hide_env_values = true)]
    pub keys: Option<String>,
    /// The secret of look-ups and tokens; it never changes. Default: made at first start.
    #[arg(long, global = true, env = "SANDUK_INDEX_KEY", hide_env_values = true)]
    pub index_key: Option<String>,
    /// Proxies whose word about the client's address is believed, addresses or networks like `172.16.0.0/12`,
    /// separated by commas.
    #[arg(long, global = true, env = "SANDUK_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<web::kit::Network>,
    /// The largest ordinary form, in bytes.
    #[arg(long, global = true, env = "SANDUK_FORM_LIMIT", default_value_t = 2 * 1024 * 1024)]
    pub form_limit: usize,
    /// The largest upload, in bytes.
    #[arg(long, global = true, env = "SANDUK_UPLOAD_LIMIT", default_value_t = 12 * 1024 * 1024)]
    pub upload_limit: usize,
    /// Outgoing mail: `smtps://user:password@host:465`, or `smtp://host:587?tls=required`.
    #[arg(long, global = true, env = "SANDUK_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// The address mail comes from.
    #[arg(long, global = true, env = "SANDUK_MAIL_FROM", default_value = "sanduk@localhost")]
    pub mail_from: String,
    /// Where an HTTP SMS gateway takes messages.
    #[arg(long, global = true, env = "SANDUK_SMS_URL", hide_env_values = true)]
    pub sms_url: Option<String>,
    /// The SMS gateway's token.
    #[arg(long, global = true, env = "SANDUK_SMS_TOKEN", hide_env_values = true, default_value = "")]
    pub sms_token: String,
    /// The sender that recipients of an SMS see.
    #[arg(long, global = true, env = "SANDUK_SMS_FROM", default_value = "Sanduk")]
    pub sms_from: String,
    /// How the SMS gateway takes messages.
    #[arg(long, global = true, env = "SANDUK_SMS_SHAPE", value_enum, default_value = "json")]
    pub sms_shape: SmsShape,
    /// Where a WAHA-style WhatsApp gateway stands.
    #[arg(long, global = true, env = "SANDUK_WHATSAPP_URL", hide_env_values = true)]
    pub whatsapp_url: Option<String>,
    /// The WhatsApp gateway's token.
    #[arg(long, global = true, env = "SANDUK_WHATSAPP_TOKEN", hide_env_values = true, default_value = "")]
    pub whatsapp_token: String,
    /// Hosts of your own gateways that may stand on private addresses, separated by commas.
    #[arg(long, global = true, env = "SANDUK_PRIVATE_HOSTS", value_delimiter = ',')]
    pub private_hosts: Vec<String>,
    /// Files in an S3-compatible store: its address. Default: a folder in the data folder.
    #[arg(long, global = true, env = "SANDUK_S3_ENDPOINT")]
    pub s3_endpoint: Option<String>,
    /// The S3 bucket.
    #[arg(long, global = true, env = "SANDUK_S3_BUCKET", default_value = "sanduk")]
    pub s3_bucket: String,
    /// The S3 region.
    #[arg(long, global = true, env = "SANDUK_S3_REGION", default_value = "auto")]
    pub s3_region: String,
    /// The S3 access key.
    #[arg(long, global = true, env = "SANDUK_S3_KEY", hide_env_values = true, default_value = "")]
    pub s3_key: String,
    /// The S3 secret key.
    #[arg(long, global = true, env = "SANDUK_S3_SECRET", hide_env_values = true, default_value = "")]
    pub s3_secret: String,
    /// A ClamAV daemon, `host:port`, that looks through every upload.
    #[arg(long, global = true, env = "SANDUK_CLAMD")]
    pub clamd: Option<String>,
    /// This machine's region, where there are several (Fly.io sets it).
    #[arg(long, global = true, env = "FLY_REGION")]
    pub region: Option<String>,
    /// The region that holds the writable database; acts elsewhere are replayed there.
    #[arg(long, global = true, env = "PRIMARY_REGION")]
    pub primary_region: Option<String>,
    /// How log lines look.
    #[arg(long, global = true, env = "SANDUK_LOG_FORMAT", value_enum)]
    pub log_format: Option<LogFormat>,
    /// What is logged: `info`, `debug`, `web=debug,info`…
    #[arg(long, global = true, env = "SANDUK_LOG", default_value = "info")]
    pub log: String,
    /// Seconds that running requests and jobs get to finish after SIGTERM.
    #[arg(long, global = true, env = "SANDUK_DRAIN", default_value_t = 20)]
    pub drain: u64,
}

impl Settings {
    /// The database's URL, SQLite in the data folder by default.
    pub fn database_url(&self) -> String {
        self.database.clone().unwrap_or_else(|| format!("sqlite://{}", self.data.join("sanduk.db").display()))
    }

    pub fn is_postgres(&self) -> bool {
        self.database_url().starts_with("postgres")
    }

    pub fn is_development(&self) -> bool {
        self.mode == Mode::Development
    }

    /// Whether the origin is this very machine.
    pub fn is_local(&self) -> bool {
        let host = self.origin.split_once("://").map_or("", |(_, host)| host);
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        matches!(name, "localhost" | "127.0.0.1" | "[::1]")
    }

    /// JSON where programs read the log, lines where a person does.
    pub fn log_format(&self) -> LogFormat {
        self.log_format.unwrap_or(if self.is_development() { LogFormat::Text } else { LogFormat::Json })
    }
}

/// The command line, with what the TOML file adds where neither flag nor environment speaks.
pub fn arguments() -> Result<Vec<OsString>, String> {
    let given: Vec<OsString> = std::env::args_os().collect();
    let Some(path) = file(&given) else { return Ok(given) };
    let text = std::fs::read_to_string(&path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
    let table: BTreeMap<String, toml::Value> =
        toml::from_str(&text).map_err(|e| format!("{} is not good TOML: {e}", path.display()))?;
    Ok(merge(given, &table, |name| std::env::var_os(name).is_some()))
}

fn file(given: &[OsString]) -> Option<PathBuf> {
    let mut words = given.iter().filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        if let Some(path) = word.strip_prefix("--config=") {
            return Some(path.into());
        }
        if word == "--config" {
            return words.next().map(Into::into);
        }
    }
    std::env::var_os("SANDUK_CONFIG").map(Into::into)
}

fn merge(
    given: Vec<OsString>,
    table: &BTreeMap<String, toml::Value>,
    in_environment: impl Fn(&str) -> bool,
) -> Vec<OsString> {
    let said = |name: &str| {
        let (flag, with_value) = (format!("--{name}"), format!("--{name}="));
        given.iter().filter_map(|word| word.to_str()).any(|word| word == flag || word.starts_with(&with_value))
    };
    let added: Vec<OsString> = table
        .iter()
        .map(|(name, value)| (name.replace('_', "-"), value))
        .filter(|(name, _)| !said(name) && !in_environment(&variable(name)))
        .map(|(name, value)| format!("--{name}={}", plain(value)).into())
        .collect();
    let mut words = given.into_iter();
    let program = words.next();
    program.into_iter().chain(added).chain(words).collect()
}

fn variable(name: &str) -> String {
    match name {
        "region" => "FLY_REGION".to_owned(),
        "primary-region" => "PRIMARY_REGION".to_owned(),
        _ => format!("SANDUK_{}", name.replace('-', "_").to_uppercase()),
    }
}

fn plain(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn every_setting_is_a_flag_and_a_variable() {
        Cli::command().debug_assert();
        for argument in Cli::command().get_arguments().filter(|a| !["help", "version"].contains(&a.get_id().as_str())) {
            assert!(argument.get_env().is_some() && argument.get_help().is_some(), "{:?}", argument.get_id());
        }
    }

    #[test]
    fn flags_win_over_the_environment_and_the_environment_over_the_file() {
        let table = toml::from_str("listen = '1.1.1.1:1'\ndrain = 7\nconnections = 3").unwrap();
        let given = ["sanduk", "serve", "--listen=2.2.2.2:2"].map(OsString::from).to_vec();
        let merged = merge(given, &table, |name| name == "SANDUK_CONNECTIONS");
        let cli = Cli::parse_from(merged);
        assert_eq!((cli.settings.listen.as_str(), cli.settings.drain), ("2.2.2.2:2", 7));
        assert_eq!(cli.settings.connections, 8, "left to the environment");
    }
}
