//! What an owner has, and what is held of it: stock of an item at a site, money an account may still owe.
//!
//! A hold is one conditional update: whoever comes second finds less free, on both databases. Who takes several holds
//! in one transaction takes them in the order of their parts, so that two of them never wait for each other.
use crate::{Error, Result, Tenant, sql::scoped};
use domain::ids::Id;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// An item at a site, in smallest units.
    Stock { site: Id, item: Id },
    /// What an account may still owe, in minor units.
    Money { account: Id },
    /// Crates an account has to give back; below nothing when it gave back more than it had from us.
    Crates { account: Id },
}

impl Of {
    pub(crate) const fn key(self) -> (&'static str, Id, Id) {
        match self {
            Of::Stock { site, item } => ("stock", site, item),
            Of::Money { account } => ("money", account, 0),
            Of::Crates { account } => ("crates", account, 0),
        }
    }
}

/// A balance as read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Balance {
    pub have: i64,
    pub held: i64,
}

impl Balance {
    /// What can still be held.
    pub const fn free(self) -> i64 {
        self.have.saturating_sub(self.held)
    }
}

/// Stock of an item at one site.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct AtSite {
    pub site_id: Id,
    pub site: String,
    pub have: i64,
    pub held: i64,
    /// What the site wants to have at least.
    pub low: i64,
}

/// A balance, locked until the transaction ends; made when there is none.
pub async fn lock(t: &mut Tenant, of: Of) -> Result<Balance> {
    let ((unit, owner, part), now) = (of.key(), t.now());
    t.sql(scoped!(
        "INSERT INTO balances (tenant_id, unit, owner_id, part_id, updated_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (tenant_id, unit, owner_id, part_id) DO UPDATE SET updated_at = $5
         RETURNING have, held"
    ))
    .bind(unit)
    .bind(owner)
    .bind(part)
    .bind(now)
    .one()
    .await
}

/// Changes what there is by `delta`; what there is now. `Short` when the database says there would be less than
/// nothing, or less than is held.
pub async fn change(t: &mut Tenant, of: Of, delta: i64) -> Result<Balance> {
    let before = lock(t, of).await?;
    let have = before.have.checked_add(delta).ok_or(Error::Short)?;
    if matches!(of, Of::Stock { .. }) && have < before.held {
        return Err(Error::Short);
    }
    let ((unit, owner, part), now) = (of.key(), t.now());
    t.sql(scoped!(
        "UPDATE balances SET have = $5, updated_at = $6 WHERE tenant_id = $1 AND unit = $2 AND owner_id = $3 AND part_id = $4"
    ))
    .bind(unit)
    .bind(owner)
    .bind(part)
    .bind(have)
    .bind(now)
    .run()
    .await?;
    Ok(Balance { have, held: before.held })
}

/// For whom something is held.
#[derive(Debug, Clone, Copy)]
pub struct For {
    pub document: Id,
    pub line: Option<Id>,
}

/// Holds as much as is free, up to `quantity`; how much that is. `extra` may be held beyond what there is: a grant.
pub async fn hold(t: &mut Tenant, of: Of, quantity: i64, extra: i64, whom: For) -> Result<i64> {
    let free = lock(t, of).await?.free().saturating_add(extra).max(0);
    let taken = quantity.min(free);
    if taken <= 0 {
        return Ok(0);
    }
    let ((unit, owner, part), id, now) = (of.key(), t.new_id(), t.now());
    t.sql(scoped!(
        "UPDATE balances SET held = held + $5, updated_at = $6
         WHERE tenant_id = $1 AND unit = $2 AND owner_id = $3 AND part_id = $4"
    ))
    .bind(unit)
    .bind(owner)
    .bind(part)
    .bind(taken)
    .bind(now)
    .run()
    .await?;
    t.sql(scoped!(
        "INSERT INTO holds (tenant_id, id, unit, owner_id, part_id, quantity, document_id, line_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    ))
    .bind(id)
    .bind(unit)
    .bind(owner)
    .bind(part)
    .bind(taken)
    .bind(whom.document)
    .bind(whom.line)
    .bind(now)
    .run()
    .await?;
    Ok(taken)
}

#[derive(sqlx::FromRow)]
struct Held {
    unit: String,
    owner_id: Id,
    part_id: Id,
    quantity: i64,
}

/// Lets go of everything held for a document, or only of the money; what is let go is free at once.
pub async fn release(t: &mut Tenant, document: Id, money_only: bool) -> Result<()> {
    let mut gone: Vec<Held> = t
        .sql(scoped!(
            "DELETE FROM holds WHERE tenant_id = $1 AND document_id = $2 AND ($3 = 0 OR unit = 'money')
             RETURNING unit, owner_id, part_id, quantity"
        ))
        .bind(document)
        .bind(i64::from(money_only))
        .all()
        .await?;
    gone.sort_by_key(|held| (held.unit != "stock", held.part_id, held.owner_id));
    let now = t.now();
    for held in gone {
        t.sql(scoped!(
            "UPDATE balances SET held = held - $5, updated_at = $6
             WHERE tenant_id = $1 AND unit = $2 AND owner_id = $3 AND part_id = $4"
        ))
        .bind(held.unit)
        .bind(held.owner_id)
        .bind(held.part_id)
        .bind(held.quantity)
        .bind(now)
        .run()
        .await?;
    }
    Ok(())
}

/// An item's stock at every site in use.
pub async fn of_item(t: &mut Tenant, item: Id) -> Result<Vec<AtSite>> {
    t.sql(scoped!(
        "SELECT s.id AS site_id, s.name AS site, COALESCE(b.have, 0) AS have, COALESCE(b.held, 0) AS held,
                COALESCE(b.low, 0) AS low
         FROM sites s LEFT JOIN balances b
             ON b.tenant_id = s.tenant_id AND b.unit = 'stock' AND b.owner_id = s.id AND b.part_id = $2
         WHERE s.tenant_id = $1 AND s.archived_at IS NULL ORDER BY s.folded, s.id LIMIT 500"
    ))
    .bind(item)
    .all()
    .await
}

/// Sets how little of an item a site wants to have at least.
pub async fn set_low(t: &mut Tenant, of: Of, low: i64) -> Result<()> {
    lock(t, of).await?;
    let (unit, owner, part) = of.key();
    t.sql(scoped!(
        "UPDATE balances SET low = $5 WHERE tenant_id = $1 AND unit = $2 AND owner_id = $3 AND part_id = $4"
    ))
    .bind(unit)
    .bind(owner)
    .bind(part)
    .bind(low)
    .run()
    .await?;
    Ok(())
}
