//! Over the limit or overdue: asking, granting for this one order until a day, and the end of a grant.
use super::{
    act::{look, stop},
    find, seize,
};
use crate::{
    Error, Result, Tenant,
    balances::{self, For, Of},
    sql::scoped,
};
use domain::{
    ids::Id,
    orders::{Order, Status},
};
use jiff::civil::Date;

/// Orders whose grant ends in one go.
const MOST: i64 = 500;

/// The buyer asks that a held order may go on; once is enough. Whether it was asked now.
pub async fn ask(t: &mut Tenant, order: &Order, version: i64) -> Result<bool> {
    if order.status() != Status::Held {
        return Err(Error::Conflict);
    }
    if order.asked_at.is_some() {
        return Ok(false);
    }
    seize(t, order, version).await?;
    let now = t.now();
    t.sql(scoped!("UPDATE documents SET asked_at = $3 WHERE tenant_id = $1 AND id = $2"))
        .bind(order.id)
        .bind(now)
        .run()
        .await?;
    Ok(true)
}

/// The desk lets this one order go beyond the limit, or although its account is overdue, when it is confirmed by this day.
pub async fn approve(t: &mut Tenant, order: &Order, version: i64, until: Date) -> Result<()> {
    if order.status() != Status::Held {
        return Err(Error::Conflict);
    }
    seize(t, order, version).await?;
    let of = Of::Money { account: order.account_id };
    let free = balances::lock(t, of).await?.free().max(0);
    let extra = order.total.saturating_sub(free).max(0);
    balances::hold(t, of, order.total, extra, For { document: order.id, line: None }).await?;
    t.sql(scoped!("UPDATE documents SET missing = 0, late = 0, late_since = NULL, granted_until = $3 WHERE tenant_id = $1 AND id = $2"))
        .bind(order.id)
        .bind(until.to_string())
        .run()
        .await?;
    Ok(())
}

/// Ends what was granted for an order that nobody confirmed in time: it has the room the limit has, or waits again.
pub async fn lapse(t: &mut Tenant, order: &Order, today: Date) -> Result<()> {
    seize(t, order, order.version).await?;
    balances::release(t, order.id, true).await?;
    let found = look(t, order, (order.total, today), false).await?;
    stop(t, order.id, &found).await?;
    t.sql(scoped!("UPDATE documents SET granted_until = NULL, asked_at = NULL WHERE tenant_id = $1 AND id = $2"))
        .bind(order.id)
        .run()
        .await?;
    Ok(())
}

/// Looks again at an order that waits for what its account is late with: something was paid, or the rule is another.
/// Whether nothing stands in its way any more.
pub async fn reconsider(t: &mut Tenant, order: &Order, today: Date) -> Result<bool> {
    seize(t, order, order.version).await?;
    balances::release(t, order.id, true).await?;
    let found = look(t, order, (order.total, today), false).await?;
    stop(t, order.id, &found).await?;
    Ok(find(t, 0, order.id).await?.status() != Status::Held)
}

/// Orders that wait for what their accounts are late with, the oldest first.
pub async fn late(t: &mut Tenant) -> Result<Vec<Order>> {
    let rows: Vec<Row> = t
        .sql(scoped!(
            "SELECT id FROM documents WHERE tenant_id = $1 AND late > 0 AND confirmed_at IS NULL AND delivered_at IS NULL
             AND cancelled_at IS NULL ORDER BY id LIMIT $2"
        ))
        .bind(MOST)
        .all()
        .await?;
    each(t, rows).await
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
}

/// Orders that nobody confirmed before their grant ended.
pub async fn lapsed(t: &mut Tenant, today: Date) -> Result<Vec<Order>> {
    let rows: Vec<Row> = t
        .sql(scoped!(
            "SELECT id FROM documents WHERE tenant_id = $1 AND granted_until < $2 AND confirmed_at IS NULL
             AND delivered_at IS NULL AND cancelled_at IS NULL ORDER BY id LIMIT $3"
        ))
        .bind(today.to_string())
        .bind(MOST)
        .all()
        .await?;
    each(t, rows).await
}

async fn each(t: &mut Tenant, rows: Vec<Row>) -> Result<Vec<Order>> {
    let mut orders = Vec::with_capacity(rows.len());
    for row in rows {
        orders.push(find(t, 0, row.id).await?);
    }
    Ok(orders)
}
