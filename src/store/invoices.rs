//! Invoices: issued in the transaction in which the goods were received, and never changed after it.
use crate::{
    Error, Result, Tenant,
    balances::{self, Of},
    books::{self, Post},
    numbers::{self, Series},
    sql::scoped,
};
use domain::{
    calendar::Day,
    ids::Id,
    invoices::{bill, cost_of, reckon, split_at_home},
    ledger::Event,
    orders::{Line, Order, Wanted},
    tax::totals::Totals,
};
use jiff::civil::Date;

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

/// An invoice just issued. `total` is what the buyer owes for it, in minor units.
#[derive(Debug, Clone)]
pub struct Issued {
    pub id: Id,
    pub number: String,
    pub total: i64,
}

/// Issues an invoice: takes its number, links its lines to the order's, posts what is owed and what the goods cost,
/// and takes the total from what the account may still owe. `Closed` when the books of that day are closed.
pub async fn issue(t: &mut Tenant, billed: &Billed<'_>) -> Result<Issued> {
    let totals = totals(billed)?;
    let (id, total) = (t.new_id(), totals.grand);
    let number = numbers::next(t, Series::Invoice, billed.day).await?;
    head(t, billed, (id, &number), &totals).await?;
    for ((line, quantity), reckoned) in billed.received.iter().zip(&totals.lines) {
        copy(t, id, line, (*quantity, reckoned.taxable)).await?;
    }
    balances::change(t, Of::Money { account: billed.order.account_id }, -total).await?;
    post(t, billed, (id, &number), &totals).await?;
    Ok(Issued { id, number, total })
}

fn totals(billed: &Billed<'_>) -> Result<Totals> {
    let wanted: Vec<Wanted> = billed
        .received
        .iter()
        .map(|(line, quantity)| Wanted {
            quantity: *quantity,
            price: line.price,
            unit: line.unit(),
            tax_class: &line.tax_class,
        })
        .collect();
    reckon(billed.day, split_at_home(billed.day), &wanted).map_err(|_| Error::Short)
}

async fn head(t: &mut Tenant, billed: &Billed<'_>, (id, number): (Id, &str), totals: &Totals) -> Result<()> {
    let (now, by, order) = (t.now(), t.actor().name.clone(), billed.order);
    t.sql(scoped!(
        "INSERT INTO documents (tenant_id, id, kind, number, account_id, site_id, pay, net, tax, total, rounding, open,
             day, due_day, source_id, stop_id, created_by, created_at, updated_at, placed_at)
         VALUES ($1, $2, 'invoice', $3, $4, $5, $6, $7, $8, $9, $10, $9, $11, $12, $13, $14, $15, $16, $16, $16)"
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
    .run()
    .await?;
    Ok(())
}

/// The order's line as the invoice has it, and the link between them.
async fn copy(t: &mut Tenant, invoice: Id, line: &Line, (quantity, net): (i64, i64)) -> Result<()> {
    let id = t.new_id();
    t.sql(scoped!(
        "INSERT INTO lines (tenant_id, id, document_id, item_id, sku, name, unit, quantity, price, tax_class, net)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
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
    t.sql(scoped!("INSERT INTO line_links (tenant_id, from_line, to_line, quantity) VALUES ($1, $2, $3, $4)"))
        .bind(line.id)
        .bind(id)
        .bind(quantity)
        .run()
        .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Sort {
    item_id: Id,
    tracked: i64,
    cost: Option<i64>,
}

async fn post(t: &mut Tenant, billed: &Billed<'_>, (id, number): (Id, &str), totals: &Totals) -> Result<()> {
    let sorts: Vec<Sort> = t
        .sql(scoped!(
            "SELECT l.item_id, i.tracked, i.cost FROM lines l JOIN items i ON i.tenant_id = l.tenant_id AND i.id = l.item_id
             WHERE l.tenant_id = $1 AND l.document_id = $2 LIMIT 1000"
        ))
        .bind(id)
        .all()
        .await?;
    let sort = |line: &Line| sorts.iter().find(|sort| sort.item_id == line.item_id);
    let goods: Vec<bool> =
        billed.received.iter().map(|(line, _)| sort(line).is_some_and(|sort| sort.tracked == 1)).collect();
    let cost = billed.received.iter().fold(0_i64, |sum, (line, quantity)| {
        let cost = sort(line).filter(|sort| sort.tracked == 1).and_then(|sort| sort.cost).unwrap_or(0);
        sum.saturating_add(cost_of(*quantity, cost, line.unit()))
    });
    let account = billed.order.account_id;
    let entry = |key: &str| Post {
        day: billed.day,
        key: format!("{key}:{id}"),
        document: Some(id),
        account: Some(account),
        note: number,
    };
    if totals.grand != 0 {
        books::post(t, &entry("invoice"), &Event::Invoice(bill(billed.day, account, totals, &goods))).await?;
    }
    if cost > 0 {
        books::post(t, &Post { account: None, ..entry("delivered") }, &Event::Delivered { cost }).await?;
    }
    Ok(())
}
