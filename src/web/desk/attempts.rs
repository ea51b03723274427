//! `/desk/attempts`: online payments, what gateways said of them, and asking again.
use crate::{
    Door, Result, Routes,
    kit::{Desk, Form, Nothing, Page, see},
};
use domain::{access::Permission, attempts::Listing, gateways::State, ids::Id};
use poem::{
    Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{attempts, callbacks, events};
use views::desk::attempts as views;

/// The latest acts shown on a payment's page.
const HISTORY: i64 = 20;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::PaymentsRead), Door::may(Permission::PaymentsWrite));
    let ask = write.quiet("a question to the gateway changes nothing; its answer is an event");
    Routes::default().get("", read, list).get("/:id", read, show).post("/:id/question", ask, ask_again)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    state: String,
    before: Id,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let listing = Listing { state: State::parse(&asked.state), before: asked.before };
    let page = attempts::page(&mut desk.read().await?, &listing).await?;
    Ok(views::list(&desk.look(), &listing, &page, attempts::PAGE).into())
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let attempt = attempts::find(&mut tenant, id).await?;
    let payer = attempts::payer(&mut tenant, id).await?;
    let came = callbacks::of_attempt(&mut tenant, id).await?;
    let history = events::of_subject(&mut tenant, "attempts", id, HISTORY).await?;
    Ok(views::show(&desk.look(), (&attempt, &payer), &came, &history).into())
}

/// Asks the gateway now how the payment stands.
#[handler]
async fn ask_again(desk: Desk, Path(id): Path<Id>, _form: Form<Nothing>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let attempt = attempts::find(&mut tenant, id).await?;
    attempts::ask(&mut tenant, attempt.id).await?;
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&format!("/desk/attempts/{id}")), "attempts-asked"))
}
