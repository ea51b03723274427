//! `/operator/jobs/:tenant/:id/replay`: brings an organization's dead job back to life.
use crate::{
    Error, Result,
    kit::{Operator, see},
};
use domain::{events::Event, ids::Id};
use poem::{Response, handler, web::Path};
use store::{Mode, queue};

#[handler]
pub async fn create(operator: Operator, Path((tenant, id)): Path<(Id, Id)>) -> Result<Response> {
    let platform = operator.app.db.platform(Mode::Write).await?;
    let mut tenant = platform.into_tenant(tenant, operator.actor()).await?;
    match queue::replay(&mut tenant, id).await {
        // The same work is waiting already, under the same key.
        Err(store::Error::Taken) => return Err(Error::Conflict),
        other => other?,
    }
    // In the organization's own log: its people may see who touched their work.
    tenant.record(Event::new("jobs-replayed", ("jobs", id)));
    tenant.commit().await?;
    Ok(see(&operator, &operator.to("/operator/jobs"), "jobs-replayed"))
}
