//! How late an account may be, and how late it is.
use crate::{Error, Result, Tenant, sql::scoped};
use domain::{
    accounts::{Follow, Overdue, OverdueRule, Tolerance},
    ids::Id,
};
use jiff::civil::Date;

/// In place of an account: the organization's own rule.
pub const HOUSE: Id = 0;

#[derive(sqlx::FromRow)]
struct Kept {
    rule: String,
    #[sqlx(flatten)]
    tolerance: Tolerance,
    version: i64,
}

/// The rule of an account, or of the organization ([`HOUSE`]).
pub async fn overdue_rule(t: &mut Tenant, account: Id) -> Result<OverdueRule> {
    let kept: Option<Kept> = t
        .sql(scoped!("SELECT rule, days, amount, version FROM overdue_rules WHERE tenant_id = $1 AND account_id = $2"))
        .bind(account)
        .maybe()
        .await?;
    Ok(kept.map_or_else(OverdueRule::default, |kept| OverdueRule {
        follow: Follow::parse(&kept.rule).unwrap_or_default(),
        tolerance: kept.tolerance,
        version: kept.version,
    }))
}

/// Saves a rule decided on `version`; `Conflict` when someone saved since.
pub async fn set_overdue_rule(t: &mut Tenant, (account, version): (Id, i64), rule: OverdueRule) -> Result<()> {
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "INSERT INTO overdue_rules (tenant_id, account_id, rule, days, amount, version, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6 + 1, $7)
             ON CONFLICT (tenant_id, account_id) DO UPDATE SET rule = $3, days = $4, amount = $5, version = $6 + 1,
                 updated_at = $7 WHERE overdue_rules.version = $6"
        ))
        .bind(account)
        .bind(rule.follow.code())
        .bind(rule.tolerance.days)
        .bind(rule.tolerance.amount)
        .bind(version)
        .bind(now)
        .run()
        .await?;
    if saved == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// What an account has to pay since before this day.
pub async fn overdue(t: &mut Tenant, account: Id, before: Date) -> Result<Overdue> {
    t.sql(scoped!(
        "SELECT CAST(COALESCE(SUM(open), 0) AS BIGINT) AS amount, MIN(due_day) AS since FROM documents
         WHERE tenant_id = $1 AND account_id = $2 AND open > 0 AND kind = 'invoice' AND due_day < $3"
    ))
    .bind(account)
    .bind(before.to_string())
    .one()
    .await
}

/// What makes new orders of an account wait on this day: what it is late with beyond the rule it follows.
pub async fn late(t: &mut Tenant, account: Id, today: Date) -> Result<Overdue> {
    let rule: Option<Kept> = t
        .sql(scoped!(
            "SELECT rule, days, amount, version FROM overdue_rules
             WHERE tenant_id = $1 AND account_id IN (0, $2) AND rule <> 'house' ORDER BY account_id DESC LIMIT 1"
        ))
        .bind(account)
        .maybe()
        .await?;
    match rule.filter(|kept| kept.rule == Follow::Own.code()) {
        Some(kept) => Ok(overdue(t, account, kept.tolerance.bound(today)).await?.beyond(kept.tolerance)),
        None => Ok(Overdue::default()),
    }
}
