//! `/desk/events/check`: has the whole log read and checked now.
use crate::{
    Result,
    kit::{Desk, see},
};
use domain::{events::Event, jobs::Priority};
use poem::{Response, handler};
use store::{queue::Options, tasks::VerifyEvents};

#[handler]
pub async fn create(desk: Desk) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let options = Options { priority: Some(Priority::Soon), ..Options::once("verify-events") };
    if tenant.enqueue(&VerifyEvents {}, options).await?.is_some() {
        tenant.record(Event::new("events-check-asked", ("events", 0)));
    }
    tenant.commit().await?;
    Ok(see(&desk, &desk.to("/desk/events"), "events-check-begun"))
}
