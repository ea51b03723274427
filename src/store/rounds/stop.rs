//! What happened at a door, recorded once and in one transaction: goods, invoice, crates, money, signature.
use crate::{
    Error, Result, Tenant,
    accounts::Signer,
    balances::{self, Of},
    books::{self, Post},
    goods::{Out, hand_out, take_shelves},
    invoices::{self, Billed, Issued},
    orders, payments,
    payments::Received,
    sql::scoped,
};
use domain::{
    calendar::Day,
    ids::Id,
    ledger::{Custodian, Event},
    orders::{Line, Order},
    payments::settled_by,
    rounds::{At, Done, Failure, Handed, Stop, StopForm, due},
};

/// Why a stop was not recorded.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// So much of what is paid on delivery is missing, in minor units, and the limit has no room for it.
    #[error("money is missing at the door")]
    Missing(i64),
    #[error(transparent)]
    Store(#[from] Error),
}

/// The orders that wait at a stop, or were handed over there, with their lines.
pub async fn orders_of(t: &mut Tenant, stop: Id) -> Result<Vec<(Order, Vec<Line>)>> {
    let found: Vec<Order> = t
        .sql(crate::orders::order!(
            "",
            "JOIN stop_orders o ON o.tenant_id = d.tenant_id AND o.order_id = d.id
             WHERE d.tenant_id = $1 AND o.stop_id = $2 ORDER BY d.id LIMIT 50"
        ))
        .bind(stop)
        .all()
        .await?;
    let mut with_lines = Vec::with_capacity(found.len());
    for order in found {
        let lines = orders::lines(t, order.id).await?;
        with_lines.push((order, lines));
    }
    Ok(with_lines)
}

/// Takes a stop that nobody recorded yet, on a round that is under way and this driver's. `Conflict` otherwise.
async fn seize(t: &mut Tenant, stop: &Stop, (driver, version): (Id, i64)) -> Result<()> {
    let (now, by) = (t.now(), t.actor().name.clone());
    let mine = t
        .sql(scoped!(
            "UPDATE stops SET done_at = $4, done_by = $5, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND version = $3 AND done_at IS NULL AND EXISTS (SELECT 1 FROM rounds r
                 WHERE r.tenant_id = stops.tenant_id AND r.id = stops.round_id AND r.driver_id = $6
                   AND r.started_at IS NOT NULL AND r.closed_at IS NULL)"
        ))
        .bind(stop.id)
        .bind(version)
        .bind(now)
        .bind(by)
        .bind(driver)
        .run()
        .await?;
    if mine == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// A stop about to be recorded.
#[derive(Debug, Clone, Copy)]
pub struct Door<'a> {
    pub stop: &'a Stop,
    pub driver: Id,
    pub version: i64,
    pub day: Day,
    pub form: &'a StopForm,
    /// Who of the account signed with their own PIN.
    pub signer: Option<&'a Signer>,
}

/// Records what was handed over: stock leaves, what was received is billed, crates and money change hands, and what
/// was refused is free again. All of it or nothing. The invoices issued.
pub async fn record(
    t: &mut Tenant,
    door: &Door<'_>,
    handed: &[Handed],
    (done, by): (Done, Custodian),
) -> std::result::Result<Vec<Issued>, Problem> {
    seize(t, door.stop, (door.driver, door.version)).await?;
    let terms = invoices::terms(t, door.day, door.stop.account_id).await?;
    let at = due(terms, handed).ok_or(Error::Short)?;
    let lines = handed.iter().flat_map(|one| one.lines.iter().map(|line| (line.item_id, one.order.site_id)));
    take_shelves(t, lines.collect()).await?;
    let mut losses = Vec::with_capacity(handed.len());
    for one in handed {
        losses.push(goods(t, door.stop.id, one).await?);
    }
    balances::lock(t, Of::Money { account: door.stop.account_id }).await?;
    let mut issued = Vec::new();
    for (one, lost) in handed.iter().zip(losses) {
        let received = one.received();
        if !received.is_empty() {
            let due = invoices::due(t, door.day, one.order.pay()).await?;
            let billed =
                Billed { order: &one.order, received: &received, stop: Some(door.stop.id), day: door.day, due };
            issued.push(invoices::issue(t, &billed).await?);
        }
        damaged(t, door, one.order.id, lost).await?;
    }
    money(t, door, (at, done, by)).await?;
    write(t, door, done).await?;
    Ok(issued)
}

/// What was held for an order ends: the delivered and the damaged leave the site, the refused is free again. What the
/// damaged cost, in minor units.
async fn goods(t: &mut Tenant, stop: Id, one: &Handed) -> Result<i64> {
    for (line, outcome) in one.lines.iter().zip(&one.outcomes) {
        t.sql(scoped!(
            "INSERT INTO stop_lines (tenant_id, stop_id, line_id, delivered, refused, damaged) VALUES ($1, $2, $3, $4, $5, $6)"
        ))
        .bind(stop)
        .bind(line.id)
        .bind(outcome.delivered)
        .bind(outcome.refused)
        .bind(outcome.damaged)
        .run()
        .await?;
    }
    let pairs = one.lines.iter().zip(&one.outcomes);
    let outs: Vec<Out> = pairs.map(|(line, what)| Out { line, sold: what.delivered, damaged: what.damaged }).collect();
    hand_out(t, &one.order, &outs, "").await
}

/// What was broken on the way is the house's loss.
async fn damaged(t: &mut Tenant, door: &Door<'_>, order: Id, lost: i64) -> Result<()> {
    if lost > 0 {
        let key = format!("damaged:{}:{order}", door.stop.id);
        let post = Post { day: door.day, key, document: Some(order), account: None, note: "" };
        books::post(t, &post, &Event::StockCounted { difference: -lost }).await?;
    }
    Ok(())
}

/// Crates and money. What is paid on delivery is paid, unless the limit has room for what is missing of it.
async fn money(
    t: &mut Tenant,
    door: &Door<'_>,
    (at, done, by): (At, Done, Custodian),
) -> std::result::Result<(), Problem> {
    let account = door.stop.account_id;
    if done.crates_left != done.crates_taken {
        balances::change(t, Of::Crates { account }, done.crates_left - done.crates_taken).await?;
    }
    let settled = settled_by(door.day, done.method, done.cash).map_err(|_| Error::Short)?;
    // The invoices are already taken from what may be owed, so what is free now is what may stay unpaid.
    let free = balances::lock(t, Of::Money { account }).await?.free();
    let missing = (at.on_delivery - settled).max(0);
    let room = free.saturating_add(at.on_delivery).max(0);
    if missing > room {
        return Err(Problem::Missing(missing - room));
    }
    if done.cash > 0 {
        let stamp = domain::payments::stamp(door.day, done.method, settled).map_err(|_| Error::Short)?;
        let received = Received {
            account,
            by,
            stop: Some(door.stop.id),
            document: None,
            method: done.method,
            amount: done.cash,
            stamp,
            day: door.day,
            note: "",
        };
        payments::receive(t, &received).await?;
    }
    Ok(())
}

async fn write(t: &mut Tenant, door: &Door<'_>, done: Done) -> Result<()> {
    let typed = domain::text::clean(&door.form.receiver);
    let signed = door.signer.map(|signer| signer.name.clone()).unwrap_or_default();
    t.sql(scoped!(
        "UPDATE stops SET note = $3, receiver = $4, signature = $5, crates_left = $6, crates_taken = $7, signed_by = $8,
             signed_name = $9
         WHERE tenant_id = $1 AND id = $2"
    ))
    .bind(door.stop.id)
    .bind(domain::text::clean(&door.form.note))
    .bind(if typed.is_empty() { signed.clone() } else { typed })
    .bind(door.form.signature.clone())
    .bind(done.crates_left)
    .bind(done.crates_taken)
    .bind(door.signer.map(|signer| signer.membership_id))
    .bind(signed)
    .run()
    .await?;
    close_orders(t, door.stop.id).await
}

async fn close_orders(t: &mut Tenant, stop: Id) -> Result<()> {
    t.sql(scoped!("UPDATE stop_orders SET open = 0 WHERE tenant_id = $1 AND stop_id = $2")).bind(stop).run().await?;
    Ok(())
}

/// Nothing was handed over: the orders wait for another round, and what is held for them stays held.
pub async fn fail(t: &mut Tenant, door: &Door<'_>, why: Failure) -> Result<()> {
    seize(t, door.stop, (door.driver, door.version)).await?;
    t.sql(scoped!("UPDATE stops SET failed = $3, note = $4 WHERE tenant_id = $1 AND id = $2"))
        .bind(door.stop.id)
        .bind(why.code())
        .bind(domain::text::clean(&door.form.note))
        .run()
        .await?;
    close_orders(t, door.stop.id).await
}
