//! `/desk/items/:id/archive`: putting a item away, and bringing it back.
use crate::{
    Result,
    kit::{Desk, see},
};
use domain::{events::Event, ids::Id};
use poem::{Response, handler, web::Path};
use store::items;

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    set(&desk, id, true, "items-put-away").await
}

#[handler]
pub async fn delete(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    set(&desk, id, false, "items-restored").await
}

async fn set(desk: &Desk, id: Id, away: bool, toast: &'static str) -> Result<Response> {
    let mut tenant = desk.write().await?;
    items::find(&mut tenant, id).await?;
    if items::archive(&mut tenant, id, away).await? {
        tenant.record(Event::new(toast, ("items", id)));
    }
    tenant.commit().await?;
    Ok(see(desk, &desk.to(&format!("/desk/items/{id}")), toast))
}
