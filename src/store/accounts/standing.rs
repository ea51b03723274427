//! Approving, suspending, bringing back: each in one statement that says from where it may be done.
use crate::{Result, Tenant, sql::scoped};
use domain::{accounts::Step, ids::Id};

/// Lets an account that waits order; false when it does not wait.
pub async fn approve(t: &mut Tenant, id: Id) -> Result<bool> {
    step(t, id, Step::Approve).await
}

/// Stops new orders; false when they are stopped already.
pub async fn suspend(t: &mut Tenant, id: Id) -> Result<bool> {
    step(t, id, Step::Suspend).await
}

/// Lets a suspended account order again; false when it is not suspended.
pub async fn reactivate(t: &mut Tenant, id: Id) -> Result<bool> {
    step(t, id, Step::Reactivate).await
}

/// Takes the step; false when the account does not stand where it begins. The first who lets it order approved it.
pub async fn step(t: &mut Tenant, id: Id, step: Step) -> Result<bool> {
    let (now, name) = (t.now(), t.actor().name.clone());
    let [first, last] = step.from();
    let taken = t
        .sql(scoped!(
            "UPDATE accounts SET status = $3,
                 approved_by = CASE WHEN $3 = 'active' AND approved_at IS NULL THEN $6 ELSE approved_by END,
                 approved_at = CASE WHEN $3 = 'active' AND approved_at IS NULL THEN $7 ELSE approved_at END,
                 updated_at = $7
             WHERE tenant_id = $1 AND id = $2 AND status IN ($4, $5)"
        ))
        .bind(id)
        .bind(step.to().code())
        .bind(first.code())
        .bind(last.code())
        .bind(name)
        .bind(now)
        .run()
        .await?;
    Ok(taken == 1)
}
