//! `/desk/orders`: what buyers sent, and the seller's answer.
mod board;
mod change;
mod entry;
mod paper;
mod photos;

use super::filters;
use crate::{
    Door, Error, Result, Routes,
    kit::{Desk, Form, Page, see},
};
use ::views::desk::orders::{self as views, GRANTS};
use domain::{
    access::Permission,
    events::Event,
    filters::List,
    ids::Id,
    orders::{Listing, Order, Status},
    problems::{Checked, Problems},
    text::{clean, fold},
};
use jiff::ToSpan;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{Tenant, accounts, events, invoices, orders, rounds};

/// The latest acts shown on an order's page.
const HISTORY: i64 = 20;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::OrdersRead), Door::may(Permission::OrdersWrite));
    Routes::default()
        .get("", read, list)
        .get("/board", read, board::show)
        .get("/board/live", read, board::live)
        .get("/new", write, entry::new)
        .post("", write, entry::create)
        .get("/:id", read, show)
        .post("/:id", write, change::update)
        .get("/:id/edit", write, change::edit)
        .get("/:id/part", write, change::part)
        .post("/:id/part", write, change::split)
        .get("/:id/photos/:photo", read, photos::show)
        .get("/:id/picking", read, picking)
        .get("/:id/packing", read, packing)
        .get("/:id/proforma", read, paper::proforma)
        .get("/:id/proforma/pdf", read, paper::proforma_file)
        .get("/:id/delivery-note", read, paper::delivery_note)
        .get("/:id/delivery-note/pdf", read, paper::delivery_note_file)
        .post("/confirmation", write, confirm_all)
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
    let account = listing.account.to_string();
    let filters = [("q", asked.q.as_str()), ("status", &listing.status), ("account", &account)];
    let saved = filters::saved(&desk, &mut tenant, List::Orders, &filters).await?;
    Ok(views::list(&desk.look(), (&asked.q, &saved), &listing, &page, orders::PAGE).into())
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
    let visits = rounds::visits(tenant, order.id).await?;
    let card = views::Card {
        order,
        lines: &lines,
        history: &history,
        invoices: &invoices,
        visits: &visits,
        waits,
        reason: typed,
    };
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

/// What goes along with the goods, as a page to print: where to, and how much of what.
#[handler]
async fn packing(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let order = orders::find(&mut tenant, 0, id).await?;
    let lines = orders::lines(&mut tenant, id).await?;
    let address = accounts::address(&mut tenant, order.account_id).await?;
    Ok(views::packing(&desk.look(), &order, &lines, &address).into())
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
    if order.has_lapsed(desk.today().date) {
        orders::lapse(&mut tenant, &order, desk.today().date).await?;
        return done(&desk, tenant, Event::new("orders-grant-ended", ("orders", id)), "orders-grant-ended").await;
    }
    orders::confirm(&mut tenant, &order, form.version).await?;
    done(&desk, tenant, Event::new("orders-confirmed", ("orders", id)), "orders-confirmed").await
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct MarkedForm {
    order: Vec<Id>,
}

impl Checked for MarkedForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

/// Says yes to every marked order that still stands as new, as it stands now; the rest is left as it is.
#[handler]
async fn confirm_all(desk: Desk, form: Form<MarkedForm>) -> Result<Response> {
    if form.value.order.len() > orders::PAGE {
        return Err(Error::Unreadable);
    }
    let (mut confirmed, today) = (0, desk.today().date);
    for id in &form.value.order {
        // One transaction each: what one of them meets is not the others' trouble.
        let mut tenant = desk.write().await?;
        let order = match orders::find(&mut tenant, 0, *id).await {
            Ok(order) if order.may_confirm() && !order.has_lapsed(today) => order,
            Ok(_) | Err(store::Error::NotFound) => continue,
            Err(other) => return Err(other.into()),
        };
        match orders::confirm(&mut tenant, &order, order.version).await {
            Ok(()) => {
                tenant.record(Event::new("orders-confirmed", ("orders", *id)));
                tenant.commit().await?;
                confirmed += 1;
            }
            Err(store::Error::Conflict) => {}
            Err(other) => return Err(other.into()),
        }
    }
    let toast = match confirmed {
        0 => "orders-confirmed-none",
        all if all == form.value.order.len() => "orders-confirmed-all",
        _ => "orders-confirmed-some",
    };
    Ok(see(&desk, &desk.to("/desk/orders?status=placed"), toast))
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct GrantForm {
    /// For how many days it holds.
    days: String,
}

impl Checked for GrantForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if self.span().is_none() {
            problems.add("days", "form-choice-invalid");
        }
        problems
    }
}

impl GrantForm {
    fn span(&self) -> Option<i64> {
        self.days.parse().ok().filter(|days| GRANTS.contains(days))
    }
}

#[handler]
async fn approve(desk: Desk, Path(id): Path<Id>, form: Form<GrantForm>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let order = orders::find(&mut tenant, 0, id).await?;
    let problems = form.problems();
    let until = form.value.span().and_then(|days| desk.today().date.checked_add(days.days()).ok());
    let Some(until) = until.filter(|_| problems.is_empty()) else {
        let body = page(&desk, &mut tenant, &order, "", &problems).await?;
        return Ok(Page::unprocessable(body).into_response());
    };
    orders::approve(&mut tenant, &order, form.version, until).await?;
    let event = Event::new("orders-approved", ("orders", id))
        .changed("missing", &order.missing.to_string(), "0")
        .changed("late", &order.late.to_string(), "0")
        .changed("until", "", &until.to_string());
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
