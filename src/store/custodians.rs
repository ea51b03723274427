//! Who holds money for the organization, and how much; `handover` takes it to the next.
mod handover;

pub use handover::{Counted, count, declare, find, latest, purses};

use crate::{Result, Tenant, books, organizations, sql::scoped};
use domain::{
    ids::Id,
    ledger::{Custodian, Keeper, Whose},
};

#[derive(sqlx::FromRow)]
struct Known {
    id: Id,
}

/// A member's own purse of this sort, made at its first use.
pub async fn of_member(t: &mut Tenant, keeper: Keeper, member: Id) -> Result<Custodian> {
    let (id, now) = (t.new_id(), t.now());
    let known: Known = t
        .sql(scoped!(
            "INSERT INTO custodians (tenant_id, id, keeper, name, membership_id, created_at)
             SELECT $1, $2, $3, u.name, m.id, $5 FROM memberships m JOIN users u ON u.id = m.user_id
             WHERE m.tenant_id = $1 AND m.id = $4
             ON CONFLICT (tenant_id, keeper, membership_id) DO UPDATE SET name = custodians.name RETURNING id"
        ))
        .bind(id)
        .bind(keeper.code())
        .bind(member)
        .bind(now)
        .one()
        .await?;
    Ok(Custodian { id: known.id, keeper })
}

/// The house's own bank or gateway of this name, made at its first use.
pub async fn own(t: &mut Tenant, keeper: Keeper, name: &str) -> Result<Custodian> {
    let (id, now) = (t.new_id(), t.now());
    // Two first uses at once: the second finds the first's.
    t.sql(scoped!(
        "INSERT INTO custodians (tenant_id, id, keeper, name, created_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING"
    ))
    .bind(id)
    .bind(keeper.code())
    .bind(name.to_owned())
    .bind(now)
    .run()
    .await?;
    let known: Known = t
        .sql(scoped!(
            "SELECT id FROM custodians WHERE tenant_id = $1 AND keeper = $2 AND name = $3 AND membership_id IS NULL"
        ))
        .bind(keeper.code())
        .bind(name.to_owned())
        .one()
        .await?;
    Ok(Custodian { id: known.id, keeper })
}

/// The bank that money goes to and comes from by transfer: the house's own.
pub async fn bank(t: &mut Tenant) -> Result<Custodian> {
    let name = organizations::reach(t).await?.name;
    own(t, Keeper::Bank, &name).await
}

/// A member's own purse of this sort, when they ever had one.
pub async fn known(t: &mut Tenant, keeper: Keeper, member: Id) -> Result<Option<Custodian>> {
    let known: Option<Known> = t
        .sql(scoped!("SELECT id FROM custodians WHERE tenant_id = $1 AND keeper = $2 AND membership_id = $3"))
        .bind(keeper.code())
        .bind(member)
        .maybe()
        .await?;
    Ok(known.map(|known| Custodian { id: known.id, keeper }))
}

/// What a custodian holds now, in minor units, by the books.
pub async fn held(t: &mut Tenant, custodian: Custodian) -> Result<i64> {
    books::balance(t, custodian.keeper.role(), Whose::Custodian(custodian.id)).await
}
