//! `/shop/orders`: what was sent, where it stands, and what the buyer decides about it.
use super::{buyer, pay, photos};
use crate::{
    Error, Result, Routes,
    kit::{Form, Nothing, Page, Shop, see},
};
use domain::{
    events::Event,
    ids::Id,
    orders::{Listing, Order, Status},
};
use poem::{
    Response, handler,
    web::{Path, Query},
};
use serde::Deserialize;
use serde_json::json;
use store::{Tenant, invoices, orders, rounds};
use views::shop::orders as views;

pub fn routes() -> Routes {
    use crate::Door;
    use domain::access::Permission;
    let (read, order) = (Door::may(Permission::ShopHome), Door::may(Permission::ShopOrder));
    Routes::default()
        .get("", read, list)
        .get("/:id", read, show)
        .get("/:id/photos/:photo", read, photos::show)
        .post("/:id/acceptance", order, accept)
        .post("/:id/cash", order, cash)
        .post("/:id/payment", order.quiet("a way to the pay page; what is paid there is an event"), payment)
        .post("/:id/fit", order, fit)
        .post("/:id/request", order, request)
        .post("/:id/cancellation", order, cancel)
        .post("/:id/repetition", order, repeat)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    before: Id,
}

#[handler]
async fn list(shop: Shop, Query(asked): Query<Asked>) -> Result<Page> {
    let mut tenant = shop.read().await?;
    // Whoever has no account yet has no orders either.
    let Some(mine) = buyer::account(&shop, &mut tenant).await? else {
        return Ok(views::list(&shop.look(), &[], orders::PAGE, false).into());
    };
    let account = mine.account_id;
    let listing = Listing { account, before: asked.before, ..Listing::default() };
    let page = orders::page(&mut tenant, &listing).await?;
    Ok(views::list(&shop.look(), &page, orders::PAGE, asked.before > 0).into())
}

#[handler]
async fn show(shop: Shop, Path(id): Path<Id>) -> Result<Page> {
    let mut tenant = shop.read().await?;
    let mine = buyer::account(&shop, &mut tenant).await?.ok_or(Error::NotFound)?;
    let order = orders::find(&mut tenant, mine.account_id, id).await?;
    let lines = orders::lines(&mut tenant, id).await?;
    let billed = if mine.may_see { invoices::made_from(&mut tenant, id).await? } else { Vec::new() };
    let visits = rounds::visits(&mut tenant, id).await?;
    Ok(views::show(&shop.look(), (&order, mine.may_pay), &lines, (&billed, &visits)).into())
}

/// An order of the person's own account, about to be acted on.
async fn begin(shop: &Shop, id: Id) -> Result<(Tenant, Order)> {
    let mut tenant = shop.write().await?;
    let mine = buyer::ordering(shop, &mut tenant).await?;
    let order = orders::find(&mut tenant, mine.account_id, id).await?;
    Ok((tenant, order))
}

async fn done(shop: &Shop, mut tenant: Tenant, order: &Order, toast: &'static str) -> Result<Response> {
    tenant.record(Event::new(toast, ("orders", order.id)));
    tenant.commit().await?;
    Ok(see(shop, &shop.to(&format!("/shop/orders/{}", order.id)), toast))
}

#[handler]
async fn accept(shop: Shop, Path(id): Path<Id>, form: Form<Nothing>) -> Result<Response> {
    let (mut tenant, order) = begin(&shop, id).await?;
    if order.status() != Status::Offered {
        return Err(Error::Conflict);
    }
    orders::accept(&mut tenant, &order, form.version, shop.today()).await?;
    done(&shop, tenant, &order, "orders-accepted").await
}

#[handler]
async fn cash(shop: Shop, Path(id): Path<Id>, form: Form<Nothing>) -> Result<Response> {
    let (mut tenant, order) = begin(&shop, id).await?;
    if order.status() != Status::Held {
        return Err(Error::Conflict);
    }
    orders::pay_cash(&mut tenant, &order, form.version).await?;
    done(&shop, tenant, &order, "orders-cash").await
}

/// What is missing is paid now; as soon as it is in the books, the order goes on.
#[handler]
async fn payment(shop: Shop, Path(id): Path<Id>, _form: Form<Nothing>) -> Result<Response> {
    let (mut tenant, order) = begin(&shop, id).await?;
    if !buyer::ordering(&shop, &mut tenant).await?.may_pay {
        return Err(Error::Forbidden);
    }
    if order.status() != Status::Held {
        return Err(Error::Conflict);
    }
    pay::go(&shop, tenant, (order.account_id, id)).await
}

/// What the limit has room for is sent; nothing of it fits where not even the least portion does.
#[handler]
async fn fit(shop: Shop, Path(id): Path<Id>, form: Form<Nothing>) -> Result<Response> {
    let (mut tenant, order) = begin(&shop, id).await?;
    match orders::fit_limit(&mut tenant, &order, form.version, shop.today()).await {
        Ok(()) => done(&shop, tenant, &order, "orders-fitted").await,
        Err(store::Error::Short) => Ok(see(&shop, &shop.to(&format!("/shop/orders/{id}")), "orders-fits-nothing")),
        Err(other) => Err(other.into()),
    }
}

/// Asks the seller to let this order go beyond the limit.
#[handler]
async fn request(shop: Shop, Path(id): Path<Id>, form: Form<Nothing>) -> Result<Response> {
    let (mut tenant, order) = begin(&shop, id).await?;
    if !orders::ask(&mut tenant, &order, form.version).await? {
        return Ok(see(&shop, &shop.to(&format!("/shop/orders/{id}")), "orders-asked"));
    }
    let said = json!({ "account": order.account, "number": order.number });
    tenant.record(Event::new("orders-asked", ("orders", order.id)).with(said));
    tenant.commit().await?;
    Ok(see(&shop, &shop.to(&format!("/shop/orders/{id}")), "orders-asked"))
}

/// A buyer may call off what the seller has not confirmed.
#[handler]
async fn cancel(shop: Shop, Path(id): Path<Id>, form: Form<Nothing>) -> Result<Response> {
    let (mut tenant, order) = begin(&shop, id).await?;
    if order.status() == Status::Confirmed {
        return Err(Error::Conflict);
    }
    orders::cancel(&mut tenant, &order, form.version, "").await?;
    done(&shop, tenant, &order, "orders-cancelled").await
}

/// Puts what an order had into the basket again; what is no longer sold is left out.
#[handler]
async fn repeat(shop: Shop, Path(id): Path<Id>, _form: Form<Nothing>) -> Result<Response> {
    let (mut tenant, order) = begin(&shop, id).await?;
    let lines = orders::lines(&mut tenant, order.id).await?;
    let wanted: Vec<(Id, i64)> = lines.iter().map(|line| (line.item_id, line.quantity)).collect();
    orders::put(&mut tenant, (order.account_id, shop.membership_id()), shop.today().date, &wanted).await?;
    tenant.commit().await?;
    Ok(see(&shop, &shop.to("/shop/basket"), "basket-saved"))
}
