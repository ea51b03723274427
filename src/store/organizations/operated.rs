//! Organizations as the platform's staff see and steer them.
use crate::{
    Error, Platform, Result, Tenant,
    sql::{platform, scoped},
};
use domain::{
    ids::{Id, OPERATOR},
    operator::{Line, Listing},
    time::Millis,
};

/// Rows on one page of a list.
pub const PAGE: usize = 50;

/// One page by name, and one row more when others follow.
pub async fn page(p: &mut Platform, listing: &Listing) -> Result<Vec<Line>> {
    p.sql(platform!(
        "the operator lists the organizations of the platform",
        "SELECT o.tenant_id, o.slug, o.name, o.folded, o.status, o.country, o.created_at,
                (SELECT count(*) FROM memberships m WHERE m.tenant_id = o.tenant_id AND m.status = 'active') AS members
         FROM organizations o
         WHERE ($1 = '' OR o.folded LIKE $2 OR o.slug LIKE $2)
           AND ($3 = '' OR o.status = $3) AND ($4 = '' OR o.country = $4)
           AND (o.folded, o.tenant_id) > ($5, $6)
         ORDER BY o.folded, o.tenant_id LIMIT $7"
    ))
    .bind(listing.search.clone())
    .bind(format!("%{}%", listing.search))
    .bind(listing.status.clone())
    .bind(listing.country.clone())
    .bind(listing.after.0.clone())
    .bind(listing.after.1)
    .bind(i64::try_from(PAGE + 1).unwrap_or(i64::MAX))
    .all()
    .await
}

/// How many organizations there are in each status, and how many people.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Figure {
    pub status: String,
    pub organizations: i64,
}

/// Counts by status.
pub async fn figures(p: &mut Platform) -> Result<Vec<Figure>> {
    p.sql(platform!(
        "the operator's board counts the organizations of the platform",
        "SELECT status, count(*) AS organizations FROM organizations GROUP BY status ORDER BY status"
    ))
    .all()
    .await
}

/// Sets status and modules; the operator's own organization stays open. `Conflict` when someone saved since.
pub async fn set(t: &mut Tenant, version: i64, status: &str, modules: &str) -> Result<()> {
    if t.id() == OPERATOR && !matches!(status, "active" | "trial") {
        return Err(Error::Taken);
    }
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE organizations SET status = $3, modules = $4, version = version + 1, updated_at = $5
             WHERE tenant_id = $1 AND version = $2"
        ))
        .bind(version)
        .bind(status.to_owned())
        .bind(modules.to_owned())
        .bind(now)
        .run()
        .await?;
    if saved == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// A person as the operator finds them.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Found {
    pub id: Id,
    pub name: String,
    pub email: Option<String>,
    pub status: String,
    pub signed_in_at: Option<Millis>,
    pub created_at: Millis,
    pub factors: i64,
}

/// One person by id.
pub async fn person(p: &mut Platform, id: Id) -> Result<Found> {
    p.sql(platform!(
        "the operator helps a person who cannot sign in",
        "SELECT u.id, u.name, u.email, u.status, u.signed_in_at, u.created_at,
                (SELECT count(*) FROM factors f WHERE f.user_id = u.id) AS factors
         FROM users u WHERE u.id = $1"
    ))
    .bind(id)
    .one()
    .await
}

/// Lets a person in or shuts them out of the whole platform; shutting out ends their sessions.
pub async fn set_person(p: &mut Platform, id: Id, active: bool) -> Result<()> {
    let (now, status) = (p.now(), if active { "active" } else { "suspended" });
    let saved = p
        .sql(platform!(
            "the operator suspends a person on the whole platform",
            "UPDATE users SET status = $2, version = version + 1, updated_at = $3 WHERE id = $1"
        ))
        .bind(id)
        .bind(status)
        .bind(now)
        .run()
        .await?;
    if saved == 0 {
        return Err(Error::NotFound);
    }
    if !active {
        p.sql(platform!("a suspended person is signed out", "DELETE FROM sessions WHERE user_id = $1"))
            .bind(id)
            .run()
            .await?;
    }
    Ok(())
}
