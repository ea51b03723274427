//! `/desk/settings/members/:id/removal`: asking once, then taking a member out of the organization.
use super::must_change;
use crate::{
    Result,
    kit::{Desk, Form, Nothing, Page, see},
};
use domain::{events::Event, ids::Id};
use poem::{Response, handler, web::Path};
use store::members;
use views::desk::settings::members as views;

#[handler]
pub async fn new(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let member = members::find(&mut tenant, id).await?;
    must_change(&desk, &member)?;
    Ok(views::removal(&desk.look(), &member).into())
}

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>, form: Form<Nothing>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let member = members::find(&mut tenant, id).await?;
    must_change(&desk, &member)?;
    match members::remove(&mut tenant, &member, form.version).await {
        Ok(()) => {
            tenant.record(Event::new("members-removed", ("memberships", id)).changed("name", &member.name, ""));
            tenant.commit().await?;
        }
        Err(store::Error::Taken) => {
            return Ok(see(&desk, &desk.to(&format!("/desk/settings/members/{id}")), "members-last-owner"));
        }
        Err(other) => return Err(other.into()),
    }
    Ok(see(&desk, &desk.to("/desk/settings/members"), "members-removed"))
}
