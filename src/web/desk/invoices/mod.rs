//! `/desk/invoices`: what was billed, where it stands, and each document to print.
mod credits;
pub mod filing;
mod links;
mod pickup;

use super::filters;
use crate::{
    Door, Result, Routes,
    documents::{
        self,
        pdf::{self, Format},
    },
    kit::{Desk, Page},
};
use domain::{
    access::Permission,
    filters::List,
    ids::Id,
    invoices::{Invoice, Listing, Standing},
    problems::Problems,
    text::fold,
};
use poem::{
    Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{Tenant, accounts, attempts, events, invoices};
use views::desk::invoices as views;

/// The latest acts shown on an invoice's page.
const HISTORY: i64 = 20;

pub fn routes() -> Routes {
    let (read, write) = (Door::may(Permission::InvoicesRead), Door::may(Permission::InvoicesWrite));
    Routes::default()
        .get("", read, list)
        .post("", write, pickup::create)
        .get("/new", write, pickup::new)
        .get("/:id", read, show)
        .get("/:id/paper", read, paper)
        .get("/:id/pdf", read, file)
        .get("/:id/filing", read, filing::file)
        .get("/:id/credits/new", write, credits::new)
        .post("/:id/credits", write, credits::create)
        .post("/:id/links", write, links::create)
        .post("/:id/links/:link/removal", write, links::revoke)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    standing: String,
    account: Id,
    before: Id,
}

#[handler]
async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Page> {
    let listing = Listing {
        search: fold(&asked.q),
        standing: Standing::parse(&asked.standing),
        account: asked.account,
        before: asked.before,
        today: Some(desk.today().date),
    };
    let mut tenant = desk.read().await?;
    let page = invoices::page(&mut tenant, &listing).await?;
    let (account, standing) = (listing.account.to_string(), listing.standing.map_or("", Standing::code));
    let filters = [("q", asked.q.as_str()), ("standing", standing), ("account", &account)];
    let saved = filters::saved(&desk, &mut tenant, List::Invoices, &filters).await?;
    Ok(views::list(&desk.look(), (&asked.q, &saved), &listing, &page, invoices::PAGE).into())
}

#[handler]
async fn show(desk: Desk, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let invoice = invoices::find(&mut tenant, 0, id).await?;
    Ok(page(&desk, &mut tenant, &invoice, &Problems::new()).await?.into())
}

/// The page, with what is wrong with a link that was asked for.
async fn page(desk: &Desk, tenant: &mut Tenant, invoice: &Invoice, problems: &Problems) -> Result<maud::Markup> {
    let id = invoice.id;
    let rows = invoices::rows(tenant, id).await?;
    let card = views::Card {
        invoice,
        filing: &filing::told(desk, tenant, invoice, &rows).await?,
        rows: &rows,
        paid: &invoices::paid(tenant, id).await?,
        credits: &invoices::made_from(tenant, id).await?,
        links: &links::sent(desk, tenant, invoice).await?,
        tried: &attempts::of_document(tenant, id).await?,
        phone: &phone(desk, tenant, invoice).await?,
        problems,
        history: &events::of_subject(tenant, "invoices", id, HISTORY).await?,
    };
    Ok(views::show(&desk.look(), &card))
}

/// The account's phone, for the messages prepared for it; none for who may not see the account.
async fn phone(desk: &Desk, tenant: &mut Tenant, invoice: &Invoice) -> Result<String> {
    match accounts::find(tenant, desk.sight(), invoice.account_id).await {
        Ok(account) => Ok(account.phone.unwrap_or_default()),
        Err(store::Error::NotFound) => Ok(String::new()),
        Err(other) => Err(other.into()),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Printed {
    lang: String,
}

#[handler]
async fn paper(desk: Desk, Path(id): Path<Id>, Query(printed): Query<Printed>) -> Result<Page> {
    let mut tenant = desk.read().await?;
    let invoice = invoices::find(&mut tenant, 0, id).await?;
    let paper = documents::invoice(&desk, &mut tenant, &invoice, &printed.lang).await?;
    Ok(views::paper(&desk.look(), &invoice, &paper, paper.lang).into())
}

/// The same as a file.
#[handler]
async fn file(desk: Desk, Path(id): Path<Id>, Query(printed): Query<Printed>) -> Result<Response> {
    let mut tenant = desk.read().await?;
    let invoice = invoices::find(&mut tenant, 0, id).await?;
    let document = documents::invoice(&desk, &mut tenant, &invoice, &printed.lang).await?;
    drop(tenant);
    pdf::answer(&document, Format::A4).await
}
