//! Handing a confirmed order over at the site, without a round: stock leaves, the order's holds end, the invoice is issued.
use super::{Billed, Issued, issue};
use crate::{
    Error, Result, Tenant,
    balances::{self, Of},
    goods::{Out, hand_out},
    orders,
    sql::scoped,
};
use domain::{
    calendar::Day,
    invoices::Waiting,
    orders::{Line, Order, Status},
};
use jiff::civil::Date;

/// What leaves with the buyer, by line in smallest units, and the last day to pay it.
#[derive(Debug, Clone, Copy)]
pub struct Taken<'a> {
    pub order: &'a Order,
    pub version: i64,
    pub received: &'a [(Line, i64)],
    pub day: Day,
    pub due: Date,
}

/// Whether an order waits to be handed over: confirmed, billed nowhere, on nobody's round.
pub async fn waits(t: &mut Tenant, order: &Order) -> Result<bool> {
    if order.status() != Status::Confirmed {
        return Ok(false);
    }
    let busy = t
        .sql(scoped!(
            "SELECT (SELECT count(*) FROM stop_orders o WHERE o.tenant_id = d.tenant_id AND o.order_id = d.id AND o.open = 1)
                  + (SELECT count(*) FROM documents i WHERE i.tenant_id = d.tenant_id AND i.source_id = d.id)
             FROM documents d WHERE d.tenant_id = $1 AND d.id = $2"
        ))
        .bind(order.id)
        .number()
        .await?;
    Ok(busy == 0)
}

/// The orders that wait so, newest first.
pub async fn waiting(t: &mut Tenant) -> Result<Vec<Waiting>> {
    t.sql(scoped!(
        "SELECT d.id, COALESCE(d.number, '') AS number, a.name AS account, d.total
         FROM documents d JOIN accounts a ON a.tenant_id = d.tenant_id AND a.id = d.account_id
         WHERE d.tenant_id = $1 AND d.kind = 'order' AND d.placed_at IS NOT NULL AND d.confirmed_at IS NOT NULL
           AND d.delivered_at IS NULL AND d.cancelled_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM stop_orders o WHERE o.tenant_id = d.tenant_id AND o.order_id = d.id AND o.open = 1)
           AND NOT EXISTS (SELECT 1 FROM documents i WHERE i.tenant_id = d.tenant_id AND i.source_id = d.id)
         ORDER BY d.id DESC LIMIT 100"
    ))
    .all()
    .await
}

/// Hands it over and bills it; what was not taken is free again. `Conflict` when somebody acted on the order since,
/// `Short` when a line is more than was promised or there is less than nothing left, `Closed` by the day's books.
pub async fn hand_over(t: &mut Tenant, taken: &Taken<'_>) -> Result<Issued> {
    let order = taken.order;
    orders::seize(t, order, taken.version).await?;
    if !waits(t, order).await? {
        return Err(Error::Conflict);
    }
    let fits = |(line, quantity): &(Line, i64)| *quantity > 0 && *quantity <= line.promised;
    if taken.received.is_empty() || !taken.received.iter().all(fits) {
        return Err(Error::Short);
    }
    let outs: Vec<Out> = taken.received.iter().map(|(line, sold)| Out { line, sold: *sold, damaged: 0 }).collect();
    hand_out(t, order, &outs, order.number.as_deref().unwrap_or_default()).await?;
    balances::lock(t, Of::Money { account: order.account_id }).await?;
    let billed = Billed { order, received: taken.received, stop: None, day: taken.day, due: taken.due };
    issue(t, &billed).await
}
