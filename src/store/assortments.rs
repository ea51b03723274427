//! Assortments: which items some accounts see.
use crate::{Error, Result, Tenant, contacts::Sight, sql::scoped};
use domain::{
    agreements::Given,
    assortments::{Assortment, Held},
    ids::Id,
    text::fold,
};

/// That the account `$2` sees the item `i`: it has no assortment, or one that holds the item or its category.
macro_rules! seen {
    () => {
        "AND (NOT EXISTS (SELECT 1 FROM assortment_accounts x WHERE x.tenant_id = i.tenant_id AND x.account_id = $2)
              OR EXISTS (SELECT 1 FROM assortment_accounts x
                         JOIN assortment_items p ON p.tenant_id = x.tenant_id AND p.assortment_id = x.assortment_id
                         WHERE x.tenant_id = i.tenant_id AND x.account_id = $2 AND p.item_id = i.id)
              OR EXISTS (SELECT 1 FROM assortment_accounts x
                         JOIN assortment_categories p ON p.tenant_id = x.tenant_id AND p.assortment_id = x.assortment_id
                         JOIN categories y ON y.tenant_id = x.tenant_id AND (y.id = p.category_id OR y.parent_id = p.category_id)
                         WHERE x.tenant_id = i.tenant_id AND x.account_id = $2 AND y.id = i.category_id)) "
    };
}
pub(crate) use seen;

/// An assortment with how much is in it, and how many accounts have it.
macro_rules! assortment {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT a.id, a.name, a.version,
                    (SELECT count(*) FROM assortment_categories c
                     WHERE c.tenant_id = a.tenant_id AND c.assortment_id = a.id) AS categories,
                    (SELECT count(*) FROM assortment_items p
                     WHERE p.tenant_id = a.tenant_id AND p.assortment_id = a.id) AS items,
                    (SELECT count(*) FROM assortment_accounts g
                     WHERE g.tenant_id = a.tenant_id AND g.assortment_id = a.id) AS accounts
             FROM assortments a ",
            $rest
        ))
    };
}

/// All of them, by name.
pub async fn all(t: &mut Tenant) -> Result<Vec<Assortment>> {
    t.sql(assortment!("WHERE a.tenant_id = $1 ORDER BY a.folded, a.id LIMIT 500")).all().await
}

/// One of them.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Assortment> {
    t.sql(assortment!("WHERE a.tenant_id = $1 AND a.id = $2")).bind(id).one().await
}

/// Those of an account.
pub async fn of_account(t: &mut Tenant, account: Id) -> Result<Vec<Assortment>> {
    t.sql(assortment!(
        "WHERE a.tenant_id = $1 AND EXISTS (SELECT 1 FROM assortment_accounts w
             WHERE w.tenant_id = a.tenant_id AND w.assortment_id = a.id AND w.account_id = $2)
         ORDER BY a.folded, a.id LIMIT 50"
    ))
    .bind(account)
    .all()
    .await
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
}

/// The categories that are whole in it.
pub async fn categories(t: &mut Tenant, id: Id) -> Result<Vec<Id>> {
    let rows: Vec<Row> = t
        .sql(scoped!(
            "SELECT category_id AS id FROM assortment_categories WHERE tenant_id = $1 AND assortment_id = $2
             ORDER BY category_id"
        ))
        .bind(id)
        .all()
        .await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// The items that are in it by themselves, by name.
pub async fn items(t: &mut Tenant, id: Id) -> Result<Vec<Held>> {
    t.sql(scoped!(
        "SELECT p.item_id, i.sku, i.name FROM assortment_items p
         JOIN items i ON i.tenant_id = p.tenant_id AND i.id = p.item_id
         WHERE p.tenant_id = $1 AND p.assortment_id = $2 ORDER BY i.folded, i.id LIMIT 2000"
    ))
    .bind(id)
    .all()
    .await
}

/// What is in an assortment.
#[derive(Debug, Clone, Default)]
pub struct Content {
    pub categories: Vec<Id>,
    pub items: Vec<Id>,
}

/// Adds an assortment; `Taken` when the name is in use.
pub async fn create(t: &mut Tenant, name: &str, content: &Content) -> Result<Id> {
    let (id, now) = (t.new_id(), t.now());
    t.sql(scoped!(
        "INSERT INTO assortments (tenant_id, id, name, folded, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $5)"
    ))
    .bind(id)
    .bind(name.to_owned())
    .bind(fold(name))
    .bind(now)
    .run()
    .await?;
    fill(t, id, content).await?;
    Ok(id)
}

/// Saves an edit made on `version`; `Conflict` when someone saved since, `Taken` when the name is in use.
pub async fn update(t: &mut Tenant, (id, version): (Id, i64), name: &str, content: &Content) -> Result<()> {
    let now = t.now();
    let saved = t
        .sql(scoped!(
            "UPDATE assortments SET name = $4, folded = $5, version = version + 1, updated_at = $6
             WHERE tenant_id = $1 AND id = $2 AND version = $3"
        ))
        .bind(id)
        .bind(version)
        .bind(name.to_owned())
        .bind(fold(name))
        .bind(now)
        .run()
        .await?;
    if saved != 1 {
        return Err(Error::Conflict);
    }
    t.sql(scoped!("DELETE FROM assortment_categories WHERE tenant_id = $1 AND assortment_id = $2"))
        .bind(id)
        .run()
        .await?;
    t.sql(scoped!("DELETE FROM assortment_items WHERE tenant_id = $1 AND assortment_id = $2")).bind(id).run().await?;
    fill(t, id, content).await
}

async fn fill(t: &mut Tenant, id: Id, content: &Content) -> Result<()> {
    for category in &content.categories {
        t.sql(scoped!(
            "INSERT INTO assortment_categories (tenant_id, assortment_id, category_id) VALUES ($1, $2, $3)
             ON CONFLICT DO NOTHING"
        ))
        .bind(id)
        .bind(*category)
        .run()
        .await?;
    }
    for item in &content.items {
        t.sql(scoped!(
            "INSERT INTO assortment_items (tenant_id, assortment_id, item_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
        ))
        .bind(id)
        .bind(*item)
        .run()
        .await?;
    }
    Ok(())
}

/// The accounts it is given to that the reader may see.
pub async fn accounts(t: &mut Tenant, sight: Sight, id: Id) -> Result<Vec<Given>> {
    t.sql(scoped!(
        "SELECT a.id, a.name FROM assortment_accounts g
         JOIN accounts a ON a.tenant_id = g.tenant_id AND a.id = g.account_id
         WHERE g.tenant_id = $1 AND g.assortment_id = $2
           AND ($3 = 'all' OR a.owner_id = $4
                OR ($3 = 'site' AND EXISTS (SELECT 1 FROM membership_sites s
                    WHERE s.tenant_id = a.tenant_id AND s.membership_id = $4 AND s.site_id = a.site_id)))
         ORDER BY a.folded, a.id LIMIT 2000"
    ))
    .bind(id)
    .bind(sight.scope.code())
    .bind(sight.membership_id)
    .all()
    .await
}

/// Gives it to an account; false when the account has it.
pub async fn give(t: &mut Tenant, id: Id, account: Id) -> Result<bool> {
    let now = t.now();
    let given = t
        .sql(scoped!(
            "INSERT INTO assortment_accounts (tenant_id, assortment_id, account_id, created_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT DO NOTHING"
        ))
        .bind(id)
        .bind(account)
        .bind(now)
        .run()
        .await?;
    Ok(given == 1)
}

/// Takes it from an account; false when the account does not have it.
pub async fn take(t: &mut Tenant, id: Id, account: Id) -> Result<bool> {
    let taken = t
        .sql(scoped!("DELETE FROM assortment_accounts WHERE tenant_id = $1 AND assortment_id = $2 AND account_id = $3"))
        .bind(id)
        .bind(account)
        .run()
        .await?;
    Ok(taken == 1)
}
