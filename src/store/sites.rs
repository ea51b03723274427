//! Sites: an organization's branches, depots or libraries.
use crate::{Error, Result, Tenant, sql::scoped};
use domain::{
    ids::Id,
    sites::{Site, SiteForm},
    text::fold,
};

/// All sites, those in use first.
pub async fn all(t: &mut Tenant) -> Result<Vec<Site>> {
    t.sql(scoped!(
        "SELECT s.id, s.name, s.address, s.phone, s.version, s.archived_at,
                (SELECT count(*) FROM membership_sites m WHERE m.tenant_id = s.tenant_id AND m.site_id = s.id) AS members
         FROM sites s WHERE s.tenant_id = $1
         ORDER BY CASE WHEN s.archived_at IS NULL THEN 0 ELSE 1 END, s.folded, s.id LIMIT 500"
    ))
    .all()
    .await
}

/// One site.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Site> {
    t.sql(scoped!(
        "SELECT s.id, s.name, s.address, s.phone, s.version, s.archived_at,
                (SELECT count(*) FROM membership_sites m WHERE m.tenant_id = s.tenant_id AND m.site_id = s.id) AS members
         FROM sites s WHERE s.tenant_id = $1 AND s.id = $2"
    ))
    .bind(id)
    .one()
    .await
}

/// Adds a site; `Taken` when the name is in use.
pub async fn create(t: &mut Tenant, form: &SiteForm) -> Result<Id> {
    let (id, now) = (t.new_id(), t.now());
    t.sql(scoped!(
        "INSERT INTO sites (tenant_id, id, name, folded, address, phone, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7)"
    ))
    .bind(id)
    .bind(form.name.clone())
    .bind(fold(&form.name))
    .bind(form.address.clone())
    .bind(form.phone.clone())
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

/// Saves an edit made on `version`; `Conflict` when someone saved since, `Taken` when the name is in use.
pub async fn update(t: &mut Tenant, (id, version): (Id, i64), form: &SiteForm) -> Result<()> {
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE sites SET name = $4, folded = $5, address = $6, phone = $7, version = version + 1, updated_at = $8
             WHERE tenant_id = $1 AND id = $2 AND version = $3"
        ))
        .bind(id)
        .bind(version)
        .bind(form.name.clone())
        .bind(fold(&form.name))
        .bind(form.address.clone())
        .bind(form.phone.clone())
        .bind(now)
        .run()
        .await?;
    if saved == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Puts a site away, or brings it back; doing it twice changes nothing.
pub async fn archive(t: &mut Tenant, id: Id, away: bool) -> Result<()> {
    let now = t.now();
    t.sql(scoped!(
        "UPDATE sites SET archived_at = $3, version = version + 1, updated_at = $4
         WHERE tenant_id = $1 AND id = $2
           AND ((archived_at IS NULL AND $3 IS NOT NULL) OR (archived_at IS NOT NULL AND $3 IS NULL))"
    ))
    .bind(id)
    .bind(away.then_some(now))
    .bind(now)
    .run()
    .await?;
    Ok(())
}
