//! `/desk/jobs/:id/replay`: a job that was given up gets all its tries again.
use crate::{
    Error, Result,
    kit::{Desk, see},
};
use domain::{events::Event, ids::Id};
use poem::{Response, handler, web::Path};
use store::queue;

#[handler]
pub async fn create(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    match queue::replay(&mut tenant, id).await {
        // The same work is waiting already, under the same key.
        Err(store::Error::Taken) => return Err(Error::Conflict),
        other => other?,
    }
    tenant.record(Event::new("jobs-replayed", ("jobs", id)));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to("/desk/jobs?state=waiting"), "jobs-replayed"))
}
