//! `/desk/books`: the trial balance; below it the accounts, the entries and the closing of periods.
mod closing;
mod entries;
mod export;
mod gst;
mod ledger;

use crate::{
    Door, Result, Routes,
    kit::{Desk, Page},
};
use ::views::desk::books as views;
use domain::{
    access::Permission,
    books::{Period, trial},
};
use poem::{handler, web::Query};
use serde::Deserialize;
use store::books;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::BooksRead), Door::may(Permission::BooksWrite));
    Routes::default()
        .get("", read, show)
        .get("/export", read, export::trial)
        .get("/gst", read, gst::show)
        .get("/gst/file", read, gst::file)
        .get("/ledger/:role", read, ledger::show)
        .get("/entries", read, entries::list)
        .post("/entries", write, entries::create)
        .get("/entries/new", write, entries::new)
        .get("/entries/export", read, export::days)
        .get("/entries/:id", read, entries::show)
        .post("/entries/:id/reversal", write, entries::reverse)
        .get("/closing", write, closing::show)
        .post("/closing", write, closing::create)
        .post("/closing/delete", write, closing::delete)
}

/// The period as the pages send it; what cannot be read is this fiscal year so far.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    from: String,
    to: String,
}

impl Asked {
    fn period(&self, desk: &Desk) -> Period {
        Period::read(&self.from, &self.to, desk.today())
    }
}

#[handler]
async fn show(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let period = asked.period(&desk);
    let mut tenant = desk.read().await?;
    let trial = trial(desk.country(), &books::sums(&mut tenant, period).await?);
    let state = books::state(&mut tenant).await?;
    let drifts = books::drift::found(&mut tenant).await?;
    Ok(views::show(&desk.look(), period, &trial, (&state, &drifts)).into())
}
