//! `/desk/settlements`: what gateways paid out, written down by one person and approved by another.
use crate::{
    Door, Error, Result, Routes,
    kit::{Begun, Desk, Form, Nothing, Page, see},
};
use ::views::desk::settlements as views;
use domain::{
    access::Permission, events::Event, gateways::Gateway, ids::Id, money::Money, problems::Problems,
    settlements::SettlementForm,
};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{Tenant, custodians, events, gateways, settlements};

/// The latest acts shown on a settlement's page.
const HISTORY: i64 = 20;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::PaymentsRead), Door::may(Permission::PaymentsWrite));
    Routes::default()
        .get("", read, list)
        .get("/new", write, new)
        .post("", write, create)
        .get("/:id", read, show)
        .post("/:id/approval", write, approve)
        .post("/:id/removal", write, strike)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    before: Id,
    gateway: Id,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    listed(&desk, &mut desk.read().await?, asked.before).await
}

async fn listed(desk: &Desk, tenant: &mut Tenant, before: Id) -> Result<Page> {
    let page = settlements::page(tenant, before).await?;
    let live: Vec<Gateway> = gateways::all(tenant).await?.into_iter().filter(Gateway::is_live).collect();
    Ok(views::list(&desk.look(), &live, (&page, before), settlements::PAGE).into())
}

/// The page of a new one: everything that waits is in it, with the fee that is expected.
async fn page(
    desk: &Desk,
    tenant: &mut Tenant,
    gateway: &Gateway,
    typed: Option<(&SettlementForm, &Problems)>,
) -> Result<maud::Markup> {
    let waiting = settlements::waiting(tenant, gateway.id).await?;
    let back = settlements::refunded(tenant, gateway.custodian_id).await?;
    let fee =
        waiting.iter().fold(0_i64, |sum, one| sum.saturating_add(one.fee.unwrap_or_else(|| gateway.fee(one.amount))));
    let fresh = SettlementForm {
        day: desk.today().date.to_string(),
        fee: Money::new(fee, desk.currency()).plain(),
        lines: waiting.iter().map(|one| one.id.to_string()).collect(),
        refunds: back.iter().map(|one| one.id.to_string()).collect(),
        ..SettlementForm::default()
    };
    let nothing = Problems::new();
    let (typed, problems) = typed.unwrap_or((&fresh, &nothing));
    Ok(views::new(&desk.look(), gateway, (&waiting, &back), (typed, problems)))
}

#[handler]
async fn new(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    if asked.gateway == 0 {
        // Of which gateway is chosen on the list.
        return listed(&desk, &mut tenant, 0).await;
    }
    let gateway = gateways::find(&mut tenant, asked.gateway).await?;
    Ok(page(&desk, &mut tenant, &gateway, None).await?.into())
}

#[handler]
async fn create(desk: Desk, form: Form<SettlementForm>) -> Result<Response> {
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let id = form.value.gateway.parse().map_err(|_| Error::NotFound)?;
    let gateway = gateways::find(&mut tenant, id).await?;
    let mut problems = form.problems();
    if let Some(kept) = form.value.kept(desk.currency(), &mut problems) {
        match settlements::create(&mut tenant, &gateway, &kept, Some(desk.membership_id())).await {
            Ok(id) => {
                tenant.record(Event::new("settlements-created", ("settlements", id)).changed(
                    "reference",
                    "",
                    &kept.reference,
                ));
                return desk.done(tenant, &form, &format!("/desk/settlements/{id}"), "settlements-created").await;
            }
            Err(store::Error::Taken) => problems.add("reference", "settlements-taken"),
            Err(store::Error::Short) => problems.add("fee", "settlements-short"),
            Err(other) => return Err(other.into()),
        }
    }
    // What a failed insert left of the transaction is not read from again.
    drop(tenant);
    let body = page(&desk, &mut desk.read().await?, &gateway, Some((&form.value, &problems))).await?;
    Ok(Page::unprocessable(body).into_response())
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let settlement = settlements::find(&mut tenant, id).await?;
    let lines = settlements::lines(&mut tenant, id).await?;
    let history = events::of_subject(&mut tenant, "settlements", id, HISTORY).await?;
    let own = settlement.maker_id == Some(desk.membership_id());
    Ok(views::show(&desk.look(), (&settlement, own), &lines, &history).into())
}

/// The money has arrived: booked by somebody else than who wrote it down.
#[handler]
async fn approve(desk: Desk, Path(id): Path<Id>, form: Form<Nothing>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let settlement = settlements::find(&mut tenant, id).await?;
    if settlement.maker_id == Some(desk.membership_id()) {
        return Err(Error::Forbidden);
    }
    let bank = custodians::bank(&mut tenant).await?;
    let there = desk.to(&format!("/desk/settlements/{id}"));
    match settlements::approve(&mut tenant, id, (form.version, desk.membership_id()), (bank, desk.today())).await {
        Ok(()) => {}
        Err(store::Error::Closed) => return Ok(see(&desk, &there, "books-day-closed")),
        Err(other) => return Err(other.into()),
    }
    tenant.record(Event::new("settlements-approved", ("settlements", id)));
    tenant.commit().await?;
    Ok(see(&desk, &there, "settlements-approved"))
}

#[handler]
async fn strike(desk: Desk, Path(id): Path<Id>, form: Form<Nothing>) -> Result<Response> {
    let mut tenant = desk.write().await?;
    let settlement = settlements::find(&mut tenant, id).await?;
    settlements::strike(&mut tenant, id, form.version).await?;
    tenant.record(Event::new("settlements-struck", ("settlements", id)).changed(
        "reference",
        &settlement.reference,
        "",
    ));
    tenant.commit().await?;
    Ok(see(&desk, &desk.to("/desk/settlements"), "settlements-struck"))
}
