//! The whole web application: what it holds, and the layers every request passes.
use crate::{
    Metrics,
    kit::{self, assets},
};
use poem::{Endpoint, EndpointExt, Route};
use std::sync::Arc;
use store::{
    Db, Redis,
    limits::{self, Limits},
    sessions::Sessions,
};

/// What the operator of this server decided, as far as the web needs it.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where people reach this server: `https://example.com`, without a slash at the end.
    pub origin: String,
    /// Show what only a developer should see: sent messages, statement counts.
    pub development: bool,
    /// Proxies whose word about the client's address is believed.
    pub trusted_proxies: Vec<kit::Network>,
    /// Set when the server runs in several regions.
    pub region: Option<kit::Region>,
    /// The largest ordinary form, in bytes.
    pub form_limit: usize,
    /// The largest upload, in bytes.
    pub upload_limit: usize,
}

/// Shared by every handler.
#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub settings: Arc<Settings>,
    /// The counters that slow guessing down.
    pub limits: Arc<dyn Limits>,
    redis: Option<Redis>,
    /// What `/metrics` tells; none in tests.
    pub metrics: Option<Metrics>,
}

impl App {
    /// The application on a database, alone in its process.
    pub fn new(db: Db, settings: Settings) -> App {
        App {
            db,
            settings: Arc::new(settings),
            limits: Arc::new(limits::Memory::default()),
            redis: None,
            metrics: None,
        }
    }

    /// The same, sharing counters and hot sessions with other processes through Redis.
    pub fn with_redis(self, redis: Redis) -> App {
        App { limits: Arc::new(limits::RedisLimits::new(redis.clone())), redis: Some(redis), ..self }
    }

    /// The same, telling `/metrics` what this process counted.
    pub fn with_metrics(self, metrics: Metrics) -> App {
        App { metrics: Some(metrics), ..self }
    }

    /// Where sessions are kept.
    pub fn sessions(&self) -> Sessions {
        Sessions::new(self.db.clone(), self.redis.clone())
    }
}

/// The routes behind their layers, ready to be served.
pub fn serve(app: App) -> impl Endpoint {
    let routes = crate::routes().into_route();
    let pages = routes.around(kit::visit).around(kit::region);
    Route::new().nest("/assets", assets::endpoint()).nest("/", pages).around(kit::edge).data(app)
}
