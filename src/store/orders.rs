//! Orders: reading them, and the Shop's shelf. `basket` fills one, `act` sends it and decides what becomes of it.
mod act;
mod basket;
mod board;
mod change;
mod entry;
mod grant;
mod page;
mod shelf;
mod usual;

pub(crate) use act::seize;
pub use act::{accept, cancel, confirm, ordered_since, pay_cash, place};
pub use basket::{basket, put};
pub use board::board;
pub use change::{change, fit_limit, split};
pub use entry::enter;
pub use grant::{approve, ask, lapse, lapsed, late, reconsider};
pub use page::page;
pub use shelf::{Reader, SHELF, Shelf, gone, shelf, shelf_of};
pub use usual::{next_delivery, taken};

use crate::{
    Result, Tenant,
    numbers::{self, Series},
    sql::scoped,
};
use domain::{
    calendar::Day,
    ids::Id,
    orders::{Line, Order},
};

/// Rows on one page of a list.
pub const PAGE: usize = 50;

/// An order with its account's name, and how many of its lines are short.
macro_rules! order {
    ($before:literal, $rest:expr) => {
        scoped!(concat!(
            $before,
            "SELECT d.id, d.number, d.account_id, a.name AS account, d.site_id, d.pay, d.note, d.net, d.tax, d.total,
                    d.missing, d.late, d.late_since, d.created_by, d.version, d.placed_at, d.confirmed_at, d.delivered_at, d.cancelled_at, d.reason, d.delivery_day, d.asked_at, d.granted_until,
                    (SELECT count(*) FROM lines l WHERE l.tenant_id = d.tenant_id AND l.document_id = d.id
                        AND l.promised < l.quantity) AS short,
                    (SELECT count(*) FROM stop_orders o JOIN stops p ON p.tenant_id = o.tenant_id AND p.id = o.stop_id
                        JOIN rounds r ON r.tenant_id = p.tenant_id AND r.id = p.round_id
                        WHERE o.tenant_id = d.tenant_id AND o.order_id = d.id AND o.open = 1
                        AND r.started_at IS NOT NULL) AS under_way,
                    (SELECT MAX(r.day) FROM stop_orders o JOIN stops p ON p.tenant_id = o.tenant_id AND p.id = o.stop_id
                        JOIN rounds r ON r.tenant_id = p.tenant_id AND r.id = p.round_id
                        WHERE o.tenant_id = d.tenant_id AND o.order_id = d.id AND o.open = 1) AS round_day
             FROM documents d JOIN accounts a ON a.tenant_id = d.tenant_id AND a.id = d.account_id ",
            $rest
        ))
    };
}

pub(crate) use order;

/// One order of this account, or of any when it is 0.
pub async fn find(t: &mut Tenant, account: Id, id: Id) -> Result<Order> {
    t.sql(order!("", "WHERE d.tenant_id = $1 AND d.kind = 'order' AND d.id = $2 AND ($3 = 0 OR d.account_id = $3)"))
        .bind(id)
        .bind(account)
        .one()
        .await
}

/// Its lines, by the item's name.
pub async fn lines(t: &mut Tenant, order: Id) -> Result<Vec<Line>> {
    t.sql(scoped!(
        "SELECT l.id, l.item_id, l.sku, l.name, l.unit, l.quantity, l.promised, l.price, l.tax_class, l.net,
                l.base, l.agreement
         FROM lines l WHERE l.tenant_id = $1 AND l.document_id = $2 ORDER BY l.name, l.id LIMIT 1000"
    ))
    .bind(order)
    .all()
    .await
}

/// An account's latest sent orders, newest first.
pub async fn latest(t: &mut Tenant, account: Id, most: i64) -> Result<Vec<Order>> {
    t.sql(order!(
        "",
        "WHERE d.tenant_id = $1 AND d.account_id = $2 AND d.kind = 'order' AND d.placed_at IS NOT NULL
         ORDER BY d.placed_at DESC, d.id DESC LIMIT $3"
    ))
    .bind(account)
    .bind(most)
    .all()
    .await
}

/// Gives a sent order the next number: the last it takes, after goods and room.
async fn number(t: &mut Tenant, order: Id, day: Day) -> Result<()> {
    let number = numbers::next(t, Series::Order, day).await?;
    t.sql(scoped!("UPDATE documents SET number = $3 WHERE tenant_id = $1 AND id = $2"))
        .bind(order)
        .bind(number)
        .run()
        .await?;
    Ok(())
}

/// The goods were handed over, or refused: the order is behind it, and nothing is promised any more.
pub(crate) async fn finish(t: &mut Tenant, order: Id) -> Result<()> {
    let now = t.now();
    t.sql(scoped!("UPDATE lines SET promised = 0 WHERE tenant_id = $1 AND document_id = $2")).bind(order).run().await?;
    t.sql(scoped!(
        "UPDATE documents SET delivered_at = $3, updated_at = $3, version = version + 1 WHERE tenant_id = $1 AND id = $2"
    ))
    .bind(order)
    .bind(now)
    .run()
    .await?;
    Ok(())
}
