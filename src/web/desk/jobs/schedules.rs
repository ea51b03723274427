//! `/desk/jobs/schedules/:id/run`: does now what comes again by itself.
use crate::{
    Result,
    kit::{Desk, see},
};
use domain::{events::Event, ids::Id};
use poem::{Response, handler, web::Path};
use store::schedules;

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let toast = if schedules::run_now(&mut tenant, id).await? {
        tenant.record(Event::new("jobs-started", ("schedules", id)));
        "jobs-started"
    } else {
        "jobs-started-already"
    };
    tenant.commit().await?;
    Ok(see(&desk, &desk.to("/desk/jobs"), toast))
}
