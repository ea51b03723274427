//! Errors as what the asker can read: a page in their language, a part for htmx, or JSON for a program.
use super::{Page, Visitor};
use crate::Error;
use domain::{country::Country, lang::Lang, portal::Portal};
use jiff::tz::TimeZone;
use lang::{Locale, Tr};
use poem::{
    IntoResponse, Request, Response,
    http::{HeaderValue, StatusCode, header},
};
use views::ui::{Brand, Density, Look, Part, Person, Theme, Toast, Tone, oops};

/// A page or a part, whichever was asked for. An expired session is sent to sign-in and back.
pub fn answer(visitor: &Visitor, error: &poem::Error) -> Response {
    let ours = error.downcast_ref::<Error>();
    note(error);
    // A browser told 204 does not ask again; a page here would only be a fault in its console.
    if visitor.stream && error.status().is_client_error() {
        return Response::builder().status(StatusCode::NO_CONTENT).finish();
    }
    match ours {
        Some(Error::SignedOut) => return sign_in(visitor, "/sign-in"),
        Some(Error::StepUp) => return sign_in(visitor, "/account/proof"),
        _ => {}
    }
    let status = ours.map_or_else(|| error.status(), Error::status);
    let look = look(visitor);
    if matches!(ours, Some(Error::Closed)) {
        metrics::counter!("sanduk_closed_organization_total").increment(1);
        return Page(status, oops::closed(&look)).into_response();
    }
    let books = matches!(ours, Some(Error::BooksClosed));
    if books && !visitor.partial {
        return Page(status, oops::books_closed(&look)).into_response();
    }
    if visitor.partial {
        let said = if books { oops::books_closed_part(&look) } else { oops::fragment(&look, status.as_u16()) };
        let mut part = Page(status, said).into_response();
        part.headers_mut().insert("hx-retarget", HeaderValue::from_static("#toasts"));
        part.headers_mut().insert("hx-reswap", HeaderValue::from_static("beforeend"));
        return waiting(part, ours);
    }
    waiting(Page(status, oops::page(&look, status.as_u16(), &visitor.request)).into_response(), ours)
}

/// For a request whose visitor could not be found: the database is away, or the organization is unknown.
pub fn plain(request: &Request, error: Error) -> Response {
    let error = poem::Error::from(error);
    note(&error);
    let reader = lang::negotiate::negotiate(request.header(header::ACCEPT_LANGUAGE).unwrap_or_default(), Lang::En);
    let status = error.downcast_ref::<Error>().map_or(StatusCode::INTERNAL_SERVER_ERROR, Error::status);
    let look = stranger(reader, request.header("hx-request-type") == Some("partial"));
    waiting(Page(status, oops::page(&look, status.as_u16(), "")).into_response(), error.downcast_ref::<Error>())
}

/// For programs: the status' name, and nothing of the inside.
pub fn json(error: &poem::Error) -> Response {
    note(error);
    let status = error.downcast_ref::<Error>().map_or_else(|| error.status(), Error::status);
    let body = serde_json::json!({ "error": { "status": status.as_u16(), "message": status.canonical_reason() } });
    let response = poem::web::Json(body).with_status(status).into_response();
    waiting(response, error.downcast_ref::<Error>())
}

/// Logged once, here, and only what is our fault.
fn note(error: &poem::Error) {
    metrics::counter!("sanduk_errors_total", "status" => error.status().as_u16().to_string()).increment(1);
    if error.status().is_server_error() {
        tracing::error!(error = ?error, "a request failed");
    }
}

fn waiting(mut response: Response, error: Option<&Error>) -> Response {
    let seconds = match error {
        Some(Error::TooMany(seconds)) => *seconds,
        Some(Error::Unavailable(_)) => 5,
        _ => return response,
    };
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response
}

/// To a page that asks who one is, and back to what was asked for.
fn sign_in(visitor: &Visitor, page: &str) -> Response {
    let back = percent_encoding::utf8_percent_encode(&visitor.full, percent_encoding::NON_ALPHANUMERIC);
    let to = format!("{}{page}?next={back}", visitor.asked.base);
    let place = HeaderValue::from_str(&to).unwrap_or_else(|_| HeaderValue::from_static("/sign-in"));
    let mut response = Response::builder().status(StatusCode::SEE_OTHER).finish();
    if visitor.partial {
        response.set_status(StatusCode::UNAUTHORIZED);
        response.headers_mut().insert("hx-redirect", place);
    } else {
        response.headers_mut().insert(header::LOCATION, place);
    }
    response
}

/// How pages are drawn for this visitor.
pub fn look(visitor: &Visitor) -> Look {
    let country = visitor.place.as_ref().and_then(|place| Country::parse(&place.country));
    let locale = country.map_or_else(|| Locale::from(visitor.lang), |country| Locale::new(visitor.lang, country));
    let tr = Tr::new(locale);
    let caller = visitor.caller.as_ref();
    Look {
        tr,
        part: if visitor.partial { Part::Fragment } else { Part::Whole },
        portal: visitor.asked.portal,
        base: visitor.asked.base.clone(),
        path: visitor.asked.path.clone(),
        csrf: visitor.csrf.clone(),
        once: visitor.key(),
        now: visitor.app.db.now(),
        zone: visitor.zone(),
        currency: visitor.currency(),
        theme: caller.and_then(|caller| Theme::parse(&caller.user_theme)).unwrap_or(Theme::System),
        density: caller.and_then(|caller| Density::parse(&caller.user_density)).unwrap_or(Density::Comfortable),
        brand: brand(visitor),
        person: person(visitor),
        saves: visitor.saves,
        toasts: visitor
            .toast
            .iter()
            .filter(|key| tr.has(key))
            .map(|key| Toast { tone: Tone::Good, text: tr.text(key) })
            .collect(),
    }
}

fn brand(visitor: &Visitor) -> Option<Brand> {
    let place = visitor.place.as_ref()?;
    let logo = place.logo_id.map(|id| visitor.to(&format!("/files/{id}")));
    Some(Brand { name: place.name.clone(), accent: place.accent.clone(), logo })
}

fn person(visitor: &Visitor) -> Option<Person> {
    let (caller, access) = (visitor.caller.as_ref()?, visitor.access.clone()?);
    Some(Person { name: caller.user_name.clone(), access, unread: caller.unread, switches: caller.memberships > 1 })
}

/// A page for someone of whom nothing is known but their browser's language.
fn stranger(reader: Lang, partial: bool) -> Look {
    Look {
        tr: Tr::new(reader),
        part: if partial { Part::Fragment } else { Part::Whole },
        portal: Portal::Site,
        base: String::new(),
        path: String::new(),
        csrf: String::new(),
        once: String::new(),
        now: 0,
        zone: TimeZone::UTC,
        currency: Country::Dz.currency(),
        theme: Theme::System,
        density: Density::Comfortable,
        brand: None,
        person: None,
        toasts: Vec::new(),
        saves: false,
    }
}
