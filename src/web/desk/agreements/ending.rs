//! `/desk/agreements/:id/ending`: from now on its prices hold for nobody.
use crate::{
    Result,
    kit::{Desk, see},
};
use domain::{events::Event, ids::Id};
use poem::{Response, handler, web::Path};
use store::agreements;

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    agreements::find(&mut tenant, id).await?;
    if agreements::end(&mut tenant, id).await? {
        tenant.record(Event::new("agreements-ended", ("agreements", id)));
    }
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&format!("/desk/agreements/{id}")), "agreements-ended"))
}
