//! Price agreements, their steps, and the accounts they are given to.
use crate::{Error, Result, Tenant, contacts::Sight, sql::scoped};
use domain::{
    agreements::{Agreement, Given, Listed, NewAgreement, NewStep},
    ids::Id,
    text::fold,
};

/// The most agreements a list shows; an organization has tens of them.
pub const MOST: i64 = 500;

/// An agreement with how many items and accounts it has.
macro_rules! agreement {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT a.id, a.name, a.first_day, a.last_day, a.version, a.ended_at,
                    (SELECT count(DISTINCT s.item_id) FROM agreement_steps s
                     WHERE s.tenant_id = a.tenant_id AND s.agreement_id = a.id) AS items,
                    (SELECT count(*) FROM agreement_accounts g
                     WHERE g.tenant_id = a.tenant_id AND g.agreement_id = a.id) AS accounts
             FROM agreements a ",
            $rest
        ))
    };
}

/// All of them: those that are not ended first, the one that starts last first.
pub async fn all(t: &mut Tenant) -> Result<Vec<Agreement>> {
    t.sql(agreement!(
        "WHERE a.tenant_id = $1
         ORDER BY CASE WHEN a.ended_at IS NULL THEN 0 ELSE 1 END, a.first_day DESC, a.id DESC LIMIT $2"
    ))
    .bind(MOST)
    .all()
    .await
}

/// One of them.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Agreement> {
    t.sql(agreement!("WHERE a.tenant_id = $1 AND a.id = $2")).bind(id).one().await
}

/// Those given to an account that are not ended.
pub async fn of_account(t: &mut Tenant, account: Id) -> Result<Vec<Agreement>> {
    t.sql(agreement!(
        "WHERE a.tenant_id = $1 AND a.ended_at IS NULL
           AND EXISTS (SELECT 1 FROM agreement_accounts w
                       WHERE w.tenant_id = a.tenant_id AND w.agreement_id = a.id AND w.account_id = $2)
         ORDER BY a.first_day DESC, a.id DESC LIMIT 50"
    ))
    .bind(account)
    .all()
    .await
}

/// Its steps, by the item's name, the smallest quantity first.
pub async fn steps(t: &mut Tenant, id: Id) -> Result<Vec<Listed>> {
    t.sql(scoped!(
        "SELECT s.item_id, i.sku, i.name, i.unit, i.pack, i.price AS base, s.quantity, s.price
         FROM agreement_steps s JOIN items i ON i.tenant_id = s.tenant_id AND i.id = s.item_id
         WHERE s.tenant_id = $1 AND s.agreement_id = $2 ORDER BY i.folded, i.id, s.quantity LIMIT 2000"
    ))
    .bind(id)
    .all()
    .await
}

/// Adds an agreement; `Taken` when the name is in use.
pub async fn create(t: &mut Tenant, new: &NewAgreement, steps: &[NewStep]) -> Result<Id> {
    let (id, now) = (t.new_id(), t.now());
    t.sql(scoped!(
        "INSERT INTO agreements (tenant_id, id, name, folded, first_day, last_day, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7)"
    ))
    .bind(id)
    .bind(new.name.clone())
    .bind(fold(&new.name))
    .bind(new.first_day.to_string())
    .bind(new.last_day.map(|day| day.to_string()))
    .bind(now)
    .run()
    .await?;
    set_steps(t, id, steps).await?;
    Ok(id)
}

/// Saves an edit made on `version`; `Conflict` when someone saved or ended it since, `Taken` when the name is in use.
pub async fn update(t: &mut Tenant, (id, version): (Id, i64), new: &NewAgreement, steps: &[NewStep]) -> Result<()> {
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE agreements SET name = $4, folded = $5, first_day = $6, last_day = $7, version = version + 1,
                 updated_at = $8
             WHERE tenant_id = $1 AND id = $2 AND version = $3 AND ended_at IS NULL"
        ))
        .bind(id)
        .bind(version)
        .bind(new.name.clone())
        .bind(fold(&new.name))
        .bind(new.first_day.to_string())
        .bind(new.last_day.map(|day| day.to_string()))
        .bind(now)
        .run()
        .await?;
    if saved == 1 { set_steps(t, id, steps).await } else { Err(Error::Conflict) }
}

async fn set_steps(t: &mut Tenant, id: Id, steps: &[NewStep]) -> Result<()> {
    t.sql(scoped!("DELETE FROM agreement_steps WHERE tenant_id = $1 AND agreement_id = $2")).bind(id).run().await?;
    for step in steps {
        t.sql(scoped!(
            "INSERT INTO agreement_steps (tenant_id, agreement_id, item_id, quantity, price) VALUES ($1, $2, $3, $4, $5)"
        ))
        .bind(id)
        .bind(step.item)
        .bind(step.quantity)
        .bind(step.price)
        .run()
        .await?;
    }
    Ok(())
}

/// Ends it from now on: orders that were sent keep their prices. False when it is ended already.
pub async fn end(t: &mut Tenant, id: Id) -> Result<bool> {
    let now = t.now();
    let ended = t
        .sql(scoped!(
            "UPDATE agreements SET ended_at = $3, version = version + 1, updated_at = $3
             WHERE tenant_id = $1 AND id = $2 AND ended_at IS NULL"
        ))
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(ended == 1)
}

/// The accounts it is given to that the reader may see.
pub async fn accounts(t: &mut Tenant, sight: Sight, id: Id) -> Result<Vec<Given>> {
    t.sql(scoped!(
        "SELECT a.id, a.name FROM agreement_accounts g
         JOIN accounts a ON a.tenant_id = g.tenant_id AND a.id = g.account_id
         WHERE g.tenant_id = $1 AND g.agreement_id = $2
           AND ($3 = 'all' OR a.owner_id = $4
                OR ($3 = 'site' AND EXISTS (SELECT 1 FROM membership_sites s
                    WHERE s.tenant_id = a.tenant_id AND s.membership_id = $4 AND s.site_id = a.site_id)))
         ORDER BY a.folded, a.id LIMIT 2000"
    ))
    .bind(id)
    .bind(sight.scope.code())
    .bind(sight.membership_id)
    .all()
    .await
}

/// Gives it to an account; false when the account has it.
pub async fn give(t: &mut Tenant, id: Id, account: Id) -> Result<bool> {
    let now = t.now();
    let given = t
        .sql(scoped!(
            "INSERT INTO agreement_accounts (tenant_id, agreement_id, account_id, created_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT DO NOTHING"
        ))
        .bind(id)
        .bind(account)
        .bind(now)
        .run()
        .await?;
    Ok(given == 1)
}

/// Takes it from an account; false when the account does not have it.
pub async fn take(t: &mut Tenant, id: Id, account: Id) -> Result<bool> {
    let taken = t
        .sql(scoped!("DELETE FROM agreement_accounts WHERE tenant_id = $1 AND agreement_id = $2 AND account_id = $3"))
        .bind(id)
        .bind(account)
        .run()
        .await?;
    Ok(taken == 1)
}
