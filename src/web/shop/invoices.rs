//! `/shop/invoices`: what the person's account was billed, to those who may see it.
use super::{buyer, pay};
use crate::{
    Door, Error, Result, Routes,
    documents::{
        self,
        pdf::{self, Format},
    },
    kit::{Form, Nothing, Page, Shop},
};
use domain::{
    access::Permission,
    ids::Id,
    invoices::{Invoice, Listing},
};
use poem::{
    Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use store::{Tenant, invoices};
use views::shop::invoices as views;

pub fn routes() -> Routes {
    let read = Door::may(Permission::ShopHome);
    let pays = Door::may(Permission::ShopOrder).quiet("a way to the pay page; what is paid there is an event");
    Routes::default()
        .get("", read, list)
        .get("/:id", read, show)
        .get("/:id/paper", read, paper)
        .get("/:id/pdf", read, file)
        .post("/:id/payment", pays, payment)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    before: Id,
    lang: String,
}

#[handler]
async fn list(shop: Shop, Query(asked): Query<Asked>) -> Result<Page> {
    let mut tenant = shop.read().await?;
    let Some(mine) = buyer::account(&shop, &mut tenant).await? else {
        return Ok(views::list(&shop.look(), &[], invoices::PAGE, false).into());
    };
    if !mine.may_see {
        return Ok(views::not_you(&shop.look()).into());
    }
    let listing = Listing { account: mine.account_id, before: asked.before, ..Listing::default() };
    let page = invoices::page(&mut tenant, &listing).await?;
    Ok(views::list(&shop.look(), &page, invoices::PAGE, asked.before > 0).into())
}

/// A document of the person's own account, if they may see it: any other looks as if it were not there.
async fn find(shop: &Shop, tenant: &mut Tenant, id: Id) -> Result<Invoice> {
    Ok(seen(shop, tenant, id).await?.0)
}

/// The same with whether they may pay it.
async fn seen(shop: &Shop, tenant: &mut Tenant, id: Id) -> Result<(Invoice, bool)> {
    let mine = buyer::account(shop, tenant).await?.filter(|mine| mine.may_see).ok_or(Error::NotFound)?;
    Ok((invoices::find(tenant, mine.account_id, id).await?, mine.may_pay))
}

#[handler]
async fn show(shop: Shop, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = shop.read().await?;
    let (invoice, may_pay) = seen(&shop, &mut tenant, id).await?;
    let rows = invoices::rows(&mut tenant, id).await?;
    let paid = invoices::paid(&mut tenant, id).await?;
    let credits = invoices::made_from(&mut tenant, id).await?;
    Ok(views::show(&shop.look(), (&invoice, may_pay), (&rows, &paid, &credits)).into())
}

#[handler]
async fn paper(shop: Shop, Path(id): Path<Id>, Query(asked): Query<Asked>) -> Result<Page> {
    let mut tenant = shop.read().await?;
    let invoice = find(&shop, &mut tenant, id).await?;
    let paper = documents::invoice(&shop, &mut tenant, &invoice, &asked.lang).await?;
    Ok(views::paper(&shop.look(), &invoice, &paper, paper.lang).into())
}

/// The same as a file.
#[handler]
async fn file(shop: Shop, Path(id): Path<Id>, Query(asked): Query<Asked>) -> Result<Response> {
    let mut tenant = shop.read().await?;
    let invoice = find(&shop, &mut tenant, id).await?;
    let document = documents::invoice(&shop, &mut tenant, &invoice, &asked.lang).await?;
    drop(tenant);
    pdf::answer(&document, Format::A4).await
}

#[handler]
async fn payment(shop: Shop, Path(id): Path<Id>, _form: Form<Nothing>) -> Result<Response> {
    let mut tenant = shop.write().await?;
    let (invoice, may_pay) = seen(&shop, &mut tenant, id).await?;
    if !may_pay {
        return Err(Error::Forbidden);
    }
    if invoice.open == 0 {
        return Err(Error::Conflict);
    }
    pay::go(&shop, tenant, (invoice.account_id, id)).await
}
