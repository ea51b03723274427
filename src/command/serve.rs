//! `sanduk serve`: pages and background work, in one process unless told otherwise.
use super::{Outcome, migrate, open, say};
use crate::{
    config::{self, LogFormat, Part, Settings},
    demo, keys,
};
use poem::{Server, listener::TcpListener};
use std::{io::IsTerminal, process::ExitCode, time::Duration};
use store::{Db, Redis};
use tokio::sync::watch;
use tracing_subscriber::{EnvFilter, layer::SubscriberExt, util::SubscriberInitExt};
use work::{
    Kit, Pace,
    gateways::{GatewaySettings, Gateways, SmsShape},
};

pub async fn run(settings: &Settings, only: Option<Part>) -> Outcome {
    if settings.is_development() && !settings.is_local() {
        return Err("development mode serves this machine only: set SANDUK_MODE=production for others".into());
    }
    log(settings);
    let db = prepare(settings).await?;
    if let Some(redis) = &settings.redis {
        db.wake().join(redis).await?;
    }
    let metrics = metrics()?;
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(watch_keys(settings.clone(), db.clone()));
    tokio::spawn(async move {
        signal().await;
        tracing::info!("draining: finishing what runs, taking nothing new");
        let _ = stop.send(true);
    });
    let work = async {
        match only {
            Some(Part::Web) => Ok(()),
            _ => work(settings, &db, stopped.clone()).await,
        }
    };
    let pages = async {
        match only {
            Some(Part::Work) => Ok(()),
            _ => pages(settings, &db, metrics, stopped.clone()).await,
        }
    };
    let (work, pages) = tokio::join!(work, pages);
    db.close().await;
    pages.and(work)?;
    Ok(ExitCode::SUCCESS)
}

/// A database with this version's schema; in development and when empty, with the sample organizations.
async fn prepare(settings: &Settings) -> Result<Db, Box<dyn std::error::Error + Send + Sync>> {
    if !settings.is_postgres() || settings.database_owner.is_some() {
        migrate::apply(settings).await?;
    }
    let db = open(settings).await?;
    if settings.is_development() {
        if demo::make(&db).await? {
            tracing::info!("made the sample organizations");
        }
        say(&demo::sign_ins(&settings.origin));
    }
    Ok(db)
}

fn log(settings: &Settings) {
    let filter = EnvFilter::try_new(&settings.log).unwrap_or_else(|_| EnvFilter::new("info"));
    let registry = tracing_subscriber::registry().with(filter);
    match settings.log_format() {
        LogFormat::Json => registry.with(tracing_subscriber::fmt::layer().json().flatten_event(true)).init(),
        LogFormat::Text => registry
            .with(tracing_subscriber::fmt::layer().with_target(false).with_ansi(std::io::stdout().is_terminal()))
            .init(),
    }
}

type Problem = Box<dyn std::error::Error + Send + Sync>;

fn metrics() -> Result<web::Metrics, Problem> {
    Ok(web::Metrics::install()?)
}

async fn pages(
    settings: &Settings,
    db: &Db,
    metrics: web::Metrics,
    mut stopped: watch::Receiver<bool>,
) -> Result<(), Problem> {
    let region = settings.region.clone().zip(settings.primary_region.clone());
    let shown = web::Settings {
        origin: settings.origin.trim_end_matches('/').to_owned(),
        development: settings.is_development(),
        trusted_proxies: settings.trusted_proxies.clone(),
        region: region.map(|(here, primary)| web::kit::Region { here, primary }),
        form_limit: settings.form_limit,
        upload_limit: settings.upload_limit,
    };
    let app = web::App::new(db.clone(), shown).with_metrics(metrics);
    let app = match &settings.redis {
        Some(url) => app.with_redis(Redis::connect(url)?),
        None => app,
    };
    let drain = Some(Duration::from_secs(settings.drain));
    let stop = async move {
        let _ = stopped.wait_for(|stopped| *stopped).await;
    };
    tracing::info!(listen = %settings.listen, origin = %settings.origin, "serving");
    Server::new(TcpListener::bind(&settings.listen))
        .idle_timeout(Duration::from_secs(75))
        .run_with_graceful_shutdown(web::serve(app), stop, drain)
        .await?;
    Ok(())
}

async fn work(settings: &Settings, db: &Db, mut stopped: watch::Receiver<bool>) -> Result<(), Problem> {
    let gateways = Gateways::open(&gateways(settings), db)?;
    let stop = async move {
        let _ = stopped.wait_for(|stopped| *stopped).await;
    };
    let pace = Pace { drain: Duration::from_secs(settings.drain), ..Pace::default() };
    work::run(Kit::new(db.clone()).with_gateways(gateways), pace, stop).await;
    Ok(())
}

fn gateways(settings: &Settings) -> GatewaySettings {
    GatewaySettings {
        smtp_url: settings.smtp_url.clone(),
        mail_from: settings.mail_from.clone(),
        sms_url: settings.sms_url.clone(),
        sms_token: settings.sms_token.clone(),
        sms_from: settings.sms_from.clone(),
        sms_shape: match settings.sms_shape {
            config::SmsShape::Json => SmsShape::Json,
            config::SmsShape::Form => SmsShape::Form,
        },
        whatsapp_url: settings.whatsapp_url.clone(),
        whatsapp_token: settings.whatsapp_token.clone(),
        private_hosts: settings.private_hosts.clone(),
        origin: settings.origin.clone(),
        development: settings.is_development(),
        ..GatewaySettings::default()
    }
}

/// A rotation adds a key to the file; a running server takes it up within seconds.
async fn watch_keys(settings: Settings, db: Db) {
    let path = settings.data.join("keys.toml");
    let changed = |path: &std::path::Path| std::fs::metadata(path).and_then(|meta| meta.modified()).ok();
    let mut seen = changed(&path);
    loop {
        tokio::time::sleep(keys::WATCH).await;
        let now = changed(&path);
        if now != seen {
            seen = now;
            match keys::reload(&settings, db.keys()) {
                Ok(()) => tracing::info!(newest = db.keys().newest(), "took up the changed keys"),
                Err(problem) => {
                    tracing::error!(problem, "the changed keys cannot be used; going on with those in memory")
                }
            }
        }
    }
}

async fn signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return std::future::pending().await };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
