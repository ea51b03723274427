//! Categories of the catalogue.
use crate::{Error, Result, Tenant, assortments::seen, sql::scoped};
use domain::{
    categories::{Category, filled},
    ids::Id,
    text::fold,
};

/// All categories, by name.
pub async fn all(t: &mut Tenant) -> Result<Vec<Category>> {
    t.sql(scoped!(
        "SELECT c.id, c.parent_id, c.name, c.version,
                (SELECT count(*) FROM items i WHERE i.tenant_id = c.tenant_id AND i.category_id = c.id
                    AND i.archived_at IS NULL) AS items
         FROM categories c WHERE c.tenant_id = $1 AND c.archived_at IS NULL ORDER BY c.folded, c.id LIMIT 500"
    ))
    .all()
    .await
}

/// The categories in which an account sees something, or in one within, by name. Each is asked for its first item, so
/// that the catalogue is not walked.
pub async fn shown(t: &mut Tenant, account: Id) -> Result<Vec<Category>> {
    let statement = t.sql(scoped!(concat!(
        "SELECT c.id, c.parent_id, c.name, c.version, CAST(CASE WHEN EXISTS (
             SELECT 1 FROM items i WHERE i.tenant_id = c.tenant_id AND i.category_id = c.id AND i.archived_at IS NULL ",
        seen!(),
        ") THEN 1 ELSE 0 END AS BIGINT) AS items
         FROM categories c WHERE c.tenant_id = $1 AND c.archived_at IS NULL ORDER BY c.folded, c.id LIMIT 500"
    )));
    Ok(filled(statement.bind(account).all().await?))
}

/// One category.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Category> {
    t.sql(scoped!(
        "SELECT c.id, c.parent_id, c.name, c.version,
                (SELECT count(*) FROM items i WHERE i.tenant_id = c.tenant_id AND i.category_id = c.id
                    AND i.archived_at IS NULL) AS items
         FROM categories c WHERE c.tenant_id = $1 AND c.id = $2 AND c.archived_at IS NULL"
    ))
    .bind(id)
    .one()
    .await
}

/// Adds a category; `Taken` when the name is in use.
pub async fn create(t: &mut Tenant, name: &str, parent: Option<Id>) -> Result<Id> {
    let (id, now) = (t.new_id(), t.now());
    t.sql(scoped!(
        "INSERT INTO categories (tenant_id, id, parent_id, name, folded, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6)"
    ))
    .bind(id)
    .bind(parent)
    .bind(name.to_owned())
    .bind(fold(name))
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

/// Saves an edit made on `version`; `Conflict` when someone saved since, `Taken` when the name is in use.
pub async fn update(t: &mut Tenant, (id, version): (Id, i64), name: &str, parent: Option<Id>) -> Result<()> {
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE categories SET name = $4, folded = $5, parent_id = $6, version = version + 1, updated_at = $7
             WHERE tenant_id = $1 AND id = $2 AND version = $3 AND archived_at IS NULL"
        ))
        .bind(id)
        .bind(version)
        .bind(name.to_owned())
        .bind(fold(name))
        .bind(parent)
        .bind(now)
        .run()
        .await?;
    if saved == 1 { Ok(()) } else { Err(Error::Conflict) }
}

#[derive(sqlx::FromRow)]
struct Use {
    within: i64,
    assortments: i64,
}

/// What keeps a category from being put away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Other categories are within it.
    ByOthers,
    /// An assortment holds it: its accounts would see less.
    ByAssortment,
}

/// Puts a category away: its items stay on sale, in none. Its name is free again.
pub async fn archive(t: &mut Tenant, id: Id) -> Result<std::result::Result<(), Kept>> {
    let uses: Use = t
        .sql(scoped!(
            "SELECT (SELECT count(*) FROM categories c WHERE c.tenant_id = o.tenant_id AND c.parent_id = o.id
                        AND c.archived_at IS NULL) AS within,
                    (SELECT count(*) FROM assortment_categories a WHERE a.tenant_id = o.tenant_id AND a.category_id = o.id) AS assortments
             FROM categories o WHERE o.tenant_id = $1 AND o.id = $2 AND o.archived_at IS NULL"
        ))
        .bind(id)
        .one()
        .await?;
    match uses {
        Use { within: 1.., .. } => return Ok(Err(Kept::ByOthers)),
        Use { assortments: 1.., .. } => return Ok(Err(Kept::ByAssortment)),
        Use { .. } => {}
    }
    let now = t.now();
    t.sql(scoped!("UPDATE items SET category_id = NULL, updated_at = $3 WHERE tenant_id = $1 AND category_id = $2"))
        .bind(id)
        .bind(now)
        .run()
        .await?;
    t.sql(scoped!(
        "UPDATE categories SET archived_at = $3, updated_at = $3, version = version + 1, folded = folded || ' ' || CAST(id AS TEXT)
         WHERE tenant_id = $1 AND id = $2"
    ))
    .bind(id)
    .bind(now)
    .run()
    .await?;
    Ok(Ok(()))
}
