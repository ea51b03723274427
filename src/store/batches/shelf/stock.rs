//! Stock as files write it: an item at a site, wherever any was ever kept.
use super::{PIECE, put};
use crate::{Result, Tenant, sql::scoped};
use domain::{
    batches::{Existing, Record},
    ids::Id,
    units::Unit,
};

#[derive(sqlx::FromRow)]
struct At {
    item_id: Id,
    site_id: Id,
    sku: String,
    site: String,
    unit: String,
    have: i64,
}

/// Every place where stock of an item in use is, or was.
pub async fn all(t: &mut Tenant) -> Result<Vec<Existing>> {
    let (mut all, mut last) = (Vec::new(), (0, 0));
    loop {
        let piece: Vec<At> = t
            .sql(scoped!(
                "SELECT b.part_id AS item_id, b.owner_id AS site_id, i.sku, s.name AS site, i.unit, b.have
                 FROM balances b
                 JOIN items i ON i.tenant_id = b.tenant_id AND i.id = b.part_id AND i.archived_at IS NULL
                 JOIN sites s ON s.tenant_id = b.tenant_id AND s.id = b.owner_id AND s.archived_at IS NULL
                 WHERE b.tenant_id = $1 AND b.unit = 'stock' AND (b.part_id, b.owner_id) > ($2, $3)
                   AND (b.have <> 0 OR EXISTS (SELECT 1 FROM movements m WHERE m.tenant_id = b.tenant_id
                        AND m.item_id = b.part_id AND m.site_id = b.owner_id))
                 ORDER BY b.part_id, b.owner_id LIMIT $4"
            ))
            .bind(last.0)
            .bind(last.1)
            .bind(PIECE)
            .all()
            .await?;
        let Some(end) = piece.last().map(|one| (one.item_id, one.site_id)) else { return Ok(all) };
        last = end;
        all.extend(piece.into_iter().map(|one| {
            let unit = Unit::parse(&one.unit).unwrap_or(Unit::Piece);
            let mut record = Record::new();
            put(&mut record, "sku", one.sku);
            put(&mut record, "site", one.site);
            put(&mut record, "quantity", unit.plain(one.have));
            Existing { id: one.item_id, record, ..Existing::default() }
        }));
    }
}
