//! The rows of files: listed, found, put away, brought back, and at last forgotten.
use super::{Ready, Refused};
use crate::{Error, Result, Tenant, sql::scoped};
use domain::{files::File, ids::Id, time::Millis};

/// Rows on one page of the list.
pub const PAGE: usize = 50;

/// Records a kept file; a problem when the organization has no room left for it.
pub async fn record(t: &mut Tenant, ready: &Ready) -> std::result::Result<Id, Refused> {
    let bytes = |size: usize| i64::try_from(size).unwrap_or(i64::MAX);
    let (size, second) = (bytes(ready.size), ready.fallback.map_or(0, |(_, size)| bytes(size)));
    let quota = i64::try_from(ready.quota).unwrap_or(i64::MAX);
    if used(t).await?.saturating_add(size).saturating_add(second) > quota {
        return Err(Refused::Problem("files-quota-full"));
    }
    let (now, actor) = (t.now(), t.actor().user_id);
    t.sql(scoped!(
        "INSERT INTO files (tenant_id, id, name, kind, purpose, path, size, sha256, fallback, fallback_size, width, height,
             created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
    ))
    .bind(ready.id)
    .bind(ready.name.clone())
    .bind(ready.kind.mime())
    .bind(ready.purpose.code())
    .bind(ready.path.clone())
    .bind(size)
    .bind(ready.sha256.clone())
    .bind(ready.fallback.map(|(kind, _)| kind.mime()))
    .bind(second)
    .bind(ready.width.map(i64::from))
    .bind(ready.height.map(i64::from))
    .bind(actor)
    .bind(now)
    .run()
    .await?;
    Ok(ready.id)
}

/// The bytes an organization keeps, those put away included: they still lie in the store.
pub async fn used(t: &mut Tenant) -> Result<i64> {
    t.sql(scoped!(
        "SELECT CAST((SELECT COALESCE(SUM(f.size + f.fallback_size), 0) FROM files f WHERE f.tenant_id = $1)
             + (SELECT COALESCE(SUM(x.size + x.fallback_size), 0) FROM attachments x WHERE x.tenant_id = $1) AS BIGINT)"
    ))
    .number()
    .await
}

/// One page, newest first. One row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, before: Option<Id>) -> Result<Vec<File>> {
    t.sql(scoped!(
        "SELECT id, name, kind, purpose, path, size, sha256, fallback, created_at, deleted_at
         FROM files WHERE tenant_id = $1 AND purpose = 'upload' AND deleted_at IS NULL AND id < $2
         ORDER BY id DESC LIMIT $3"
    ))
    .bind(before.unwrap_or(Id::MAX))
    .bind(PAGE as i64 + 1)
    .all()
    .await
}

/// One uploaded file that was not put away.
pub async fn find(t: &mut Tenant, id: Id) -> Result<File> {
    one(t, id, "upload").await
}

/// A logo, which anyone may see.
pub async fn logo(t: &mut Tenant, id: Id) -> Result<File> {
    one(t, id, "logo").await
}

async fn one(t: &mut Tenant, id: Id, purpose: &'static str) -> Result<File> {
    t.sql(scoped!(
        "SELECT id, name, kind, purpose, path, size, sha256, fallback, created_at, deleted_at
         FROM files WHERE tenant_id = $1 AND id = $2 AND purpose = $3 AND deleted_at IS NULL"
    ))
    .bind(id)
    .bind(purpose)
    .one()
    .await
}

/// Puts a file away; it can be brought back until the sweep.
pub async fn remove(t: &mut Tenant, id: Id) -> Result<()> {
    let now = t.now();
    let moved = t
        .sql(scoped!("UPDATE files SET deleted_at = $3 WHERE tenant_id = $1 AND id = $2 AND deleted_at IS NULL"))
        .bind(id)
        .bind(now)
        .run()
        .await?;
    if moved == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Brings a file back.
pub async fn restore(t: &mut Tenant, id: Id) -> Result<()> {
    let moved = t
        .sql(scoped!("UPDATE files SET deleted_at = NULL WHERE tenant_id = $1 AND id = $2 AND deleted_at IS NOT NULL"))
        .bind(id)
        .run()
        .await?;
    if moved == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Files put away before this instant: id and path, a hundred at a time.
pub async fn expired(t: &mut Tenant, before: Millis) -> Result<Vec<(Id, String)>> {
    t.sql(scoped!(
        "SELECT f.id, f.path FROM files f WHERE f.tenant_id = $1 AND f.deleted_at < $2
         UNION ALL
         SELECT x.id, x.path FROM attachments x WHERE x.tenant_id = $1 AND x.removed_at < $2
         ORDER BY 1 LIMIT 100"
    ))
    .bind(before)
    .all()
    .await
}

/// Forgets a file whose bytes are erased.
pub async fn forget(t: &mut Tenant, id: Id) -> Result<()> {
    t.sql(scoped!("DELETE FROM files WHERE tenant_id = $1 AND id = $2 AND deleted_at IS NOT NULL"))
        .bind(id)
        .run()
        .await?;
    t.sql(scoped!("DELETE FROM attachments WHERE tenant_id = $1 AND id = $2 AND removed_at IS NOT NULL"))
        .bind(id)
        .run()
        .await?;
    Ok(())
}
