//! `/desk/jobs`: an organization's own background work.
mod replay;
mod schedules;

use crate::{
    Door, Result, Routes,
    kit::{Desk, Page},
};
use domain::{access::Permission, ids::Id, jobs::State};
use poem::{handler, web::Query};
use serde::Deserialize;
use store::{queue, schedules as kept};
use views::desk::jobs as views;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::JobsRead), Door::may(Permission::JobsWrite));
    Routes::default().get("", read, list).post("/:id/replay", write, replay::create).post(
        "/schedules/:id/run",
        write,
        schedules::create,
    )
}

/// Which state, and from which job on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    state: String,
    before: Id,
}

impl Asked {
    /// The state asked for; what waits when none is.
    pub fn listing(&self) -> queue::Listing {
        queue::Listing { state: State::parse(&self.state).unwrap_or(State::Waiting), before: self.before }
    }
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let listing = asked.listing();
    let mut tenant = desk.read().await?;
    let jobs = queue::page(&mut tenant, &listing).await?;
    let page = views::Page {
        state: listing.state,
        counts: queue::counts(&mut tenant).await?,
        jobs: &jobs,
        size: usize::try_from(queue::PAGE).unwrap_or(usize::MAX),
        older: listing.before > 0,
        schedules: &kept::all(&mut tenant).await?,
    };
    Ok(views::list(&desk.look(), &page).into())
}
