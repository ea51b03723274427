//! `/desk/messages`: the log of what left.
use crate::{
    Door, Result, Routes,
    kit::{Desk, Page, see},
};
use ::views::desk::messages as views;
use domain::{
    access::Permission,
    events::Event,
    ids::Id,
    messages::{Channel, Listing, State},
    phone::Phone,
};
use poem::{
    Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::messages;

pub fn routes() -> Routes {
    let read = Door::may(Permission::MessagesRead);
    Routes::default().get("", read, list).get("/:id", read, show).post(
        "/:id/repeat",
        Door::may(Permission::TemplatesWrite),
        repeat,
    )
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    channel: String,
    state: String,
    before: Option<Id>,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let listing = Listing {
        channel: Channel::parse(&asked.channel),
        state: State::parse(&asked.state),
        recipient: recipient(&desk, &asked.q),
        before: asked.before,
    };
    let mut tenant = desk.read().await?;
    let page = messages::page(&mut tenant, &listing).await?;
    Ok(views::list(&desk.look(), &listing, &page, messages::PAGE).into())
}

/// A phone as it is kept, whichever way it was typed.
fn recipient(desk: &Desk, typed: &str) -> String {
    let typed: String = typed.trim().chars().take(200).collect();
    Phone::parse(&typed, desk.country()).map_or(typed, |phone| phone.e164().to_owned())
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let message = messages::find(&mut tenant, id).await?;
    let text = messages::text(&mut tenant, id).await?;
    Ok(views::show(&desk.look(), &message, text.as_deref()).into())
}

#[handler]
async fn repeat(desk: Desk, Path(id): Path<Id>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    messages::find(&mut tenant, id).await?;
    messages::again(&mut tenant, id).await?;
    tenant.record(Event::new("messages-repeated", ("messages", id)));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to(&format!("/desk/messages/{id}")), "messages-repeated"))
}
