//! Invoices: issued in the transaction in which the goods were received, and never changed after it.
mod credits;
mod page;
mod parties;
mod pickup;
mod read;

pub use credits::{Credited, credit};
pub use page::page;
pub use parties::{now, parties};
pub(crate) use parties::{opened, sealed};
pub use pickup::{Taken, hand_over, waiting, waits};
pub(crate) use read::invoice;
pub use read::{PAGE, find, made_from, paid, rows};

use crate::{
    Error, Result, Tenant,
    balances::{self, Of},
    books::{self, Post},
    goods::Goods,
    letterheads,
    numbers::{self, Series},
    payments,
    sql::scoped,
};
use domain::{
    calendar::Day,
    ids::Id,
    invoices::{Parties, Row, Taxes, Terms, bill, reckon},
    ledger::Event,
    orders::{Line, Order, Pay, Wanted},
    tax::totals::Totals,
};
use jiff::{ToSpan, civil::Date};

/// What is billed: lines of an order, and how much of each was received (more than nothing), in smallest units.
#[derive(Debug, Clone, Copy)]
pub struct Billed<'a> {
    pub order: &'a Order,
    pub received: &'a [(Line, i64)],
    pub stop: Option<Id>,
    pub day: Day,
    /// The last day to pay it.
    pub due: Date,
}

/// The last day to pay what is billed on a day: the same day in cash, else as the letterhead says.
pub async fn due(t: &mut Tenant, day: Day, pay: Pay) -> Result<Date> {
    let days = match pay {
        Pay::Cash => 0,
        Pay::Account => letterheads::find(t).await?.pay_days,
    };
    Ok(day.date.checked_add(days.days()).unwrap_or(day.date))
}

/// On what terms an account is billed on a day: the seller's regime, and the taxes between their two places.
pub async fn terms(t: &mut Tenant, day: Day, account: Id) -> Result<Terms> {
    Ok(parties::now(t, day, account).await?.1)
}

/// An invoice just issued. `total` is what the buyer owes for it, in minor units.
#[derive(Debug, Clone)]
pub struct Issued {
    pub id: Id,
    pub number: String,
    pub total: i64,
}

/// Issues an invoice: takes its number, keeps its parties as they are, links its lines to the order's, posts what is
/// owed and what the goods cost, takes the total from what the account may still owe, and settles it from what was
/// paid ahead. `Closed` when the books of that day are closed.
pub async fn issue(t: &mut Tenant, billed: &Billed<'_>) -> Result<Issued> {
    let (who, terms) = parties::now(t, billed.day, billed.order.account_id).await?;
    let totals = totals(billed, terms)?;
    let (id, total) = (t.new_id(), totals.grand);
    // The account first, then the number, as everybody who takes both: nobody waits for the other.
    balances::change(t, Of::Money { account: billed.order.account_id }, -total).await?;
    let number = numbers::next(t, Series::Invoice, billed.day).await?;
    head(t, billed, (id, &number), (&totals, &Taxes::of(terms, &totals), &who)).await?;
    for ((line, quantity), reckoned) in billed.received.iter().zip(&totals.lines) {
        copy(t, id, line, (*quantity, reckoned.taxable)).await?;
    }
    post(t, billed, (id, &number), &totals).await?;
    payments::spend(t, billed.order.account_id, id, total).await?;
    Ok(Issued { id, number, total })
}

fn totals(billed: &Billed<'_>, terms: Terms) -> Result<Totals> {
    let wanted: Vec<Wanted> = billed.received.iter().map(|(line, quantity)| line.wanted(*quantity)).collect();
    reckon(terms, &wanted).map_err(|_| Error::Short)
}

/// A line of a document as it is reckoned.
fn wanted(row: &Row, quantity: i64) -> Wanted<'_> {
    Wanted { quantity, price: row.price, unit: row.unit(), tax_class: &row.tax_class }
}

async fn head(
    t: &mut Tenant,
    billed: &Billed<'_>,
    (id, number): (Id, &str),
    (totals, taxes, who): (&Totals, &Taxes, &Parties),
) -> Result<()> {
    let (now, by, order) = (t.now(), t.actor().name.clone(), billed.order);
    let who = parties::sealed(t, id, who)?;
    t.sql(scoped!(
        "INSERT INTO documents (tenant_id, id, kind, number, account_id, site_id, pay, net, tax, total, rounding, open,
             day, due_day, source_id, stop_id, created_by, created_at, updated_at, placed_at, parties, taxes)
         VALUES ($1, $2, 'invoice', $3, $4, $5, $6, $7, $8, $9, $10, $9, $11, $12, $13, $14, $15, $16, $16, $16, $17, $18)"
    ))
    .bind(id)
    .bind(number.to_owned())
    .bind(order.account_id)
    .bind(order.site_id)
    .bind(order.pay.clone())
    .bind(totals.taxable)
    .bind(totals.charged)
    .bind(totals.grand)
    .bind(totals.rounding)
    .bind(billed.day.date.to_string())
    .bind(billed.due.to_string())
    .bind(order.id)
    .bind(billed.stop)
    .bind(by)
    .bind(now)
    .bind(who)
    .bind(taxes.kept())
    .run()
    .await?;
    Ok(())
}

/// The order's line as the invoice has it, and the link between them.
async fn copy(t: &mut Tenant, invoice: Id, line: &Line, (quantity, net): (i64, i64)) -> Result<()> {
    let id = t.new_id();
    t.sql(scoped!(
        "INSERT INTO lines (tenant_id, id, document_id, item_id, sku, name, unit, quantity, price, tax_class, net, tax_code)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
             (SELECT i.tax_code FROM items i WHERE i.tenant_id = $1 AND i.id = $4))"
    ))
    .bind(id)
    .bind(invoice)
    .bind(line.item_id)
    .bind(line.sku.clone())
    .bind(line.name.clone())
    .bind(line.unit.clone())
    .bind(quantity)
    .bind(line.price)
    .bind(line.tax_class.clone())
    .bind(net)
    .run()
    .await?;
    link(t, (line.id, id), quantity).await
}

/// How much of a line went into a line of the next document.
async fn link(t: &mut Tenant, (from, to): (Id, Id), quantity: i64) -> Result<()> {
    t.sql(scoped!("INSERT INTO line_links (tenant_id, from_line, to_line, quantity) VALUES ($1, $2, $3, $4)"))
        .bind(from)
        .bind(to)
        .bind(quantity)
        .run()
        .await?;
    Ok(())
}

async fn post(t: &mut Tenant, billed: &Billed<'_>, (id, number): (Id, &str), totals: &Totals) -> Result<()> {
    let goods = Goods::of(t, id).await?;
    let counted: Vec<bool> = billed.received.iter().map(|(line, _)| goods.counts(line.item_id)).collect();
    let one = |(line, quantity): &(Line, i64)| goods.cost(line.item_id, *quantity, line.unit());
    let cost = billed.received.iter().map(one).fold(0_i64, i64::saturating_add);
    let account = billed.order.account_id;
    let entry = |key: &str| Post {
        day: billed.day,
        key: format!("{key}:{id}"),
        document: Some(id),
        account: Some(account),
        note: number,
    };
    if totals.grand != 0 {
        books::post(t, &entry("invoice"), &Event::Invoice(bill(billed.day, account, totals, &counted))).await?;
    }
    if cost > 0 {
        books::post(t, &Post { account: None, ..entry("delivered") }, &Event::Delivered { cost }).await?;
    }
    Ok(())
}
