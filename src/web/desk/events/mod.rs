//! `/desk/events`: who did what, when, from where; and whether the log is whole.
mod check;
mod export;

use crate::{
    Door, Result, Routes,
    kit::{Desk, Page, Visitor},
};
use domain::{access::Permission, events::Listing, ids::Id};
use jiff::civil::Date;
use poem::{handler, web::Query};
use serde::Deserialize;
use store::events;
use views::desk::events as views;

pub fn routes() -> Routes {
    let read = Door::may(Permission::EventsRead);
    Routes::default().get("", read, list).get("/export", read, export::list).post("/check", read, check::create)
}

/// The filters as the page sends them; what cannot be read does not narrow.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    user: String,
    kind: String,
    subject: String,
    id: String,
    day: String,
    before: i64,
}

impl Asked {
    /// What the store is asked: a day is the organization's own, from midnight to midnight.
    fn listing(&self, visitor: &Visitor) -> Listing {
        let number = |text: &str| text.trim().parse::<Id>().unwrap_or(0);
        let (from, to) = self.day.parse().ok().and_then(|day| span(day, visitor)).unwrap_or((0, 0));
        Listing {
            user_id: number(&self.user),
            kind: self.kind.clone(),
            subject: self.subject.clone(),
            subject_id: number(&self.id),
            from,
            to,
            before: self.before,
        }
    }
}

fn span(day: Date, visitor: &Visitor) -> Option<(i64, i64)> {
    let zone = visitor.zone();
    let start = |day: Date| day.to_zoned(zone.clone()).ok().map(|at| at.timestamp().as_millisecond());
    Some((start(day)?, start(day.tomorrow().ok()?)?))
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let listing = asked.listing(&desk);
    let mut tenant = desk.read().await?;
    let (kinds, subjects) = events::kinds(&mut tenant).await?;
    let page = views::Page {
        entries: events::page(&mut tenant, &listing).await?,
        size: usize::try_from(events::PAGE).unwrap_or(usize::MAX),
        people: events::doers(&mut tenant).await?.into_iter().map(|doer| (doer.user_id, doer.name)).collect(),
        kinds,
        subjects,
        chain: events::checked(&mut tenant).await?.map(|head| (head.seq, head.checked_at, head.broken_at)),
        day: asked.day.clone(),
        listing,
    };
    Ok(views::list(&desk.look(), &page).into())
}
