//! What becomes of an order. Each act is one transaction: what is held and what is said about it change together.
use super::{basket::freshen, find, lines, number};
use crate::{
    Error, Result, Tenant, accounts,
    balances::{self, For, Of},
    letterheads, rounds,
    sql::scoped,
};
use domain::{
    accounts::Overdue,
    calendar::Day,
    ids::Id,
    orders::{Line, Order, Pay, Sum, Terms, Wanted, sum},
    tax::regime::Regime,
    time::Millis,
};
use jiff::civil::Date;

/// Sends a basket: takes what there is of each item, then room in the limit when it is to be paid later, and gives it
/// a number. `NotFound` when the basket is gone (somebody of the account was faster), `Short` when nothing is in it.
pub async fn place(t: &mut Tenant, (account, member): (Id, Id), day: Day, terms: Terms<'_>) -> Result<Order> {
    let order = super::basket(t, account).await?.ok_or(Error::NotFound)?;
    let (now, by) = (t.now(), t.actor().name.clone());
    // Nobody else can send it now; and whoever waited here finds it sent.
    let mine = t
        .sql(scoped!(
            "UPDATE documents SET placed_at = $3, pay = $4, note = $5, created_by = $6, member_id = $7, delivery_day = $8,
                 version = version + 1, updated_at = $3
             WHERE tenant_id = $1 AND id = $2 AND placed_at IS NULL AND cancelled_at IS NULL"
        ))
        .bind(order)
        .bind(now)
        .bind(terms.pay.code())
        .bind(terms.note.to_owned())
        .bind(by)
        .bind(member)
        .bind(terms.day.map(|day| day.to_string()))
        .run()
        .await?;
    if mine == 0 {
        return Err(Error::NotFound);
    }
    freshen(t, (account, order), day.date).await?;
    let order = find(t, account, order).await?;
    take(t, &order, day).await?;
    number(t, order.id, day).await?;
    find(t, account, order.id).await
}

/// Takes goods and room for an order that holds nothing. `Short` when nothing is in it.
pub(super) async fn take(t: &mut Tenant, order: &Order, day: Day) -> Result<()> {
    goods(t, order).await?;
    reckon(t, order, day).await
}

/// The same for what was let through already, as a part of an order was: being overdue holds it no more.
pub(super) async fn retake(t: &mut Tenant, order: &Order, day: Day) -> Result<()> {
    goods(t, order).await?;
    let total = add_up(t, order, day).await?;
    balances::release(t, order.id, true).await?;
    let missing = match order.pay() {
        Pay::Cash => 0,
        Pay::Account => take_room(t, order, total, order.granted_until.is_some()).await?,
    };
    stop(t, order.id, &Stop { missing, late: Overdue::default() }).await
}

async fn goods(t: &mut Tenant, order: &Order) -> Result<()> {
    let mut wanted = lines(t, order.id).await?;
    if wanted.is_empty() {
        return Err(Error::Short);
    }
    // In one order for everybody, so that two orders never wait for each other's items.
    wanted.sort_by_key(|line| line.item_id);
    for line in &wanted {
        promise(t, order, line).await?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Ordered {
    total: i64,
}

/// What a member has ordered since a moment, in minor units, this transaction included; what was cancelled counts
/// for nothing. The account is locked first, so that two orders at once are both counted.
pub async fn ordered_since(t: &mut Tenant, account: Id, member: Id, since: Millis) -> Result<i64> {
    balances::lock(t, Of::Money { account }).await?;
    let ordered: Ordered = t
        .sql(scoped!(
            "SELECT CAST(COALESCE(SUM(total), 0) AS BIGINT) AS total FROM documents
             WHERE tenant_id = $1 AND account_id = $2 AND kind = 'order' AND member_id = $3 AND placed_at >= $4
               AND cancelled_at IS NULL"
        ))
        .bind(account)
        .bind(member)
        .bind(since)
        .one()
        .await?;
    Ok(ordered.total)
}

#[derive(sqlx::FromRow)]
struct Tracked {
    tracked: i64,
}

/// Holds what there is for a line; what is not counted is promised whole.
async fn promise(t: &mut Tenant, order: &Order, line: &Line) -> Result<()> {
    let item: Tracked =
        t.sql(scoped!("SELECT tracked FROM items WHERE tenant_id = $1 AND id = $2")).bind(line.item_id).one().await?;
    let promised = if item.tracked == 1 {
        let of = Of::Stock { site: order.site_id, item: line.item_id };
        balances::hold(t, of, line.quantity, 0, For { document: order.id, line: Some(line.id) }).await?
    } else {
        line.quantity
    };
    t.sql(scoped!("UPDATE lines SET promised = $3 WHERE tenant_id = $1 AND id = $2"))
        .bind(line.id)
        .bind(promised)
        .run()
        .await?;
    Ok(())
}

/// What keeps an order from going on: what the limit lacks, and what the account is late with.
pub(super) struct Stop {
    missing: i64,
    late: Overdue,
}

/// Adds the order up and takes room in the limit for it; what stands in its way is kept, and nothing is held then.
async fn reckon(t: &mut Tenant, order: &Order, day: Day) -> Result<()> {
    let total = add_up(t, order, day).await?;
    balances::release(t, order.id, true).await?;
    let found = look(t, order, (total, day.date), order.granted_until.is_some()).await?;
    stop(t, order.id, &found).await
}

/// What an order comes to is kept with it and its lines; its total.
async fn add_up(t: &mut Tenant, order: &Order, day: Day) -> Result<i64> {
    let lines = lines(t, order.id).await?;
    let sum = total(&lines, day, letterheads::regime(t).await?)?;
    for (line, net) in lines.iter().zip(&sum.lines) {
        t.sql(scoped!("UPDATE lines SET net = $3 WHERE tenant_id = $1 AND id = $2"))
            .bind(line.id)
            .bind(*net)
            .run()
            .await?;
    }
    let now = t.now();
    t.sql(scoped!(
        "UPDATE documents SET net = $3, tax = $4, total = $5, updated_at = $6 WHERE tenant_id = $1 AND id = $2"
    ))
    .bind(order.id)
    .bind(sum.net)
    .bind(sum.tax)
    .bind(sum.total)
    .bind(now)
    .run()
    .await?;
    Ok(sum.total)
}

/// Takes room for an order that is paid later, unless something stands in its way. Its account is locked before what
/// is late of it is read: whoever pays at the same time is either seen whole or waits.
pub(super) async fn look(t: &mut Tenant, order: &Order, (total, today): (i64, Date), is_granted: bool) -> Result<Stop> {
    if order.pay() == Pay::Cash {
        return Ok(Stop { missing: 0, late: Overdue::default() });
    }
    let free = balances::lock(t, Of::Money { account: order.account_id }).await?.free().max(0);
    let late = if is_granted { Overdue::default() } else { accounts::late(t, order.account_id, today).await? };
    if late.amount > 0 {
        return Ok(Stop { missing: total.saturating_sub(free).max(0), late });
    }
    Ok(Stop { missing: take_room(t, order, total, is_granted).await?, late })
}

/// Keeps what stands in the way of an order.
pub(super) async fn stop(t: &mut Tenant, order: Id, found: &Stop) -> Result<()> {
    t.sql(scoped!("UPDATE documents SET missing = $3, late = $4, late_since = $5 WHERE tenant_id = $1 AND id = $2"))
        .bind(order)
        .bind(found.missing)
        .bind(found.late.amount)
        .bind(found.late.since.clone())
        .run()
        .await?;
    Ok(())
}

fn total(lines: &[Line], day: Day, regime: Regime) -> Result<Sum> {
    let wanted: Vec<Wanted> = lines.iter().map(|line| line.wanted(line.quantity)).collect();
    sum(day, regime, &wanted).map_err(|_| Error::Short)
}

/// Holds the whole amount, or nothing; what is missing. What is granted goes beyond the limit.
pub(super) async fn take_room(t: &mut Tenant, order: &Order, total: i64, is_granted: bool) -> Result<i64> {
    let of = Of::Money { account: order.account_id };
    let missing = total.saturating_sub(balances::lock(t, of).await?.free().max(0)).max(0);
    if missing > 0 && !is_granted {
        return Ok(missing);
    }
    balances::hold(t, of, total, missing, For { document: order.id, line: None }).await?;
    Ok(0)
}

/// Locks an order for an act that was decided on this version; `Conflict` when somebody acted since.
pub(crate) async fn seize(t: &mut Tenant, order: &Order, version: i64) -> Result<()> {
    let now = t.now();
    let mine = t
        .sql(scoped!(
            "UPDATE documents SET version = version + 1, updated_at = $4
             WHERE tenant_id = $1 AND id = $2 AND version = $3 AND placed_at IS NOT NULL AND cancelled_at IS NULL"
        ))
        .bind(order.id)
        .bind(version)
        .bind(now)
        .run()
        .await?;
    if mine == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// The buyer takes what is promised; lines of which there is nothing fall away. `Short` when nothing would be left.
pub async fn accept(t: &mut Tenant, order: &Order, version: i64, day: Day) -> Result<()> {
    seize(t, order, version).await?;
    t.sql(scoped!("DELETE FROM lines WHERE tenant_id = $1 AND document_id = $2 AND promised = 0"))
        .bind(order.id)
        .run()
        .await?;
    let left = t
        .sql(scoped!("UPDATE lines SET quantity = promised WHERE tenant_id = $1 AND document_id = $2"))
        .bind(order.id)
        .run()
        .await?;
    if left == 0 {
        return Err(Error::Short);
    }
    reckon(t, order, day).await
}

/// The buyer pays whoever delivers: the limit is let go, and nothing is missing.
pub async fn pay_cash(t: &mut Tenant, order: &Order, version: i64) -> Result<()> {
    seize(t, order, version).await?;
    balances::release(t, order.id, true).await?;
    t.sql(scoped!(
        "UPDATE documents SET pay = 'cash', missing = 0, late = 0, late_since = NULL WHERE tenant_id = $1 AND id = $2"
    ))
    .bind(order.id)
    .run()
    .await?;
    Ok(())
}

/// The desk says yes. `Conflict` unless it stands as placed.
pub async fn confirm(t: &mut Tenant, order: &Order, version: i64) -> Result<()> {
    if !order.may_confirm() {
        return Err(Error::Conflict);
    }
    seize(t, order, version).await?;
    let now = t.now();
    t.sql(scoped!("UPDATE documents SET confirmed_at = $3 WHERE tenant_id = $1 AND id = $2"))
        .bind(order.id)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Calls an order off: all that was held for it is free again. `Conflict` when something of it was invoiced.
pub async fn cancel(t: &mut Tenant, order: &Order, version: i64, reason: &str) -> Result<()> {
    if !order.may_cancel() {
        return Err(Error::Conflict);
    }
    seize(t, order, version).await?;
    let billed = t
        .sql(scoped!("SELECT count(*) FROM documents WHERE tenant_id = $1 AND source_id = $2"))
        .bind(order.id)
        .number()
        .await?;
    if billed > 0 {
        return Err(Error::Conflict);
    }
    rounds::leave(t, order.id).await?;
    balances::release(t, order.id, false).await?;
    let now = t.now();
    t.sql(scoped!("UPDATE documents SET cancelled_at = $3, reason = $4 WHERE tenant_id = $1 AND id = $2"))
        .bind(order.id)
        .bind(now)
        .bind(reason.to_owned())
        .run()
        .await?;
    t.sql(scoped!("UPDATE lines SET promised = 0 WHERE tenant_id = $1 AND document_id = $2"))
        .bind(order.id)
        .run()
        .await?;
    Ok(())
}
