//! Links that show a carnet without signing in: a signed word names the row that says what is shown and how long.
use crate::{Error, Keys, Result, Tenant, sql::scoped};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{carnets::StatementLink, ids::Id, time::DAY};
use jiff::civil::Date;
use subtle::ConstantTimeEq;

/// The signed word of a link. It can be made again, so that the desk shows it as long as it lives.
pub fn token(keys: &Keys, tenant: Id, id: Id) -> String {
    let said = format!("{tenant}.{id}");
    let proof = keys.mac(&format!("statement|{said}"));
    format!("{said}.{}", URL_SAFE_NO_PAD.encode(&proof[..16]))
}

/// The organization and row a word names; none when it was not signed here.
pub fn open_link(keys: &Keys, word: &str) -> Option<(Id, Id)> {
    let mut parts = word.split('.');
    let (tenant, id) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    bool::from(token(keys, tenant, id).as_bytes().ct_eq(word.as_bytes())).then_some((tenant, id))
}

/// Makes a link that opens for so many days.
pub async fn create_link(t: &mut Tenant, account: Id, (from, to): (Date, Date), days: i64) -> Result<Id> {
    let (id, now, name) = (t.new_id(), t.now(), t.actor().name.clone());
    t.sql(scoped!(
        "INSERT INTO statement_links (tenant_id, id, account_id, from_day, to_day, created_by, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
    ))
    .bind(id)
    .bind(account)
    .bind(from.to_string())
    .bind(to.to_string())
    .bind(name)
    .bind(now)
    .bind(now.saturating_add(days.saturating_mul(DAY)))
    .run()
    .await?;
    Ok(id)
}

/// The links of an account that still open, newest first.
pub async fn links(t: &mut Tenant, account: Id) -> Result<Vec<StatementLink>> {
    let now = t.now();
    t.sql(scoped!(
        "SELECT k.id, k.account_id, a.name AS account, k.from_day, k.to_day, k.created_by, k.created_at, k.expires_at
         FROM statement_links k JOIN accounts a ON a.tenant_id = k.tenant_id AND a.id = k.account_id
         WHERE k.tenant_id = $1 AND k.account_id = $2 AND k.revoked_at IS NULL AND k.expires_at > $3
         ORDER BY k.id DESC LIMIT 50"
    ))
    .bind(account)
    .bind(now)
    .all()
    .await
}

/// A link that still opens; `NotFound` for one that is unknown, revoked or too old, all alike.
pub async fn link(t: &mut Tenant, id: Id) -> Result<StatementLink> {
    let now = t.now();
    t.sql(scoped!(
        "SELECT k.id, k.account_id, a.name AS account, k.from_day, k.to_day, k.created_by, k.created_at, k.expires_at
         FROM statement_links k JOIN accounts a ON a.tenant_id = k.tenant_id AND a.id = k.account_id
         WHERE k.tenant_id = $1 AND k.id = $2 AND k.revoked_at IS NULL AND k.expires_at > $3"
    ))
    .bind(id)
    .bind(now)
    .one()
    .await
}

/// A link opens no more. `NotFound` when it is none of this account's.
pub async fn revoke_link(t: &mut Tenant, account: Id, id: Id) -> Result<()> {
    let now = t.now();
    let revoked = t
        .sql(scoped!(
            "UPDATE statement_links SET revoked_at = COALESCE(revoked_at, $4) WHERE tenant_id = $1 AND account_id = $2 AND id = $3"
        ))
        .bind(account)
        .bind(id)
        .bind(now)
        .run()
        .await?;
    if revoked == 1 { Ok(()) } else { Err(Error::NotFound) }
}
