//! API keys: made once, kept as a hash, found by it, revoked for good.
use crate::{Platform, Result, Tenant, secret, sessions, sql::platform, sql::scoped};
use domain::{
    ids::Id,
    keys::{Key, KeyForm},
    role::Role,
    time::{MINUTE, Millis},
};

/// What a key opens.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Holder {
    pub tenant_id: Id,
    pub id: Id,
    pub name: String,
    pub role: String,
    pub used_at: Option<Millis>,
    pub status: String,
    pub country: String,
    pub modules: String,
    pub features: String,
}

/// Every key of the organization, newest first. There are few.
pub async fn all(t: &mut Tenant) -> Result<Vec<Key>> {
    t.sql(scoped!(
        "SELECT id, name, role, created_at, used_at, revoked_at FROM keys WHERE tenant_id = $1 ORDER BY id DESC LIMIT 200"
    ))
    .all()
    .await
}

/// A key just made: the secret is told this once.
pub struct Made {
    pub id: Id,
    pub secret: String,
}

/// Makes a key.
pub async fn create(t: &mut Tenant, by: Id, form: &KeyForm, role: Role) -> Result<Made> {
    let (id, now) = (t.new_id(), t.now());
    let key = format!("sanduk_{}", secret()?);
    t.sql(scoped!(
        "INSERT INTO keys (tenant_id, id, name, hash, role, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)"
    ))
    .bind(id)
    .bind(form.name.trim().to_owned())
    .bind(sessions::key(&key))
    .bind(role.code())
    .bind(by)
    .bind(now)
    .run()
    .await?;
    Ok(Made { id, secret: key })
}

/// Ends a key; its next request is refused. Ending it twice changes nothing.
pub async fn revoke(t: &mut Tenant, id: Id) -> Result<()> {
    let now = t.now();
    let key: Key = t
        .sql(scoped!(
            "SELECT id, name, role, created_at, used_at, revoked_at FROM keys WHERE tenant_id = $1 AND id = $2"
        ))
        .bind(id)
        .one()
        .await?;
    t.sql(scoped!("UPDATE keys SET revoked_at = $3 WHERE tenant_id = $1 AND id = $2 AND revoked_at IS NULL"))
        .bind(key.id)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Whose key this is; none when it is unknown or revoked.
pub async fn holder(p: &mut Platform, key: &str) -> Result<Option<Holder>> {
    p.sql(platform!(
        "a key tells its organization before any is entered",
        "SELECT k.tenant_id, k.id, k.name, k.role, k.used_at, o.status, o.country, o.modules, o.features
         FROM keys k JOIN organizations o ON o.tenant_id = k.tenant_id
         WHERE k.hash = $1 AND k.revoked_at IS NULL"
    ))
    .bind(sessions::key(key))
    .maybe()
    .await
}

/// Notes that a key is in use, at most once in five minutes.
pub async fn used(t: &mut Tenant, holder: &Holder) -> Result<()> {
    let now = t.now();
    if holder.used_at.is_some_and(|used| now - used < 5 * MINUTE) {
        return Ok(());
    }
    t.sql(scoped!("UPDATE keys SET used_at = $3 WHERE tenant_id = $1 AND id = $2"))
        .bind(holder.id)
        .bind(now)
        .run()
        .await?;
    Ok(())
}
