//! The application under test, with its clock in the test's hand.
use super::{Browser, Urls, fresh, make};
use domain::{portal::Portal, role::Role, time::Clock};
use poem::{EndpointExt, Response, endpoint::BoxEndpoint};
use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};
use store::Db;

/// 2026-03-02 09:00 UTC, a Monday.
pub const NOW: i64 = 1_772_442_000_000;

/// A corner of its own in Redis when `TEST_REDIS` is set: then every test signs in and is limited through it.
fn redis() -> Option<store::Redis> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let url = std::env::var("TEST_REDIS").ok()?;
    let corner = format!("test:{}:{}:", std::process::id(), NEXT.fetch_add(1, Ordering::SeqCst));
    Some(store::Redis::connect(&url).unwrap().under(&corner))
}

/// One application on one database.
pub struct App {
    pub db: Db,
    pub urls: Urls,
    pub clock: Clock,
    pub endpoint: Arc<BoxEndpoint<'static, Response>>,
}

impl App {
    /// An empty platform.
    pub async fn start() -> App {
        App::start_with(|_| {}).await
    }

    /// An empty platform whose operator decided otherwise.
    pub async fn start_with(decide: impl FnOnce(&mut web::Settings)) -> App {
        App::start_on(fresh().await, 4, decide).await
    }

    /// An empty platform with this Redis.
    pub async fn start_with_redis(redis: store::Redis) -> App {
        App::begin(fresh().await, 4, |_| {}, Some(redis)).await
    }

    /// On a given database, with so many connections.
    pub async fn start_on(urls: Urls, connections: u32, decide: impl FnOnce(&mut web::Settings)) -> App {
        App::begin(urls, connections, decide, redis()).await
    }

    async fn begin(
        urls: Urls,
        connections: u32,
        decide: impl FnOnce(&mut web::Settings),
        redis: Option<store::Redis>,
    ) -> App {
        let clock = Clock::fixed(NOW);
        let db = urls.open(clock.clone(), connections).await;
        let mut settings = web::Settings {
            origin: "http://localhost:8080".to_owned(),
            development: true,
            trusted_proxies: Vec::new(),
            region: None,
            form_limit: 2 * 1024 * 1024,
            upload_limit: 12 * 1024 * 1024,
        };
        decide(&mut settings);
        let app = match redis {
            Some(redis) => web::App::new(db.clone(), settings).with_redis(redis),
            None => web::App::new(db.clone(), settings),
        };
        let endpoint = web::serve(app).map_to_response().boxed();
        App { db, urls, clock, endpoint: Arc::new(endpoint) }
    }

    /// Somebody who is not signed in.
    pub fn stranger(&self) -> Browser {
        Browser::new(Arc::clone(&self.endpoint))
    }

    /// A new person with this role in this portal of an organization, signed in.
    pub async fn member(&self, tenant: i64, portal: Portal, role: Role) -> Browser {
        let member = make::member(&self.db, tenant, portal, role).await;
        let mut browser = self.stranger();
        browser.sign_in_as(self, member.user_id).await;
        browser
    }
}
