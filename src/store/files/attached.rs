//! What is attached to one thing and private to it: a photo of a stop. Bytes go first, as with all files:
//! `let ready = vault.take(tenant, id, upload, Purpose::Photo).await?;`, then `attached::photo(&mut t, stop, &ready)`.
use super::{Ready, Refused, used};
use crate::{Result, Tenant, sql::scoped};
use domain::{files::File, ids::Id};

/// Records a kept file; a problem when the organization has no room left for it.
pub(crate) async fn record(t: &mut Tenant, stop: Option<Id>, ready: &Ready) -> std::result::Result<Id, Refused> {
    let bytes = |size: usize| i64::try_from(size).unwrap_or(i64::MAX);
    let (size, second) = (bytes(ready.size), ready.fallback.map_or(0, |(_, size)| bytes(size)));
    if used(t).await?.saturating_add(size).saturating_add(second) > i64::try_from(ready.quota).unwrap_or(i64::MAX) {
        return Err(Refused::Problem("files-quota-full"));
    }
    let now = t.now();
    t.sql(scoped!(
        "INSERT INTO attachments (tenant_id, id, stop_id, name, kind, path, size, sha256, fallback, fallback_size, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
    ))
    .bind(ready.id)
    .bind(stop)
    .bind(ready.name.clone())
    .bind(ready.kind.mime())
    .bind(ready.path.clone())
    .bind(size)
    .bind(ready.sha256.clone())
    .bind(ready.fallback.map(|(kind, _)| kind.mime()))
    .bind(second)
    .bind(now)
    .run()
    .await?;
    Ok(ready.id)
}

/// Keeps it as the photo of a stop that nobody recorded yet, instead of the one before.
pub async fn photo(t: &mut Tenant, stop: Id, ready: &Ready) -> std::result::Result<Id, Refused> {
    let now = t.now();
    t.sql(scoped!(
        "UPDATE attachments SET removed_at = $3 WHERE tenant_id = $1 AND stop_id = $2 AND removed_at IS NULL
         AND EXISTS (SELECT 1 FROM stops p WHERE p.tenant_id = attachments.tenant_id AND p.id = attachments.stop_id
             AND p.done_at IS NULL)"
    ))
    .bind(stop)
    .bind(now)
    .run()
    .await?;
    record(t, Some(stop), ready).await
}

/// A photo of this stop.
pub async fn of_stop(t: &mut Tenant, stop: Id, id: Id) -> Result<File> {
    t.sql(scoped!(
        "SELECT x.id, x.name, x.kind, 'photo' AS purpose, x.path, x.size, x.sha256, x.fallback, x.created_at,
                x.removed_at AS deleted_at
         FROM attachments x WHERE x.tenant_id = $1 AND x.stop_id = $2 AND x.id = $3 AND x.removed_at IS NULL"
    ))
    .bind(stop)
    .bind(id)
    .one()
    .await
}

/// A photo of a stop of this round.
pub async fn of_round(t: &mut Tenant, round: Id, id: Id) -> Result<File> {
    t.sql(scoped!(
        "SELECT x.id, x.name, x.kind, 'photo' AS purpose, x.path, x.size, x.sha256, x.fallback, x.created_at,
                x.removed_at AS deleted_at
         FROM attachments x JOIN stops p ON p.tenant_id = x.tenant_id AND p.id = x.stop_id
         WHERE x.tenant_id = $1 AND p.round_id = $2 AND x.id = $3 AND x.removed_at IS NULL"
    ))
    .bind(round)
    .bind(id)
    .one()
    .await
}

/// A photo of a stop where this order was brought; of this account, or of any when it is 0.
pub async fn of_order(t: &mut Tenant, (account, order): (Id, Id), id: Id) -> Result<File> {
    t.sql(scoped!(
        "SELECT x.id, x.name, x.kind, 'photo' AS purpose, x.path, x.size, x.sha256, x.fallback, x.created_at,
                x.removed_at AS deleted_at
         FROM attachments x
         JOIN stops p ON p.tenant_id = x.tenant_id AND p.id = x.stop_id
         JOIN stop_orders o ON o.tenant_id = p.tenant_id AND o.stop_id = p.id
         WHERE x.tenant_id = $1 AND o.order_id = $2 AND x.id = $3 AND x.removed_at IS NULL AND p.done_at IS NOT NULL
           AND ($4 = 0 OR p.account_id = $4)"
    ))
    .bind(order)
    .bind(id)
    .bind(account)
    .one()
    .await
}
