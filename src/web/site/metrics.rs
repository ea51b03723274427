//! `/metrics`: for a scraper on this machine; a proxy must not pass it on, and one that does is refused.
use crate::{App, Error, Result};
use poem::{Request, Response, handler, web::Data};

#[handler]
pub fn show(request: &Request, Data(app): Data<&App>) -> Result<Response> {
    let peer = request.remote_addr().as_socket_addr().map(|address| address.ip());
    let forwarded =
        ["x-forwarded-for", "forwarded", "fly-client-ip"].iter().any(|name| request.header(*name).is_some());
    let near = peer.is_some_and(|ip| ip.is_loopback() || is_private(ip));
    match &app.metrics {
        Some(metrics) if near && !forwarded => {
            Ok(Response::builder().content_type("text/plain; version=0.0.4; charset=utf-8").body(metrics.text()))
        }
        _ => Err(Error::NotFound),
    }
}

/// A scraper in the same private network, as Fly's and Kubernetes' are.
fn is_private(ip: std::net::IpAddr) -> bool {
    match ip {
        std::net::IpAddr::V4(ip) => ip.is_private(),
        std::net::IpAddr::V6(ip) => ip.is_unique_local(),
    }
}
