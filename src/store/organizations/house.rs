//! An organization as its own people read and change it.
use crate::{Error, Result, Tenant, sql::scoped};
use domain::{
    house::{House, HouseForm},
    modules::{self, Feature},
    setup::Setup,
    text::fold,
};

/// The organization itself.
pub async fn house(t: &mut Tenant) -> Result<House> {
    t.sql(scoped!(
        "SELECT tenant_id, slug, name, status, country, currency, time_zone, language, industry, domain, email, phone,
                address, accent, logo_id, modules, features, version, created_at
         FROM organizations WHERE tenant_id = $1"
    ))
    .one()
    .await
}

/// Saves an edit made on `version`; `Conflict` when someone saved since, `Taken` when the domain is another's.
pub async fn update(t: &mut Tenant, version: i64, form: &HouseForm) -> Result<()> {
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE organizations SET name = $3, country = $4, time_zone = $5, language = $6, industry = $7, email = $8,
                 phone = $9, address = $10, domain = $11, folded = $13, version = version + 1,
                 updated_at = $12
             WHERE tenant_id = $1 AND version = $2"
        ))
        .bind(version)
        .bind(form.name.clone())
        .bind(form.country.clone())
        .bind(form.time_zone.clone())
        .bind(form.language.clone())
        .bind(form.industry.clone())
        .bind(form.email.clone())
        .bind(form.phone.clone())
        .bind(form.address.clone())
        .bind(Some(form.domain.clone()).filter(|domain| !domain.is_empty()))
        .bind(now)
        .bind(fold(&form.name))
        .run()
        .await?;
    if saved == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Sets the colour; none is the product's own.
pub async fn set_accent(t: &mut Tenant, version: i64, accent: Option<String>) -> Result<()> {
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE organizations SET accent = $3, version = version + 1, updated_at = $4
             WHERE tenant_id = $1 AND version = $2"
        ))
        .bind(version)
        .bind(accent)
        .bind(now)
        .run()
        .await?;
    if saved == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Sets which features are on.
pub async fn set_features(t: &mut Tenant, version: i64, features: &[Feature]) -> Result<()> {
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE organizations SET features = $3, version = version + 1, updated_at = $4
             WHERE tenant_id = $1 AND version = $2"
        ))
        .bind(version)
        .bind(modules::stored(features, Feature::code))
        .bind(now)
        .run()
        .await?;
    if saved == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// How to reach the organization: what its buyers and drivers are shown.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Reach {
    pub name: String,
    pub email: String,
    pub phone: String,
    pub address: String,
}

/// Reads how to reach it.
pub async fn reach(t: &mut Tenant) -> Result<Reach> {
    t.sql(scoped!("SELECT name, email, phone, address FROM organizations WHERE tenant_id = $1")).one().await
}

/// What the first steps look at.
pub async fn setup(t: &mut Tenant) -> Result<Setup> {
    t.sql(scoped!(
        "SELECT o.email, o.phone, o.address, o.accent,
                (SELECT count(*) FROM sites s WHERE s.tenant_id = o.tenant_id AND s.archived_at IS NULL) AS sites,
                (SELECT count(*) FROM memberships m WHERE m.tenant_id = o.tenant_id AND m.status = 'active'
                    AND m.removed_at IS NULL AND m.portal <> 'operator') AS members,
                (SELECT count(*) FROM memberships m WHERE m.tenant_id = o.tenant_id AND m.status = 'pending'
                    AND m.removed_at IS NULL) AS pending,
                (SELECT count(*) FROM contacts c WHERE c.tenant_id = o.tenant_id AND c.archived_at IS NULL) AS contacts
         FROM organizations o WHERE o.tenant_id = $1"
    ))
    .one()
    .await
}
