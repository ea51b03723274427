//! `/desk/callbacks`: what gateways sent by themselves, and what became of it.
use crate::{
    Door, Error, Result, Routes,
    kit::{Desk, Form, Nothing, Page, see},
};
use domain::{
    access::Permission,
    callbacks::{Listing, Outcome},
    events::Event,
    ids::Id,
};
use poem::{
    Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::callbacks;
use views::desk::callbacks as views;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::PaymentsRead), Door::may(Permission::PaymentsWrite));
    Routes::default().get("", read, list).get("/:id", read, show).post("/:id/replay", write, replay)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    outcome: String,
    before: Id,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let listing = Listing { outcome: Outcome::parse(&asked.outcome), before: asked.before };
    let page = callbacks::page(&mut desk.read().await?, &listing).await?;
    Ok(views::list(&desk.look(), &listing, &page, callbacks::PAGE).into())
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let callback = callbacks::find(&mut desk.read().await?, id).await?;
    Ok(views::show(&desk.look(), &callback).into())
}

/// Applies a callback once more; one that proved nothing stays refused.
#[handler]
async fn replay(desk: Desk, Path(id): Path<Id>, _form: Form<Nothing>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let callback = callbacks::find(&mut tenant, id).await?;
    if !callback.proven {
        return Err(Error::Conflict);
    }
    callbacks::replay(&mut tenant, id).await?;
    tenant.record(Event::new("callbacks-replayed", ("callbacks", id)));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&format!("/desk/callbacks/{id}")), "callbacks-replayed"))
}
