//! An order that waits is changed: other quantities, as much as the limit has room for, or a part of it on its own.
use super::{act, find, lines, number, seize};
use crate::{
    Error, Result, Tenant,
    balances::{self, Of},
    goods::take_shelves,
    letterheads, prices,
    sql::scoped,
};
use domain::{
    calendar::Day,
    ids::Id,
    orders::{Line, Order, Portion, Status, fit},
};

/// Gives an order that waits other quantities, by line; nothing takes a line away. It has the prices of today, and
/// what was granted for it as it was is granted no more. `Short` when nothing would be left.
pub async fn change(t: &mut Tenant, order: &Order, version: i64, day: Day, wanted: &[(Id, i64)]) -> Result<()> {
    if !order.may_change() {
        return Err(Error::Conflict);
    }
    seize(t, order, version).await?;
    let before = lines(t, order.id).await?;
    loosen(t, order, &before).await?;
    set(t, order.id, wanted).await?;
    prices::apply(t, (order.account_id, order.id), day.date).await?;
    t.sql(scoped!("UPDATE documents SET granted_until = NULL WHERE tenant_id = $1 AND id = $2"))
        .bind(order.id)
        .run()
        .await?;
    let order = find(t, 0, order.id).await?;
    act::take(t, &order, day).await
}

/// Makes a held order as small as the limit asks for, in the portions its items are sold in. `Short` when nothing fits.
pub async fn fit_limit(t: &mut Tenant, order: &Order, version: i64, day: Day) -> Result<()> {
    // A smaller order is no answer to what is overdue.
    if order.status() != Status::Held || order.late > 0 {
        return Err(Error::Conflict);
    }
    seize(t, order, version).await?;
    let mut asked = lines(t, order.id).await?;
    loosen(t, order, &asked).await?;
    let room = balances::lock(t, Of::Money { account: order.account_id }).await?.free();
    // In the order in which they were chosen.
    asked.sort_by_key(|line| line.id);
    let portions = portions(t, order.id).await?;
    let of = |line: Line| {
        let scale = line.unit().scale();
        let sold = portions.iter().find(|sold| sold.item_id == line.item_id);
        let (least, step) = sold.map_or((1, 1), |sold| (sold.minimum.max(sold.multiple), sold.multiple));
        (line, Portion { least: least.saturating_mul(scale), step: step.saturating_mul(scale) })
    };
    let asked: Vec<(Line, Portion)> = asked.into_iter().map(of).collect();
    let kept = fit((day, letterheads::regime(t).await?), &asked, room);
    let kept: Vec<(Id, i64)> = asked.iter().map(|(line, _)| line.id).zip(kept).collect();
    set(t, order.id, &kept).await?;
    act::take(t, order, day).await
}

#[derive(sqlx::FromRow)]
struct Sold {
    item_id: Id,
    minimum: i64,
    multiple: i64,
}

async fn portions(t: &mut Tenant, order: Id) -> Result<Vec<Sold>> {
    t.sql(scoped!(
        "SELECT i.id AS item_id, i.minimum, i.multiple FROM lines l JOIN items i ON i.tenant_id = l.tenant_id AND i.id = l.item_id
         WHERE l.tenant_id = $1 AND l.document_id = $2 LIMIT 1000"
    ))
    .bind(order)
    .all()
    .await
}

/// Takes a part of an order, by line, into one of its own that stands where the first does; its id. What was held for
/// the one is held for both. `Short` when the limit has no room for the two: their taxes may differ by the rounding.
pub async fn split(t: &mut Tenant, order: &Order, version: i64, day: Day, part: &[(Id, i64)]) -> Result<Id> {
    if !order.may_split() {
        return Err(Error::Conflict);
    }
    seize(t, order, version).await?;
    let before = lines(t, order.id).await?;
    loosen(t, order, &before).await?;
    let other = copy(t, order).await?;
    for (line, quantity) in part.iter().filter(|(_, quantity)| *quantity > 0) {
        let id = t.new_id();
        t.sql(scoped!(
            "INSERT INTO lines (tenant_id, id, document_id, item_id, sku, name, unit, quantity, price, tax_class, base, agreement)
             SELECT tenant_id, $4, $5, item_id, sku, name, unit, $6, price, tax_class, base, agreement FROM lines
             WHERE tenant_id = $1 AND document_id = $2 AND id = $3"
        ))
        .bind(order.id)
        .bind(*line)
        .bind(id)
        .bind(other)
        .bind(*quantity)
        .run()
        .await?;
    }
    let taken = |line: &Line| part.iter().find(|(id, _)| *id == line.id).map_or(0, |(_, quantity)| *quantity);
    let left: Vec<(Id, i64)> = before.iter().map(|line| (line.id, line.quantity - taken(line))).collect();
    set(t, order.id, &left).await?;
    number(t, other, day).await?;
    for id in [order.id, other] {
        let order = find(t, 0, id).await?;
        act::retake(t, &order, day).await?;
        if find(t, 0, id).await?.missing > 0 {
            return Err(Error::Short);
        }
    }
    Ok(other)
}

/// An order like this one, without lines and number.
async fn copy(t: &mut Tenant, order: &Order) -> Result<Id> {
    let (id, now) = (t.new_id(), t.now());
    t.sql(scoped!(
        "INSERT INTO documents (tenant_id, id, kind, account_id, site_id, pay, note, created_by, member_id, created_at, updated_at,
             placed_at, confirmed_at, delivery_day, granted_until)
         SELECT tenant_id, $3, kind, account_id, site_id, pay, note, created_by, member_id, $4, $4, placed_at, confirmed_at,
             delivery_day, granted_until
         FROM documents WHERE tenant_id = $1 AND id = $2"
    ))
    .bind(order.id)
    .bind(id)
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

/// Lets go of all that is held for an order; its shelves stay taken, so that nobody is faster in taking it anew.
async fn loosen(t: &mut Tenant, order: &Order, lines: &[Line]) -> Result<()> {
    take_shelves(t, lines.iter().map(|line| (line.item_id, order.site_id)).collect()).await?;
    balances::release(t, order.id, false).await?;
    t.sql(scoped!("UPDATE lines SET promised = 0 WHERE tenant_id = $1 AND document_id = $2"))
        .bind(order.id)
        .run()
        .await?;
    Ok(())
}

/// Sets the quantities of lines that are not promised; nothing takes a line away.
async fn set(t: &mut Tenant, order: Id, wanted: &[(Id, i64)]) -> Result<()> {
    for (line, quantity) in wanted {
        if *quantity == 0 {
            t.sql(scoped!("DELETE FROM lines WHERE tenant_id = $1 AND document_id = $2 AND id = $3"))
                .bind(order)
                .bind(*line)
                .run()
                .await?;
        } else {
            t.sql(scoped!("UPDATE lines SET quantity = $4 WHERE tenant_id = $1 AND document_id = $2 AND id = $3"))
                .bind(order)
                .bind(*line)
                .bind(*quantity)
                .run()
                .await?;
        }
    }
    Ok(())
}
