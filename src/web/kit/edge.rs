//! The outermost layer: request id, client address, metrics, the log line, panics, headers, packing.
use super::finish::finish;
use crate::App;
use poem::{Endpoint, IntoResponse, Request, Response, http::StatusCode};
use std::{net::IpAddr, panic::AssertUnwindSafe, time::Instant};

/// The id that ties a request's log lines, events and answers together.
#[derive(Clone)]
pub struct RequestId(pub String);

/// The client's address, as far as trusted proxies let us know it.
#[derive(Clone)]
pub struct ClientIp(pub String);

/// Where a request comes from, as far as proxies are believed.
pub fn client(request: &Request) -> &str {
    request.data::<ClientIp>().map_or("", |ip| ip.0.as_str())
}

/// Wraps the whole application.
pub async fn edge<E: Endpoint>(next: E, mut request: Request) -> poem::Result<Response> {
    let started = Instant::now();
    let id = format!("{:016x}", request.data::<App>().map_or(0, |app| app.db.new_id()));
    let ip = client_ip(&request);
    request.set_data(RequestId(id.clone()));
    request.set_data(ClientIp(ip));
    let asked = Asked::of(&request);
    let work = AssertUnwindSafe(store::count_statements(async {
        let answer = next.call(request).await.map(IntoResponse::into_response);
        (answer, store::statements())
    }));
    let (answer, statements) = match futures_util::FutureExt::catch_unwind(work).await {
        Ok(done) => done,
        Err(_) => (Err(crate::Error::bug("a handler panicked").into()), 0),
    };
    let response = answer.unwrap_or_else(|error: poem::Error| super::fault::json(&error));
    let status = response.status();
    let millis = started.elapsed().as_millis();
    let route = response.data::<super::enter::Pattern>().map_or("-", |pattern| pattern.0.as_ref()).to_owned();
    measure(&asked, &route, status, started.elapsed().as_secs_f64());
    tracing::info!(request = %id, method = %asked.method, route, status = status.as_u16(), millis, statements, "answered");
    Ok(finish(&asked, response, &id, statements).await)
}

/// What the answer's packing depends on.
pub struct Asked {
    pub method: poem::http::Method,
    pub encoding: super::finish::Encoding,
    pub if_none_match: String,
    pub secure: bool,
    pub development: bool,
}

impl Asked {
    fn of(request: &Request) -> Asked {
        let app = request.data::<App>();
        Asked {
            method: request.method().clone(),
            encoding: super::finish::Encoding::accepted(request.header("accept-encoding").unwrap_or_default()),
            if_none_match: request.header("if-none-match").unwrap_or_default().to_owned(),
            secure: app.is_some_and(|app| app.settings.origin.starts_with("https://")),
            development: app.is_some_and(|app| app.settings.development),
        }
    }
}

/// By route pattern, never by URL: a label for each id would fill the memory.
fn measure(asked: &Asked, route: &str, status: StatusCode, seconds: f64) {
    let class = format!("{}xx", status.as_u16() / 100);
    let labels = [("route", route.to_owned()), ("method", asked.method.to_string()), ("status", class)];
    metrics::counter!("sanduk_requests_total", &labels).increment(1);
    metrics::histogram!("sanduk_request_seconds", &labels).record(seconds);
}

/// The peer, or what a trusted proxy says: the last address in `X-Forwarded-For` that is not a proxy's. Fly's proxy has
/// a header of its own; behind any other, a client could write it.
fn client_ip(request: &Request) -> String {
    let Some(peer) = request.remote_addr().as_socket_addr().map(|address| address.ip().to_canonical()) else {
        return String::new();
    };
    let Some(app) = request.data::<App>() else { return peer.to_string() };
    let trusted = |ip: IpAddr| app.settings.trusted_proxies.iter().any(|network| network.contains(ip));
    if !trusted(peer) {
        return peer.to_string();
    }
    let said = || request.header("fly-client-ip").and_then(|ip| ip.parse::<IpAddr>().ok());
    let forwarded = || {
        let line = request.headers().get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
        line.rsplit(',').filter_map(|ip| ip.trim().parse::<IpAddr>().ok()).find(|ip| !trusted(*ip))
    };
    let fly = app.settings.region.as_ref().and_then(|_| said());
    fly.or_else(forwarded).unwrap_or(peer).to_string()
}
