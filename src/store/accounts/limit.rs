//! The limit of an account, what is left of it, and every change with its reason.
use crate::{
    Error, Result, Tenant,
    balances::{self, Of},
    sql::scoped,
};
use domain::{accounts::LimitChange, ids::Id};

/// Opens the balance of a new account: it may owe nothing yet.
pub(super) async fn open(t: &mut Tenant, id: Id) -> Result<()> {
    balances::lock(t, Of::Money { account: id }).await?;
    Ok(())
}

/// Changes the limit from what it `was`: what may still be owed moves by the difference, and the change is written
/// down. `Conflict` when it is no longer what it was.
pub async fn set_limit(t: &mut Tenant, (id, was): (Id, i64), became: i64, reason: &str) -> Result<()> {
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE accounts SET credit_limit = $4, updated_at = $5 WHERE tenant_id = $1 AND id = $2 AND credit_limit = $3"
        ))
        .bind(id)
        .bind(was)
        .bind(became)
        .bind(now)
        .run()
        .await?;
    if saved != 1 {
        return Err(Error::Conflict);
    }
    balances::change(t, Of::Money { account: id }, became.saturating_sub(was)).await?;
    let (change, name) = (t.new_id(), t.actor().name.clone());
    t.sql(scoped!(
        "INSERT INTO limit_changes (tenant_id, id, account_id, was, became, reason, by_name, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
    ))
    .bind(change)
    .bind(id)
    .bind(was)
    .bind(became)
    .bind(reason.trim().to_owned())
    .bind(name)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// The latest changes, newest first.
pub async fn limit_changes(t: &mut Tenant, id: Id, most: i64) -> Result<Vec<LimitChange>> {
    t.sql(scoped!(
        "SELECT was, became, reason, by_name, created_at FROM limit_changes
         WHERE tenant_id = $1 AND account_id = $2 ORDER BY id DESC LIMIT $3"
    ))
    .bind(id)
    .bind(most)
    .all()
    .await
}
