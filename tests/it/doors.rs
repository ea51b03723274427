//! Knocks on every door of the product: as nobody, as a stranger, as each role, with forged forms, with foreign ids.
//! A route that is added is walked from its first day; one whose parameter the world cannot make fails here.
mod foreign;
mod forgery;
mod people;
mod reading;

use crate::kit::{Answer, Browser, World};
use poem::http::Method;
use web::kit::{Door, Who};

/// Doors that answer a program without any proof, each with its reason. This list may only shrink.
const PROBES: [(&str, &str); 3] = [
    ("/healthz", "a probe asks whether the process lives"),
    ("/readyz", "a probe asks whether requests can be served"),
    ("/metrics", "figures of the whole server, in the private network"),
];

/// Rows that may change by being looked at: when a session was last seen.
const TOUCHED: [&str; 1] = ["sessions"];

/// One route as the walks use it.
struct Knock {
    method: Method,
    path: String,
    door: Door,
}

impl Knock {
    /// The route and its address, for faults.
    fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Whether someone must be known to pass.
    fn is_closed(&self) -> bool {
        matches!(self.door.who, Who::SignedIn | Who::Member | Who::May(_))
    }
}

fn all() -> Vec<Knock> {
    let routes = web::routes();
    let knock = |line: &web::kit::Line| Knock { method: line.method.clone(), path: line.path.clone(), door: line.door };
    let all: Vec<Knock> = routes.table().iter().map(knock).collect();
    assert!(all.len() >= 10, "only {} routes", all.len());
    all
}

async fn ask(browser: &mut Browser, knock: &Knock, path: &str) -> Answer {
    match knock.method {
        Method::GET => browser.get(path).await,
        _ => browser.post(path, &[]).await,
    }
}

#[tokio::test]
async fn the_world_can_make_every_parameter() {
    let world = World::make().await;
    let unknown = all().iter().filter_map(|knock| world.address(&knock.path, &world.alpha).err()).collect();
    crate::layers::none("add these to tests/it/kit/world.rs", unknown);
}
