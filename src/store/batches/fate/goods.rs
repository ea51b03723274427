//! Stock: the first of an item at a site opens its balance and the books, later files are counts.
use super::{Fate, Home, kept, refused, text};
use crate::{
    Result, Tenant,
    balances::{self, Of},
    batches::shelf,
    books::{self, Post},
    movements::{self, Why},
    sql::scoped,
};
use domain::{
    batches::{Row, Verdict},
    ids::Id,
    invoices::cost_of,
    ledger::{Event, Opening},
    stock::Reason,
    units::Unit,
};

/// An item as stock knows it.
pub(super) struct Good {
    pub id: Id,
    pub unit: Unit,
    pub cost: Option<i64>,
}

/// A movement, and the entry it made.
pub(super) type Made = (Id, Id);

/// Brings the first stock of an item to a site, by its row.
pub(super) async fn open(
    t: &mut Tenant,
    home: &Home,
    (row, site): (Id, Id),
    good: &Good,
    quantity: i64,
) -> Result<Made> {
    let cost = cost_of(quantity, good.cost.unwrap_or(0), good.unit);
    // The books first: where they are closed, nothing has been written yet.
    let entry = if cost > 0 {
        let post = Post { day: home.today, key: format!("batch:{row}"), document: None, account: None, note: "" };
        books::post(t, &post, &Event::Opened { what: Opening::Stock, amount: cost }).await?
    } else {
        0
    };
    let why = Why { reason: Reason::Opening, note: "", document: None };
    let (moved, _) = movements::write(t, (site, good.id), quantity, &why).await?;
    Ok((moved, entry))
}

#[derive(sqlx::FromRow)]
struct Moved {
    site_id: Id,
    item_id: Id,
    quantity: i64,
    after: i64,
}

async fn movement(t: &mut Tenant, id: Id) -> Result<Moved> {
    t.sql(scoped!("SELECT site_id, item_id, quantity, after FROM movements WHERE tenant_id = $1 AND id = $2"))
        .bind(id)
        .one()
        .await
}

/// Whether stock is as a row's movement left it, nothing of it is held, and nobody took its entry back by hand.
pub(super) async fn untouched(t: &mut Tenant, row: &Row) -> Result<bool> {
    let made = movement(t, row.moved).await?;
    let now = balances::lock(t, Of::Stock { site: made.site_id, item: made.item_id }).await?;
    Ok(now.held == 0 && now.have == made.after && !reversed(t, row.entry).await?)
}

/// Whether an entry was taken back.
pub(super) async fn reversed(t: &mut Tenant, entry: Id) -> Result<bool> {
    let sql = scoped!("SELECT id FROM entries WHERE tenant_id = $1 AND reverses_id = $2");
    let found: Option<(Id,)> = t.sql(sql).bind(entry).maybe().await?;
    Ok(found.is_some())
}

/// Takes a movement and its entry back: both stay in their books, with what undoes them beside.
pub(super) async fn take_back(t: &mut Tenant, home: &Home, row: &Row) -> Result<()> {
    // The books first: where they are closed, nothing has been written yet.
    close(t, home, row).await?;
    if row.moved > 0 {
        let made = movement(t, row.moved).await?;
        let why = Why { reason: Reason::Count, note: "", document: None };
        movements::record(t, made.site_id, made.item_id, -made.quantity, &why).await?;
    }
    Ok(())
}

/// Takes only the entry back.
pub(super) async fn close(t: &mut Tenant, home: &Home, row: &Row) -> Result<()> {
    if row.entry > 0 {
        let post =
            Post { day: home.today, key: format!("batch:{}:undo", row.id), document: None, account: None, note: "" };
        books::reverse(t, &post, row.entry).await?;
    }
    Ok(())
}

/// Whether stock of an item was ever moved at a site.
pub(super) async fn was_moved(t: &mut Tenant, (site, item): (Id, Id)) -> Result<bool> {
    let found: Option<(Id,)> = t
        .sql(scoped!("SELECT id FROM movements WHERE tenant_id = $1 AND item_id = $2 AND site_id = $3 LIMIT 1"))
        .bind(item)
        .bind(site)
        .maybe()
        .await?;
    Ok(found.is_some())
}

pub(super) async fn apply(t: &mut Tenant, home: &Home, row: &Row) -> Result<Fate> {
    let says = &row.kept.says;
    let Some(item) = shelf::items::of_sku(t, &text(says, "sku")).await?.filter(|item| !item.is_away()) else {
        return kept("sku", "imports-item-unknown");
    };
    let Some(site) = home.site(says) else { return kept("site", "imports-site-unknown") };
    let good = Good { id: item.id, unit: Unit::parse(&item.unit).unwrap_or(Unit::Piece), cost: item.cost };
    let Some(wanted) = says.get("quantity").and_then(|text| good.unit.read(text)) else {
        return kept("quantity", "items-quantity-invalid");
    };
    let was = row.kept.was.get("quantity").and_then(|text| good.unit.read(text)).unwrap_or(0);
    let have = balances::lock(t, Of::Stock { site, item: good.id }).await?.have;
    let begun = was_moved(t, (site, good.id)).await?;
    if have != was || (row.verdict == Verdict::New && begun) {
        return kept("quantity", "imports-moved");
    }
    let written = if begun {
        let why = Why { reason: Reason::Count, note: "", document: None };
        movements::write(t, (site, good.id), wanted - have, &why).await.map(|(moved, _)| (moved, 0))
    } else {
        open(t, home, (row.id, site), &good, wanted - have).await
    };
    match written {
        Ok((moved, entry)) => Ok(Fate::Done { target: good.id, version: 0, moved, entry, flaws: Vec::new() }),
        Err(error) => refused(error, "quantity"),
    }
}

pub(super) async fn revert(t: &mut Tenant, home: &Home, row: &Row) -> Result<Fate> {
    if !untouched(t, row).await? {
        return kept("quantity", "imports-touched");
    }
    match take_back(t, home, row).await {
        Ok(()) => Ok(Fate::Undone),
        Err(error) => refused(error, "quantity"),
    }
}
