//! `/desk/unexplained`: money that came and that nobody can explain yet, until somebody says whose it is.
use crate::{
    Door, Error, Result, Routes,
    kit::{Begun, Desk, Form, Page},
};
use ::views::desk::unexplained as views;
use domain::{
    access::Permission,
    accounts::Listing,
    callbacks::Unexplained,
    events::Event,
    ids::Id,
    ledger::{Custodian, Keeper},
    payments::Method,
    problems::{Checked, Problems},
    text::{clean, fold},
};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{
    Tenant, accounts,
    payments::{self, Received},
    unexplained,
};

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::PaymentsRead), Door::may(Permission::PaymentsWrite));
    Routes::default().get("", read, list).get("/:id", read, show).post("/:id/payment", write, pay).post(
        "/:id/explanation",
        write,
        explain,
    )
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    solved: String,
    after: Id,
    q: String,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let solved = !asked.solved.is_empty();
    let page = unexplained::page(&mut desk.read().await?, solved, asked.after).await?;
    Ok(views::list(&desk.look(), (solved, asked.after), &page, unexplained::PAGE).into())
}

async fn page(
    desk: &Desk,
    tenant: &mut Tenant,
    one: &Unexplained,
    (q, problems): (&str, &Problems),
) -> Result<maud::Markup> {
    let listing = Listing { search: fold(q), ..Listing::default() };
    let found =
        if one.solved_at.is_none() { accounts::page(tenant, desk.sight(), &listing).await? } else { Vec::new() };
    Ok(views::show(&desk.look(), one, (q, &found), problems))
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>, Query(asked): Query<Asked>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let one = unexplained::find(&mut tenant, id).await?;
    Ok(page(&desk, &mut tenant, &one, (&asked.q, &Problems::new())).await?.into())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Whose {
    account: String,
}

impl Checked for Whose {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

/// It was this account's: a payment like any other, held by whoever holds it now.
#[handler]
async fn pay(desk: Desk, Path(id): Path<Id>, form: Form<Whose>) -> Result<Response> {
    let account = form.value.account.parse().map_err(|_| Error::Unreadable)?;
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let one = unexplained::find(&mut tenant, id).await?;
    let account = accounts::find(&mut tenant, desk.sight(), account).await?;
    if one.currency != desk.currency().code() || one.amount <= 0 {
        let problems = Problems::one("account", "unexplained-currency");
        let body = page(&desk, &mut tenant, &one, ("", &problems)).await?;
        return Ok(Page::unprocessable(body).into_response());
    }
    let (keeper, method) =
        if one.source == "bank" { (Keeper::Bank, Method::Transfer) } else { (Keeper::Gateway, Method::Online) };
    let received = Received {
        account: account.id,
        by: Custodian { id: one.custodian_id, keeper },
        stop: None,
        document: None,
        method,
        amount: one.amount,
        stamp: 0,
        day: desk.today(),
        note: &one.said,
    };
    let receipt = payments::receive(&mut tenant, &received).await?;
    unexplained::solve(&mut tenant, id, form.version, (Some(receipt.id), "")).await?;
    tenant.record(Event::new("unexplained-solved", ("unexplained", id)).changed("account", "", &account.name));
    desk.done(tenant, &form, &format!("/desk/payments/{}", receipt.id), "unexplained-solved").await
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Words {
    note: String,
}

impl Checked for Words {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("note", &self.note, true, 300);
        problems
    }
}

/// It was nobody's payment: words say what it was, and nothing is booked.
#[handler]
async fn explain(desk: Desk, Path(id): Path<Id>, form: Form<Words>) -> Result<Response> {
    let problems = form.problems();
    let mut tenant = match desk.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let one = unexplained::find(&mut tenant, id).await?;
    if !problems.is_empty() {
        let body = page(&desk, &mut tenant, &one, ("", &problems)).await?;
        return Ok(Page::unprocessable(body).into_response());
    }
    let words = clean(&form.value.note);
    unexplained::solve(&mut tenant, id, form.version, (None, &words)).await?;
    tenant.record(Event::new("unexplained-solved", ("unexplained", id)).changed("note", "", &words));
    desk.done(tenant, &form, "/desk/unexplained", "unexplained-solved").await
}
