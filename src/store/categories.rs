//! Categories of the catalogue.
use crate::{Error, Result, Tenant, sql::scoped};
use domain::{categories::Category, ids::Id, text::fold};

/// All categories, by name.
pub async fn all(t: &mut Tenant) -> Result<Vec<Category>> {
    t.sql(scoped!(
        "SELECT c.id, c.parent_id, c.name, c.version,
                (SELECT count(*) FROM items i WHERE i.tenant_id = c.tenant_id AND i.category_id = c.id
                    AND i.archived_at IS NULL) AS items
         FROM categories c WHERE c.tenant_id = $1 ORDER BY c.folded, c.id LIMIT 500"
    ))
    .all()
    .await
}

/// One category.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Category> {
    t.sql(scoped!(
        "SELECT c.id, c.parent_id, c.name, c.version,
                (SELECT count(*) FROM items i WHERE i.tenant_id = c.tenant_id AND i.category_id = c.id
                    AND i.archived_at IS NULL) AS items
         FROM categories c WHERE c.tenant_id = $1 AND c.id = $2"
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
             WHERE tenant_id = $1 AND id = $2 AND version = $3"
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
