//! `/sign-out`: the session is dead, and the browser forgets what it kept of it.
use crate::{
    Result,
    kit::{
        Guest, see,
        session::{self, Sid},
    },
};
use poem::{Response, handler, http::HeaderValue};

#[handler]
pub async fn create(guest: Guest, sid: Sid) -> Result<Response> {
    session::end(&guest, sid).await?;
    let mut response = see(&guest, &guest.to("/sign-in"), "sign-in-signed-out");
    session::take(&mut response);
    // Not `cookies`: the language of this device and its being remembered outlive a session.
    response.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(response)
}
