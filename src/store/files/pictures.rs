//! Pictures of items: two sizes in the file store, a row that says which is shown.
//!
//! As with files, bytes go first: `let ready = pictures::take(&vault, tenant, id, bytes).await?;`, then
//! `pictures::set(&mut t, item, &ready).await?;`.
use super::{Refused, Vault, images, scan, vault::path};
use crate::{Result, Tenant, assortments::seen, sql::scoped};
use domain::{ids::Id, time::Millis};

/// A picture whose bytes are kept and whose row is not yet.
#[derive(Debug, Clone)]
pub struct Ready {
    pub id: Id,
    path: String,
    size: i64,
}

/// Where the bytes of a picture lie.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Picture {
    pub id: Id,
    pub path: String,
    pub small_path: String,
}

/// Draws a picture again in its two sizes and keeps them. Its row is the caller's to record.
pub async fn take(vault: &Vault, tenant: Id, id: Id, bytes: Vec<u8>) -> std::result::Result<Ready, Refused> {
    if let Some(clamd) = &vault.clamd {
        scan::clean(clamd, &bytes).await?;
    }
    let kind = images::kind(&bytes).ok_or(Refused::Problem("files-not-image"))?;
    let [large, small] = images::pictured(bytes, kind).await?;
    let path = path(tenant, id)?;
    let size = i64::try_from(large.len() + small.len()).unwrap_or(i64::MAX);
    vault.put(&path, large).await?;
    vault.put(&beside(&path), small).await?;
    Ok(Ready { id, path, size })
}

/// Removes the bytes of a picture that was not recorded.
pub async fn discard(vault: &Vault, ready: &Ready) {
    for path in [ready.path.clone(), beside(&ready.path)] {
        if let Err(error) = vault.erase(&path).await {
            tracing::warn!(path, %error, "an unrecorded picture stays in the file store");
        }
    }
}

fn beside(path: &str) -> String {
    format!("{path}-small")
}

/// Shows it as the item's picture from now on, instead of the one before.
pub async fn set(t: &mut Tenant, item: Id, ready: &Ready) -> Result<()> {
    remove(t, item).await?;
    let now = t.now();
    t.sql(scoped!(
        "INSERT INTO item_pictures (tenant_id, id, item_id, path, small_path, size, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)"
    ))
    .bind(ready.id)
    .bind(item)
    .bind(ready.path.clone())
    .bind(beside(&ready.path))
    .bind(ready.size)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Shows none; false when there was none.
pub async fn remove(t: &mut Tenant, item: Id) -> Result<bool> {
    let now = t.now();
    let gone = t
        .sql(scoped!(
            "UPDATE item_pictures SET removed_at = $3 WHERE tenant_id = $1 AND item_id = $2 AND removed_at IS NULL"
        ))
        .bind(item)
        .bind(now)
        .run()
        .await?;
    Ok(gone == 1)
}

/// The picture of an item.
pub async fn find(t: &mut Tenant, item: Id) -> Result<Picture> {
    t.sql(scoped!(
        "SELECT id, path, small_path FROM item_pictures WHERE tenant_id = $1 AND item_id = $2 AND removed_at IS NULL"
    ))
    .bind(item)
    .one()
    .await
}

/// The picture of an item that an account sees.
pub async fn shown(t: &mut Tenant, account: Id, item: Id) -> Result<Picture> {
    t.sql(scoped!(concat!(
        "SELECT q.id, q.path, q.small_path FROM item_pictures q
         JOIN items i ON i.tenant_id = q.tenant_id AND i.id = q.item_id
         WHERE q.tenant_id = $1 AND q.item_id = $3 AND q.removed_at IS NULL AND i.archived_at IS NULL ",
        seen!()
    )))
    .bind(account)
    .bind(item)
    .one()
    .await
}

/// Pictures replaced or removed before this instant, a hundred at a time.
pub async fn expired(t: &mut Tenant, before: Millis) -> Result<Vec<Picture>> {
    t.sql(scoped!(
        "SELECT id, path, small_path FROM item_pictures WHERE tenant_id = $1 AND removed_at < $2 ORDER BY id LIMIT 100"
    ))
    .bind(before)
    .all()
    .await
}

/// Forgets a picture whose bytes are erased.
pub async fn forget(t: &mut Tenant, id: Id) -> Result<()> {
    t.sql(scoped!("DELETE FROM item_pictures WHERE tenant_id = $1 AND id = $2 AND removed_at IS NOT NULL"))
        .bind(id)
        .run()
        .await?;
    Ok(())
}
