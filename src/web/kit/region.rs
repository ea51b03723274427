//! Several regions: acts are answered where the database takes writes, and for a moment so is what they changed.
//!
//! Protocol: fly.io, "Dynamic request routing": the proxy in front takes an answer with `fly-replay` and sends the
//! request again, to the region named there. It keeps at most 1 MB of a body, and marks what it has sent again.
use super::{respond, session};
use crate::App;
use poem::{Endpoint, IntoResponse, Request, Response, http::StatusCode};

/// Where this process runs, and where the database takes writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    pub here: String,
    pub primary: String,
}

impl Region {
    pub fn is_primary(&self) -> bool {
        self.here == self.primary
    }
}

/// Tells the next requests of a person who has just changed something to read where it was written.
const FRESH: &str = "fresh";
/// Seconds in which a replica is expected to catch up.
const LAG: u32 = 10;
/// The largest body the proxy can send again, in bytes; a larger one is answered here, over a longer way to the database.
const LARGEST: u64 = 1_000_000;

/// Sends a request on to the primary region, or answers it here.
pub async fn region<E: Endpoint>(next: E, request: Request) -> poem::Result<Response> {
    let Some(region) = request.data::<App>().and_then(|app| app.settings.region.clone()) else {
        return next.call(request).await.map(IntoResponse::into_response);
    };
    if !region.is_primary() && belongs_to_primary(&request) {
        return Ok(replay(&region.primary));
    }
    let acts = !request.method().is_safe();
    let mut response = next.call(request).await.map(IntoResponse::into_response)?;
    if acts {
        respond::set_cookie(&mut response, FRESH, "1", LAG);
    }
    Ok(response)
}

fn belongs_to_primary(request: &Request) -> bool {
    if request.headers().contains_key("fly-replay-src") {
        return false;
    }
    if request.method().is_safe() {
        return session::cookie(request, FRESH).is_some();
    }
    request.header("content-length").and_then(|length| length.parse().ok()).is_none_or(|length: u64| length <= LARGEST)
        && request.header("transfer-encoding").is_none()
}

/// Nobody but the proxy sees this status.
fn replay(primary: &str) -> Response {
    Response::builder().status(StatusCode::CONFLICT).header("fly-replay", format!("region={primary}")).finish()
}
