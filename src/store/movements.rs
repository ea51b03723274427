//! Movements of stock: each changes a balance and says why, once and for ever.
use crate::{
    Result, Tenant,
    balances::{self, Of},
    sql::scoped,
};
use domain::{ids::Id, stock::Reason, time::Millis};

/// A movement as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Movement {
    pub id: Id,
    pub site: String,
    pub quantity: i64,
    pub after: i64,
    pub reason: String,
    pub note: String,
    pub by_name: String,
    pub created_at: Millis,
}

/// Why stock moves.
#[derive(Debug, Clone)]
pub struct Why<'a> {
    pub reason: Reason,
    pub note: &'a str,
    pub document: Option<Id>,
}

/// Moves stock by `quantity` smallest units; what is there after it. `Short` when more would leave than is free.
pub async fn record(t: &mut Tenant, site: Id, item: Id, quantity: i64, why: &Why<'_>) -> Result<i64> {
    Ok(write(t, (site, item), quantity, why).await?.1)
}

/// The same, with the movement's id: for what may have to take it back.
pub async fn write(t: &mut Tenant, (site, item): (Id, Id), quantity: i64, why: &Why<'_>) -> Result<(Id, i64)> {
    let after = balances::change(t, Of::Stock { site, item }, quantity).await?.have;
    let (id, now, by) = (t.new_id(), t.now(), t.actor().name.clone());
    t.sql(scoped!(
        "INSERT INTO movements (tenant_id, id, site_id, item_id, quantity, after, reason, note, document_id, by_name, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
    ))
    .bind(id)
    .bind(site)
    .bind(item)
    .bind(quantity)
    .bind(after)
    .bind(why.reason.code())
    .bind(why.note.to_owned())
    .bind(why.document)
    .bind(by)
    .bind(now)
    .run()
    .await?;
    Ok((id, after))
}

/// An item's latest movements.
pub async fn of_item(t: &mut Tenant, item: Id, most: i64) -> Result<Vec<Movement>> {
    t.sql(scoped!(
        "SELECT m.id, s.name AS site, m.quantity, m.after, m.reason, m.note, m.by_name, m.created_at
         FROM movements m JOIN sites s ON s.tenant_id = m.tenant_id AND s.id = m.site_id
         WHERE m.tenant_id = $1 AND m.item_id = $2 ORDER BY m.id DESC LIMIT $3"
    ))
    .bind(item)
    .bind(most)
    .all()
    .await
}
