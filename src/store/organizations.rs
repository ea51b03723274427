//! Organizations: the tenants themselves, and finding one by its name in the URL.
mod house;
pub mod operated;

pub use house::{Reach, house, reach, set_accent, set_features, setup, update};

use crate::{Platform, Result, sql::platform};
use domain::{ids::Id, time::Millis};

/// An organization as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Organization {
    pub tenant_id: Id,
    pub slug: String,
    pub name: String,
    pub status: String,
    pub country: String,
    pub currency: String,
    pub time_zone: String,
    pub language: String,
    pub domain: Option<String>,
    pub accent: Option<String>,
    pub logo_id: Option<Id>,
    pub modules: String,
    pub features: String,
    pub version: i64,
    pub created_at: Millis,
}

/// What is needed to open one.
#[derive(Debug, Clone)]
pub struct NewOrganization {
    pub tenant_id: Id,
    pub slug: String,
    pub name: String,
    pub status: &'static str,
    pub country: String,
    pub currency: String,
    pub time_zone: String,
    pub language: &'static str,
    pub industry: String,
    pub modules: String,
    pub features: String,
}

/// Opens an organization; `Taken` when its address is in use.
pub async fn create(p: &mut Platform, new: &NewOrganization) -> Result<()> {
    let now = p.now();
    p.sql(platform!(
        "an organization is made from outside any",
        "INSERT INTO organizations (tenant_id, slug, name, status, country, currency, time_zone, language, industry,
             modules, features, folded, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $13, $12, $12)"
    ))
    .bind(new.tenant_id)
    .bind(new.slug.clone())
    .bind(new.name.clone())
    .bind(new.status)
    .bind(new.country.clone())
    .bind(new.currency.clone())
    .bind(new.time_zone.clone())
    .bind(new.language)
    .bind(new.industry.clone())
    .bind(new.modules.clone())
    .bind(new.features.clone())
    .bind(now)
    .bind(domain::text::fold(&new.name))
    .run()
    .await?;
    Ok(())
}

/// Whether there is no organization at all: a database just made.
pub async fn none(p: &mut Platform) -> Result<bool> {
    let count =
        p.sql(platform!("a first start asks whether anything is there", "SELECT count(*) FROM organizations")).number();
    Ok(count.await? == 0)
}

/// The portals of an organization that a person may enter, in the order they are offered.
pub async fn portals_of(p: &mut Platform, tenant: Id, user: Id) -> Result<Vec<String>> {
    let portals: Vec<(String,)> = p
        .sql(platform!(
            "which door of an organization is a person's is asked before they enter",
            "SELECT portal FROM memberships WHERE tenant_id = $1 AND user_id = $2 AND status = 'active'
             ORDER BY CASE portal WHEN 'desk' THEN 1 WHEN 'shop' THEN 2 WHEN 'round' THEN 3 ELSE 4 END"
        ))
        .bind(tenant)
        .bind(user)
        .all()
        .await?;
    Ok(portals.into_iter().map(|(portal,)| portal).collect())
}

#[derive(sqlx::FromRow)]
struct Named {
    slug: String,
    name: String,
}

async fn named(p: &mut Platform, tenant_id: Id) -> Result<Named> {
    p.sql(platform!(
        "a link leads to an organization before anybody entered it",
        "SELECT slug, name FROM organizations WHERE tenant_id = $1"
    ))
    .bind(tenant_id)
    .one()
    .await
}

/// What an organization is called.
pub async fn name(p: &mut Platform, tenant_id: Id) -> Result<String> {
    Ok(named(p, tenant_id).await?.name)
}

/// Its address.
pub async fn slug(p: &mut Platform, tenant_id: Id) -> Result<String> {
    Ok(named(p, tenant_id).await?.slug)
}

/// Whether an address is in use.
pub async fn is_taken(p: &mut Platform, slug: &str) -> Result<bool> {
    let count = p
        .sql(platform!("an address is one across the platform", "SELECT count(*) FROM organizations WHERE slug = $1"))
        .bind(slug.to_owned())
        .number()
        .await?;
    Ok(count > 0)
}

/// Sets the networks that people are let in from; empty means any. Who calls this has checked the list.
pub async fn set_allow_ips(p: &mut Platform, tenant_id: Id, list: &str) -> Result<()> {
    p.sql(platform!(
        "the operator sets this for any organization",
        "UPDATE organizations SET allow_ips = $2 WHERE tenant_id = $1"
    ))
    .bind(tenant_id)
    .bind(list.to_owned())
    .run()
    .await?;
    Ok(())
}
