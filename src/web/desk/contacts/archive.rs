//! `/desk/contacts/:id/archive`: putting a contact away, and bringing it back.
use crate::{
    Result,
    kit::{Desk, see},
};
use domain::{events::Event, ids::Id};
use poem::{Response, handler, web::Path};
use store::contacts;

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    set(&desk, id, true, "contacts-put-away").await
}

#[handler]
pub async fn delete(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    set(&desk, id, false, "contacts-restored").await
}

async fn set(desk: &Desk, id: Id, away: bool, toast: &'static str) -> Result<Response> {
    let mut tenant = desk.write().await?;
    contacts::find(&mut tenant, desk.sight(), id).await?;
    if contacts::archive(&mut tenant, id, away).await? {
        tenant.record(Event::new(toast, ("contacts", id)));
    }
    tenant.commit().await?;
    Ok(see(desk, &desk.to(&format!("/desk/contacts/{id}")), toast))
}
