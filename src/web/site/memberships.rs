//! `/memberships`: every organization and portal of a person, to choose where to go.
use crate::{
    Result,
    kit::{Guest, Page, see},
};
use ::views::site::memberships as views;
use poem::{IntoResponse, Response, handler};
use store::{Mode, memberships};

#[handler]
pub async fn list(guest: Guest) -> Result<Response> {
    let mut p = guest.app.db.platform(Mode::Read).await?;
    let all = memberships::of_user(&mut p, guest.user_id()?).await?;
    if let [only] = all.as_slice() {
        return Ok(see(&guest, &only.home(), ""));
    }
    let name = guest.caller.as_ref().map(|caller| caller.user_name.as_str()).unwrap_or_default();
    Ok(Page::from(views::list(&guest.look(), name, &all)).into_response())
}
