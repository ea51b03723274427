//! Rounds: reading them. `plan` puts one together, `stop` records what happened at a door.
mod plan;
mod stop;

pub(crate) use plan::leave;
pub use plan::{assign, close, create, drop_stop, shift, start, update};
pub use stop::{Door, Problem, fail, orders_of, record};

use crate::{Result, Tenant, sql::scoped};
use domain::{
    ids::Id,
    orders::Order,
    rounds::{Driver, Load, Round, Stop},
};

/// Rows on one page of a list.
pub const PAGE: usize = 50;

/// A round with its site, its driver and how far it is.
macro_rules! round {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT r.id, r.name, r.day, r.site_id, s.name AS site, r.driver_id, u.name AS driver, r.vehicle, r.version,
                    r.started_at, r.closed_at,
                    (SELECT count(*) FROM stops x WHERE x.tenant_id = r.tenant_id AND x.round_id = r.id) AS stops,
                    (SELECT count(*) FROM stops x WHERE x.tenant_id = r.tenant_id AND x.round_id = r.id
                        AND x.done_at IS NOT NULL) AS done
             FROM rounds r JOIN sites s ON s.tenant_id = r.tenant_id AND s.id = r.site_id
             JOIN memberships m ON m.tenant_id = r.tenant_id AND m.id = r.driver_id JOIN users u ON u.id = m.user_id ",
            $rest
        ))
    };
}

/// One page of rounds, the latest day first, before this day and round; one row more tells that more follow.
pub async fn page(t: &mut Tenant, (day, before): (&str, Id)) -> Result<Vec<Round>> {
    t.sql(round!(
        "WHERE r.tenant_id = $1 AND r.day <= $2 AND (r.day < $2 OR r.id < $3)
         ORDER BY r.day DESC, r.id DESC LIMIT $4"
    ))
    .bind(if day.is_empty() { "9999" } else { day }.to_owned())
    .bind(before)
    .bind(PAGE as i64 + 1)
    .all()
    .await
}

/// One round; only this driver's, unless it is 0.
pub async fn find(t: &mut Tenant, id: Id, driver: Id) -> Result<Round> {
    t.sql(round!("WHERE r.tenant_id = $1 AND r.id = $2 AND ($3 = 0 OR r.driver_id = $3)"))
        .bind(id)
        .bind(driver)
        .one()
        .await
}

/// A driver's rounds that are not closed, the earliest first.
pub async fn of_driver(t: &mut Tenant, driver: Id) -> Result<Vec<Round>> {
    t.sql(round!("WHERE r.tenant_id = $1 AND r.driver_id = $2 AND r.closed_at IS NULL ORDER BY r.day, r.id LIMIT 20"))
        .bind(driver)
        .all()
        .await
}

/// A stop with its account, how many orders wait there and what they come to, and what was taken.
macro_rules! stop {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT p.id, p.round_id, p.position, p.account_id, a.name AS account, a.address, p.done_at, p.failed, p.note,
                    p.receiver, p.signature, p.signed_name, p.crates_left, p.crates_taken, p.done_by, p.version,
                    (SELECT x.id FROM attachments x WHERE x.tenant_id = p.tenant_id AND x.stop_id = p.id
                        AND x.removed_at IS NULL) AS photo,
                    (SELECT count(*) FROM stop_orders o WHERE o.tenant_id = p.tenant_id AND o.stop_id = p.id) AS orders,
                    (SELECT CAST(COALESCE(SUM(d.total), 0) AS BIGINT) FROM stop_orders o
                        JOIN documents d ON d.tenant_id = o.tenant_id AND d.id = o.order_id
                        WHERE o.tenant_id = p.tenant_id AND o.stop_id = p.id) AS total,
                    (SELECT CAST(COALESCE(SUM(y.amount), 0) AS BIGINT) FROM payments y
                        WHERE y.tenant_id = p.tenant_id AND y.stop_id = p.id) AS taken
             FROM stops p JOIN accounts a ON a.tenant_id = p.tenant_id AND a.id = p.account_id ",
            $rest
        ))
    };
}

/// The stops of a round, in their order.
pub async fn stops(t: &mut Tenant, round: Id) -> Result<Vec<Stop>> {
    t.sql(stop!("WHERE p.tenant_id = $1 AND p.round_id = $2 ORDER BY p.position, p.id LIMIT 500"))
        .bind(round)
        .all()
        .await
}

/// One stop.
pub async fn stop(t: &mut Tenant, id: Id) -> Result<Stop> {
    t.sql(stop!("WHERE p.tenant_id = $1 AND p.id = $2")).bind(id).one().await
}

/// The stops where an order was brought, or was to be, that are behind it.
pub async fn visits(t: &mut Tenant, order: Id) -> Result<Vec<Stop>> {
    t.sql(stop!(
        "WHERE p.tenant_id = $1 AND p.done_at IS NOT NULL AND p.id IN (SELECT so.stop_id FROM stop_orders so
             WHERE so.tenant_id = $1 AND so.order_id = $2) ORDER BY p.done_at, p.id LIMIT 20"
    ))
    .bind(order)
    .all()
    .await
}

/// What the vehicle is loaded with: what is promised of the orders that wait on a round, by item.
pub async fn load(t: &mut Tenant, round: Id) -> Result<Vec<Load>> {
    t.sql(scoped!(
        "SELECT l.sku, l.name, l.unit, CAST(SUM(l.promised) AS BIGINT) AS quantity
         FROM stops p JOIN stop_orders o ON o.tenant_id = p.tenant_id AND o.stop_id = p.id
         JOIN lines l ON l.tenant_id = o.tenant_id AND l.document_id = o.order_id
         WHERE p.tenant_id = $1 AND p.round_id = $2 AND o.open = 1 AND l.promised > 0
         GROUP BY l.item_id, l.sku, l.name, l.unit ORDER BY l.name, l.sku LIMIT 2000"
    ))
    .bind(round)
    .all()
    .await
}

/// Confirmed orders of a site that wait for a round, the oldest first.
pub async fn waiting(t: &mut Tenant, site: Id) -> Result<Vec<Order>> {
    t.sql(crate::orders::order!(
        "",
        "WHERE d.tenant_id = $1 AND d.kind = 'order' AND d.site_id = $2 AND d.placed_at IS NOT NULL AND d.confirmed_at IS NOT NULL
           AND d.delivered_at IS NULL AND d.cancelled_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM stop_orders o WHERE o.tenant_id = d.tenant_id AND o.order_id = d.id AND o.open = 1)
         ORDER BY COALESCE(d.delivery_day, ''), d.id LIMIT 400"
    ))
    .bind(site)
    .all()
    .await
}

#[derive(sqlx::FromRow)]
struct Busy {
    site_id: Id,
}

/// The site where most orders wait for a round.
pub async fn busiest(t: &mut Tenant) -> Result<Option<Id>> {
    let busy: Option<Busy> = t
        .sql(scoped!(
            "SELECT d.site_id FROM documents d
             WHERE d.tenant_id = $1 AND d.kind = 'order' AND d.placed_at IS NOT NULL AND d.confirmed_at IS NOT NULL AND d.delivered_at IS NULL
               AND d.cancelled_at IS NULL AND NOT EXISTS (SELECT 1 FROM stop_orders o
                   WHERE o.tenant_id = d.tenant_id AND o.order_id = d.id AND o.open = 1)
             GROUP BY d.site_id ORDER BY count(*) DESC, d.site_id LIMIT 1"
        ))
        .maybe()
        .await?;
    Ok(busy.map(|busy| busy.site_id))
}

/// Who may drive: active members of the Round.
pub async fn drivers(t: &mut Tenant) -> Result<Vec<Driver>> {
    t.sql(scoped!(
        "SELECT m.id AS membership_id, u.name FROM memberships m JOIN users u ON u.id = m.user_id
         WHERE m.tenant_id = $1 AND m.portal = 'round' AND m.status = 'active' AND m.role <> 'viewer' ORDER BY u.name, m.id LIMIT 500"
    ))
    .all()
    .await
}
