//! `/shop/basket`: what was chosen, what it comes to, and sending it.
use super::buyer;
use crate::{
    Result,
    kit::{Begun, Form, Page, Shop},
};
use domain::{
    accounts::Mine,
    events::Event,
    orders::{CheckoutForm, Gone, Pay, Shelved, Status, Sum, Terms, Wanted, delivery, seen as orders_seen, sum},
    problems::Problems,
    text::clean_lines,
};
use maud::Markup;
use poem::{IntoResponse, Response, handler};
use store::{
    Tenant, accounts, letterheads,
    orders::{self, Shelf},
};
use views::shop::basket as views;

#[handler]
pub async fn show(shop: Shop) -> Result<Page> {
    let mut tenant = shop.read().await?;
    let mine = match buyer::or_why(&shop, &mut tenant).await? {
        Ok(mine) => mine,
        Err(why) => return Ok(why),
    };
    let late = accounts::late(&mut tenant, mine.account_id, shop.today().date).await?;
    let pay = if mine.room().available() > 0 && late.amount == 0 { Pay::Account } else { Pay::Cash };
    let typed = CheckoutForm { pay: pay.code().to_owned(), ..CheckoutForm::default() };
    Ok(page(&shop, &mut tenant, &mine, &typed, &Problems::new()).await?.into())
}

/// A basket at the prices of today.
struct Filled {
    items: Vec<Shelved>,
    gone: Vec<Gone>,
    /// None when the amounts are too large to add up.
    sum: Option<Sum>,
}

async fn filled(shop: &Shop, tenant: &mut Tenant, mine: &Mine) -> Result<Filled> {
    let shelf = Shelf { basket: true, ..Shelf::default() };
    let items = orders::shelf(tenant, buyer::reader(shop, mine), &shelf).await?;
    let gone = orders::gone(tenant, mine.account_id).await?;
    let day = shop.today();
    let wanted: Vec<Wanted> = items
        .iter()
        .map(|item| Wanted { quantity: item.wanted, price: item.price, unit: item.unit(), tax_class: &item.tax_class })
        .collect();
    let sum = sum(day, letterheads::regime(tenant).await?, &wanted).ok();
    Ok(Filled { items, gone, sum })
}

async fn page(
    shop: &Shop,
    tenant: &mut Tenant,
    mine: &Mine,
    typed: &CheckoutForm,
    problems: &Problems,
) -> Result<Markup> {
    let filled = filled(shop, tenant, mine).await?;
    let late = accounts::late(tenant, mine.account_id, shop.today().date).await?;
    let basket = views::Basket {
        items: &filled.items,
        gone: &filled.gone,
        sum: filled.sum.as_ref(),
        room: mine.may_see.then(|| mine.room().available()),
        late: Some(&late).filter(|_| mine.may_see),
        days: &delivery::days(shop.today()),
    };
    Ok(views::show(&shop.look(), &basket, typed, problems))
}

#[handler]
pub async fn create(shop: Shop, form: Form<CheckoutForm>) -> Result<Response> {
    let mut problems = form.problems();
    if delivery::chosen(shop.today(), &form.value.day).is_none() {
        problems.add("day", "orders-day-gone");
    }
    let mut tenant = match shop.begin(&form).await? {
        Begun::First(tenant) => tenant,
        Begun::Again(answer) => return Ok(answer),
    };
    let mine = buyer::ordering(&shop, &mut tenant).await?;
    if problems.is_empty() && !form.value.seen.is_empty() {
        let now = filled(&shop, &mut tenant, &mine).await?;
        // What was sent already or emptied is said as such further down.
        if !now.items.is_empty() && orders_seen(now.sum.as_ref(), now.gone.len()) != form.value.seen {
            problems.add("pay", "basket-changed");
        }
    }
    if problems.is_empty() {
        let pay = Pay::parse(&form.value.pay).unwrap_or(Pay::Cash);
        let note = clean_lines(&form.value.note);
        let terms = Terms { pay, day: delivery::chosen(shop.today(), &form.value.day), note: &note };
        let placed = orders::place(&mut tenant, (mine.account_id, shop.membership_id()), shop.today(), terms);
        match placed.await {
            Ok(_) if over_cap(&shop, &mut tenant, &mine).await? => problems.add("pay", "basket-cap"),
            Ok(order) => {
                let number = order.number.clone().unwrap_or_default();
                tenant.record(Event::new("orders-placed", ("orders", order.id)).changed("number", "", &number));
                let toast = match order.status() {
                    Status::Held if order.late > 0 => "orders-placed-late",
                    Status::Held => "orders-placed-held",
                    Status::Offered => "orders-placed-offered",
                    _ => "orders-placed",
                };
                return shop.done(tenant, &form, &format!("/shop/orders/{}", order.id), toast).await;
            }
            Err(store::Error::NotFound | store::Error::Short) => problems.add("pay", "basket-empty"),
            Err(other) => return Err(other.into()),
        }
    }
    drop(tenant);
    let mut tenant = shop.read().await?;
    let body = page(&shop, &mut tenant, &mine, &form.value, &problems).await?;
    Ok(Page::unprocessable(body).into_response())
}

/// Whether what the person ordered today, this order included, is more than their account lets them.
async fn over_cap(shop: &Shop, tenant: &mut Tenant, mine: &Mine) -> Result<bool> {
    let Some(cap) = mine.daily_cap else { return Ok(false) };
    let since = buyer::midnight(shop);
    Ok(orders::ordered_since(tenant, mine.account_id, shop.membership_id(), since).await? > cap)
}
