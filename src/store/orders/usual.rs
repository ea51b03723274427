//! What an account took before, and when something comes next.
use crate::{Result, Tenant, sql::scoped};
use domain::{
    ids::Id,
    orders::Taken,
    time::{DAY, Millis},
};

/// Orders that are looked back at.
const BACK: i64 = 12;

/// For how long an order that was sent may still be on its way.
const OPEN: Millis = 90 * DAY;

/// The lines of an account's latest orders that were not called off.
pub async fn taken(t: &mut Tenant, account: Id) -> Result<Vec<Taken>> {
    t.sql(scoped!(
        "SELECT l.item_id, l.quantity, d.placed_at FROM (
             SELECT tenant_id, id, placed_at FROM documents
             WHERE tenant_id = $1 AND account_id = $2 AND kind = 'order' AND placed_at IS NOT NULL AND cancelled_at IS NULL
             ORDER BY placed_at DESC, id DESC LIMIT $3) d
         JOIN lines l ON l.tenant_id = d.tenant_id AND l.document_id = d.id LIMIT 2000"
    ))
    .bind(account)
    .bind(BACK)
    .all()
    .await
}

#[derive(sqlx::FromRow)]
struct Next {
    day: Option<String>,
}

/// The next day on which something comes to an account, from `today` on: by the rounds, else as it was asked for.
pub async fn next_delivery(t: &mut Tenant, account: Id, today: &str) -> Result<Option<String>> {
    let since = t.now() - OPEN;
    let next: Next = t
        .sql(scoped!(
            "SELECT MIN(day) AS day FROM (
                 SELECT COALESCE((SELECT MAX(r.day) FROM stop_orders o
                            JOIN stops p ON p.tenant_id = o.tenant_id AND p.id = o.stop_id
                            JOIN rounds r ON r.tenant_id = p.tenant_id AND r.id = p.round_id
                            WHERE o.tenant_id = d.tenant_id AND o.order_id = d.id AND o.open = 1), d.delivery_day) AS day
                 FROM documents d WHERE d.tenant_id = $1 AND d.account_id = $2 AND d.kind = 'order' AND d.placed_at >= $3
                   AND d.delivered_at IS NULL AND d.cancelled_at IS NULL) waiting
             WHERE day >= $4"
        ))
        .bind(account)
        .bind(since)
        .bind(today.to_owned())
        .one()
        .await?;
    Ok(next.day)
}
