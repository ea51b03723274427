//! `/desk/orders`: what buyers sent, and the seller's answer.
use crate::{
    Door, Error, Result, Routes,
    kit::{Desk, Form, Page, see},
};
use domain::{
    access::Permission,
    events::Event,
    ids::Id,
    orders::{Listing, Order, Status},
    problems::{Checked, Problems},
    text::{clean, fold},
};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{Tenant, events, invoices, orders};
use views::desk::orders as views;

/// The latest acts shown on an order's page.
const HISTORY: i64 = 20;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::OrdersRead), Door::may(Permission::OrdersWrite));
    Routes::default()
        .get("", read, list)
        .get("/:id", read, show)
        .get("/:id/picking", read, picking)
        .post("/:id/confirmation", write, confirm)
        .post("/:id/approval", Door::may(Permission::LimitsWrite), approve)
        .post("/:id/cancellation", write, cancel)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    status: String,
    account: Id,
    before: Id,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let status = Status::parse(&asked.status).map_or("", Status::code).to_owned();
    let listing = Listing { search: fold(&asked.q), status, account: asked.account, before: asked.before };
    let mut tenant = desk.read().await?;
    let page = orders::page(&mut tenant, &listing).await?;
    Ok(views::list(&desk.look(), &asked.q, &listing, &page, orders::PAGE).into())
}

async fn page(
    desk: &Desk,
    tenant: &mut Tenant,
    order: &Order,
    typed: &str,
    problems: &Problems,
) -> Result<maud::Markup> {
    let lines = orders::lines(tenant, order.id).await?;
    let history = events::of_subject(tenant, "orders", order.id, HISTORY).await?;
    let invoices = invoices::made_from(tenant, order.id).await?;
    let waits = invoices::waits(tenant, order).await?;
    let card = views::Card { order, lines: &lines, history: &history, invoices: &invoices, waits, reason: typed };
    Ok(views::show(&desk.look(), &card, problems))
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let order = orders::find(&mut tenant, 0, id).await?;
    Ok(page(&desk, &mut tenant, &order, "", &Problems::new()).await?.into())
}

/// What the depot takes from its shelves for an order, as a page to print.
#[handler]
async fn picking(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let order = orders::find(&mut tenant, 0, id).await?;
    let lines = orders::lines(&mut tenant, id).await?;
    Ok(views::picking(&desk.look(), &order, &lines).into())
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct ActForm {
    reason: String,
}

impl Checked for ActForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("reason", &self.reason, false, 200);
        problems
    }
}

async fn done(desk: &Desk, mut tenant: Tenant, event: Event, toast: &str) -> Result<Response> {
    let id = event.subject.1;
    tenant.record(event);
    tenant.commit().await?;
    Ok(see(desk, &desk.to(&format!("/desk/orders/{id}")), toast))
}

#[handler]
async fn confirm(desk: Desk, Path(id): Path<Id>, form: Form<ActForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let order = orders::find(&mut tenant, 0, id).await?;
    orders::confirm(&mut tenant, &order, form.version).await?;
    done(&desk, tenant, Event::new("orders-confirmed", ("orders", id)), "orders-confirmed").await
}

#[handler]
async fn approve(desk: Desk, Path(id): Path<Id>, form: Form<ActForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let order = orders::find(&mut tenant, 0, id).await?;
    if order.status() != Status::Held {
        return Err(Error::Conflict);
    }
    orders::approve(&mut tenant, &order, form.version).await?;
    let event = Event::new("orders-approved", ("orders", id)).changed("missing", &order.missing.to_string(), "0");
    done(&desk, tenant, event, "orders-approved").await
}

#[handler]
async fn cancel(desk: Desk, Path(id): Path<Id>, form: Form<ActForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let order = orders::find(&mut tenant, 0, id).await?;
    let mut problems = form.problems();
    if form.value.reason.trim().is_empty() {
        problems.add("reason", "form-required");
    }
    if !problems.is_empty() {
        let body = page(&desk, &mut tenant, &order, &form.value.reason, &problems).await?;
        return Ok(Page::unprocessable(body).into_response());
    }
    let reason = clean(&form.value.reason);
    orders::cancel(&mut tenant, &order, form.version, &reason).await?;
    let event = Event::new("orders-cancelled", ("orders", id)).changed("reason", "", &reason);
    done(&desk, tenant, event, "orders-cancelled").await
}
