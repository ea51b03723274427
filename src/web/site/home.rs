//! `/`: what Sanduk is; `/{org}`: on to the portal that is the person's own.
use crate::{
    Error, Result,
    kit::{Guest, Page},
};
use poem::{
    IntoResponse, Response, handler,
    http::{HeaderValue, StatusCode, header},
};
use store::{Mode, organizations};
use views::site::home as views;

#[handler]
pub async fn show(guest: Guest) -> Result<Response> {
    let Some(place) = &guest.place else {
        return Ok(Page::from(views::show(&guest.look(), guest.caller.is_some())).into_response());
    };
    let user = guest.user_id()?;
    let mut platform = guest.app.db.platform(Mode::Read).await?;
    let portals = organizations::portals_of(&mut platform, place.tenant_id, user).await?;
    let first = portals.first().ok_or(Error::Forbidden)?;
    // The operator's pages stand outside every organization.
    let to = if first == "operator" { "/operator".to_owned() } else { guest.to(&format!("/{first}")) };
    let to = HeaderValue::from_str(&to).map_err(|_| Error::NotFound)?;
    let mut response = Response::builder().status(StatusCode::SEE_OTHER).finish();
    response.headers_mut().insert(header::LOCATION, to);
    Ok(response)
}
