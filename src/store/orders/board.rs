//! The board: what the desk has to do with orders now, by where they stand. Each column has a bound.
use super::{order, page};
use crate::{Result, Tenant, sql::scoped};
use domain::{
    orders::{Board, COLUMN, Listing, Order, Status},
    time::Millis,
};

/// The columns; `midnight` is when today began.
pub async fn board(t: &mut Tenant, midnight: Millis) -> Result<Board> {
    Ok(Board {
        waiting: waiting(t).await?,
        confirmed: standing(t, Status::Confirmed).await?,
        sent: standing(t, Status::Sent).await?,
        delivered: delivered(t, midnight).await?,
    })
}

/// What nobody said yes to yet, the longest wait first.
async fn waiting(t: &mut Tenant) -> Result<Vec<Order>> {
    t.sql(order!(
        "",
        "WHERE d.tenant_id = $1 AND d.kind = 'order' AND d.placed_at IS NOT NULL AND d.delivered_at IS NULL
           AND d.cancelled_at IS NULL AND d.confirmed_at IS NULL ORDER BY d.id LIMIT $2"
    ))
    .bind(COLUMN as i64 + 1)
    .all()
    .await
}

async fn standing(t: &mut Tenant, status: Status) -> Result<Vec<Order>> {
    let listing = Listing { status: status.code().to_owned(), ..Listing::default() };
    page(t, &listing).await
}

async fn delivered(t: &mut Tenant, midnight: Millis) -> Result<Vec<Order>> {
    t.sql(order!(
        "",
        "WHERE d.tenant_id = $1 AND d.kind = 'order' AND d.delivered_at >= $2 AND d.cancelled_at IS NULL
         ORDER BY d.delivered_at DESC LIMIT $3"
    ))
    .bind(midnight)
    .bind(COLUMN as i64 + 1)
    .all()
    .await
}
