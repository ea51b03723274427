//! `/operator/jobs`: every organization's background work.
mod queues;
mod replay;

use crate::{
    Door, Result, Routes,
    desk::jobs::Asked,
    kit::{Operator, Page},
};
use domain::{access::Permission, time::HOUR};
use poem::{handler, web::Query};
use std::collections::BTreeMap;
use store::{Mode, Platform, events, queue};
use views::operator::jobs as views;

/// The chart shows a day.
const HOURS: i64 = 24;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::PlatformJobsRead), Door::may(Permission::PlatformJobsWrite));
    Routes::default()
        .get("", read, list)
        .post("/:tenant/:id/replay", write, replay::create)
        .post("/queues/:name/pause", write, queues::create)
        .post("/queues/:name/pause/delete", write, queues::delete)
}

#[handler]
async fn list(operator: Operator, Query(asked): Query<Asked>) -> Result<Page> {
    let listing = asked.listing();
    let mut platform = operator.app.db.platform(Mode::Read).await?;
    let jobs = queue::everywhere(&mut platform, &listing).await?;
    let queues = queue::queues(&mut platform).await?;
    let page = views::Page {
        state: listing.state,
        queues: queues.into_iter().map(queue_of).collect(),
        jobs: jobs.into_iter().map(|line| views::Line { job: line.job, place: line.place }).collect(),
        size: usize::try_from(queue::PAGE).unwrap_or(usize::MAX),
        older: listing.before > 0,
        hours: hours(&mut platform).await?,
        broken: events::broken(&mut platform).await?,
    };
    Ok(views::list(&operator.look(), &page).into())
}

fn queue_of(row: queue::QueueRow) -> views::Queue {
    views::Queue { name: row.name, paused: row.paused_at.is_some(), counts: row.counts, oldest: row.oldest }
}

/// Every hour of the last day, also those in which nothing was done.
async fn hours(platform: &mut Platform) -> Result<Vec<(i64, i64, i64)>> {
    let now = platform.now() / HOUR;
    let found = queue::hours(platform, HOURS).await?;
    let found: BTreeMap<i64, queue::Hour> = found.into_iter().map(|hour| (hour.hour, hour)).collect();
    let one = |hour: i64| found.get(&hour).map_or((hour, 0, 0), |found| (hour, found.done, found.dead));
    Ok((now - HOURS + 1..=now).map(one).collect())
}
