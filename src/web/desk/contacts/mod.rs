//! `/desk/contacts`: the noun that shows how every noun reads from route to page.
mod archive;

use crate::{
    Door, Result, Routes,
    kit::{Begun, Desk, Form, Page},
};
use domain::{
    access::Permission,
    contacts::{ContactForm, Listing},
    ids::Id,
    problems::Problems,
    text::fold,
};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{contacts, events};
use views::desk::contacts as views;

/// The latest acts shown on a contact's page; the event log has them all.
const HISTORY: i64 = 20;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::ContactsRead), Door::may(Permission::ContactsWrite));
    Routes::default()
        .get("", read, list)
        .post("", write, create)
        .get("/new", write, new)
        .get("/:id", read, show)
        .post("/:id", write, update)
        .get("/:id/edit", write, edit)
        .post("/:id/archive", write, archive::create)
        .post("/:id/archive/delete", write, archive::delete)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    archived: String,
    after: String,
    after_id: Id,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let listing =
        Listing { search: fold(&asked.q), after: (asked.after, asked.after_id), archived: asked.archived == "1" };
    let mut tenant = desk.read().await?;
    let page = contacts::page(&mut tenant, desk.sight(), &listing).await?;
    Ok(views::list(&desk.look(), &asked.q, &listing, &page, contacts::PAGE).into())
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let contact = contacts::find(&mut tenant, desk.sight(), id).await?;
    let history = events::of_subject(&mut tenant, "contacts", id, HISTORY).await?;
    Ok(views::show(&desk.look(), &contact, &history).into())
}

#[handler]
async fn new(desk: Desk) -> Page {
    views::new(&desk.look(), &ContactForm::default(), &Problems::new()).into()
}

#[handler]
async fn create(desk: Desk, form: Form<ContactForm>) -> Result<Response> {
    let mut problems = form.problems();
    form.value.check_phone(desk.country(), &mut problems);
    if problems.is_empty() {
        let mut tenant = match desk.begin(&form).await? {
            Begun::First(tenant) => tenant,
            Begun::Again(answer) => return Ok(answer),
        };
        let kept = form.value.kept(desk.country());
        match contacts::create(&mut tenant, Some(desk.membership_id()), &kept).await {
            Ok(id) => {
                tenant.record(kept.event("contacts-created", id, &ContactForm::default()));
                return desk.done(tenant, &form, &format!("/desk/contacts/{id}"), "contacts-created").await;
            }
            Err(store::Error::Taken) => problems.add("name", "form-taken"),
            Err(other) => return Err(other.into()),
        }
    }
    let body = views::new(&desk.look(), &form.value, &problems);
    Ok(Page::unprocessable(body).into_response())
}

#[handler]
async fn edit(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let contact = contacts::find(&mut tenant, desk.sight(), id).await?;
    let form = ContactForm::of(&contact);
    Ok(views::edit(&desk.look(), &contact, &form, &Problems::new()).into())
}

#[handler]
async fn update(desk: Desk, Path(id): Path<Id>, form: Form<ContactForm>) -> Result<Response> {
    let mut problems = form.problems();
    form.value.check_phone(desk.country(), &mut problems);
    let mut tenant = desk.write().await?;
    let contact = contacts::find(&mut tenant, desk.sight(), id).await?;
    if problems.is_empty() {
        let kept = form.value.kept(desk.country());
        match contacts::update(&mut tenant, (id, form.version), &kept).await {
            Ok(()) => {
                tenant.record(kept.event("contacts-saved", id, &ContactForm::of(&contact)));
                return desk.done(tenant.into(), &form, &format!("/desk/contacts/{id}"), "contacts-saved").await;
            }
            Err(store::Error::Taken) => problems.add("name", "form-taken"),
            Err(store::Error::Conflict) => {
                let body = views::conflict(&desk.look(), &contact, &form.value);
                return Ok(Page::conflict(body).into_response());
            }
            Err(other) => return Err(other.into()),
        }
    }
    let body = views::edit(&desk.look(), &contact, &form.value, &problems);
    Ok(Page::unprocessable(body).into_response())
}
