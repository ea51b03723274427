//! What happens at every door, before its handler: membership, permission, forgery, fresh proof.
use super::{Csrf, Door, Visitor, Who, api::Api, csrf, fault, session::Identity};
use crate::{Error, Result};
use domain::{modules::Feature, network, organizations::Status, portal::Portal, time::MINUTE};
use poem::{Body, Endpoint, IntoResponse, Request, Response, http::header};
use std::sync::Arc;

/// How long a proof of who one is counts for sensitive acts.
const FRESH: i64 = 10 * MINUTE;

/// The route's pattern, for the log and the metrics.
#[derive(Clone)]
pub struct Pattern(pub Arc<str>);

/// Lets the request through, or says why not.
pub async fn enter<E: Endpoint>(door: Door, next: E, mut request: Request) -> poem::Result<Response> {
    if door.portal == Portal::Machine {
        return machine(door, next, request).await;
    }
    let visitor = request.data::<Arc<Visitor>>().cloned().ok_or_else(|| Error::bug("no visitor at the door"))?;
    if let Some(pattern) = request.data::<Pattern>().cloned() {
        visitor.route.get_or_init(|| pattern);
    }
    may_pass(door, &visitor)?;
    if matches!(door.csrf, Csrf::Token | Csrf::Origin) {
        let body = read(&mut request, limit(door, &visitor)).await?;
        csrf::check(door.csrf, &request, &visitor.csrf, &body, &visitor.app.settings.origin)?;
        request.set_body(Body::from(body));
    }
    next.call(request).await.map(IntoResponse::into_response)
}

/// Outside sessions; its errors are JSON.
async fn machine<E: Endpoint>(door: Door, next: E, mut request: Request) -> poem::Result<Response> {
    let pattern = request.data::<Pattern>().cloned();
    let admitted = match door.who {
        Who::Key(permission) => Api::admit(&request, permission).await.map(Some),
        _ => Ok(None),
    };
    let answer = match admitted {
        Ok(api) => {
            if let Some(api) = api {
                request.set_data(api);
            }
            next.call(request).await.map(IntoResponse::into_response)
        }
        Err(error) => Err(error.into()),
    };
    let mut response = answer.unwrap_or_else(|error| fault::json(&error));
    if let Some(pattern) = pattern {
        response.set_data(pattern);
    }
    Ok(response)
}

fn may_pass(door: Door, visitor: &Visitor) -> Result<()> {
    let closed = visitor.place.as_ref().is_some_and(|place| !Status::parse(&place.status).is_some_and(Status::is_open));
    if closed {
        return Err(Error::Closed);
    }
    let signed_in = || visitor.caller.as_ref().map(|_| ()).ok_or(Error::SignedOut);
    let member = || visitor.access.as_ref().ok_or(Error::Forbidden);
    match door.who {
        Who::Anyone | Who::Proof | Who::Key(_) => {}
        Who::SignedIn => signed_in()?,
        Who::Member => {
            signed_in()?;
            member()?;
        }
        Who::May(permission) => {
            signed_in()?;
            if !member()?.can(permission) {
                return Err(Error::Forbidden);
            }
        }
    }
    if matches!(door.who, Who::Member | Who::May(_)) {
        from_allowed_address(visitor)?;
        with_second_factor(visitor)?;
    }
    if door.sensitive && !is_fresh(visitor) { Err(Error::StepUp) } else { Ok(()) }
}

/// The platform's staff may be let in from some networks only.
fn from_allowed_address(visitor: &Visitor) -> Result<()> {
    let list = visitor.place.as_ref().map_or("", |place| place.allow_ips.as_str());
    let allowed = visitor.asked.portal != Portal::Operator || network::allows(list, &visitor.ip);
    if allowed { Ok(()) } else { Err(Error::Forbidden) }
}

/// The operator's portal always asks for a second factor; a desk does when its Owner says so.
fn with_second_factor(visitor: &Visitor) -> Result<()> {
    let feature = || visitor.access.as_ref().is_some_and(|access| access.has(Feature::RequireSecondFactor));
    let needed = match visitor.asked.portal {
        Portal::Operator => true,
        Portal::Desk => feature(),
        _ => false,
    };
    let shown = || identity(visitor).is_some_and(|identity| identity.factor);
    if needed && !shown() { Err(Error::StepUp) } else { Ok(()) }
}

fn identity(visitor: &Visitor) -> Option<Identity> {
    visitor.caller.as_ref().and_then(|caller| Identity::of(&caller.session_data))
}

fn is_fresh(visitor: &Visitor) -> bool {
    identity(visitor).is_some_and(|identity| visitor.app.db.now() - identity.proved_at < FRESH)
}

fn limit(door: Door, visitor: &Visitor) -> usize {
    if door.upload { visitor.app.settings.upload_limit } else { visitor.app.settings.form_limit }
}

/// Reads the body up to the limit; a longer one is refused by its announced length, before it is read.
async fn read(request: &mut Request, limit: usize) -> Result<Vec<u8>> {
    let announced = request.header(header::CONTENT_LENGTH).and_then(|length| length.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limit) {
        return Err(Error::TooLarge);
    }
    match request.take_body().into_bytes_limit(limit).await {
        Ok(bytes) => Ok(bytes.to_vec()),
        Err(poem::error::ReadBodyError::PayloadTooLarge) => Err(Error::TooLarge),
        Err(_) => Err(Error::Unreadable),
    }
}
