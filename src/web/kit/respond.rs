//! Answers: a page, or the place to go next.
use super::Visitor;
use maud::Markup;
use poem::{
    IntoResponse, Response,
    http::{HeaderValue, StatusCode, header},
};

/// Carries the message of an act to the next page.
pub const TOAST: &str = "toast";

/// This device's language, for people who are not signed in.
pub const LANGUAGE: &str = "language";

/// An HTML answer.
pub struct Page(pub StatusCode, pub Markup);

impl Page {
    /// The form back again, with what is wrong.
    pub fn unprocessable(body: Markup) -> Page {
        Page(StatusCode::UNPROCESSABLE_ENTITY, body)
    }

    /// Somebody saved meanwhile: both versions, side by side.
    pub fn conflict(body: Markup) -> Page {
        Page(StatusCode::CONFLICT, body)
    }
}

impl From<Markup> for Page {
    fn from(body: Markup) -> Self {
        Page(StatusCode::OK, body)
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        Response::builder().status(self.0).content_type("text/html; charset=utf-8").body(self.1.into_string())
    }
}

/// Sends the visitor on after an act, with a message for the next page: 303, or htmx's own header.
pub fn see(visitor: &Visitor, to: &str, toast: &str) -> Response {
    let mut response = Response::builder().status(StatusCode::SEE_OTHER).finish();
    let place = HeaderValue::from_str(to).unwrap_or_else(|_| HeaderValue::from_static("/"));
    if visitor.partial {
        response.set_status(StatusCode::OK);
        response.headers_mut().insert("hx-location", place);
    } else {
        response.headers_mut().insert(header::LOCATION, place);
    }
    set_cookie(&mut response, TOAST, toast, 60);
    response
}

/// The page that shows the message ends it, or it would stand on every page for a minute. An answer that only sends on,
/// or leaves a message of its own, shows none.
pub fn told(response: &mut Response) {
    let headers = response.headers();
    let page = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let own = headers.get_all(header::SET_COOKIE).iter().any(|line| line.as_bytes().starts_with(b"toast="));
    if page && !own && !headers.contains_key("hx-location") {
        set_cookie(response, TOAST, "", 0);
    }
}

/// A cookie that holds nothing secret.
pub fn set_cookie(response: &mut Response, name: &str, value: &str, seconds: u32) {
    let line = format!("{name}={value}; Path=/; Max-Age={seconds}; SameSite=Lax; HttpOnly");
    if let Ok(line) = HeaderValue::from_str(&line) {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
}
