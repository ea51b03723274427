//! The basket: an order nobody has sent yet. An account has one, and its people fill it together.
use crate::{Error, Result, Tenant, assortments::seen, prices, sql::scoped};
use domain::ids::Id;
use jiff::civil::Date;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
}

#[derive(sqlx::FromRow)]
struct Site {
    id: Option<Id>,
}

/// The basket of an account, when there is one.
pub async fn basket(t: &mut Tenant, account: Id) -> Result<Option<Id>> {
    let found: Option<Row> = t
        .sql(scoped!(
            "SELECT id FROM documents WHERE tenant_id = $1 AND account_id = $2 AND kind = 'order'
             AND placed_at IS NULL AND cancelled_at IS NULL"
        ))
        .bind(account)
        .maybe()
        .await?;
    Ok(found.map(|row| row.id))
}

/// Sets how much of each item lies in the basket of an account, making the basket when there is none; nothing takes
/// an item out. Quantities are in smallest units, prices those of the day. `NotFound` when the organization has no site
/// to deliver from.
pub async fn put(t: &mut Tenant, (account, member): (Id, Id), day: Date, wanted: &[(Id, i64)]) -> Result<()> {
    let order = match basket(t, account).await? {
        Some(id) => id,
        None => open(t, account, member).await?,
    };
    for (item, quantity) in wanted {
        if *quantity == 0 {
            t.sql(scoped!("DELETE FROM lines WHERE tenant_id = $1 AND document_id = $2 AND item_id = $3"))
                .bind(order)
                .bind(*item)
                .run()
                .await?;
        } else {
            set(t, (account, order), *item, *quantity).await?;
        }
    }
    prices::apply(t, (account, order), day).await?;
    let now = t.now();
    t.sql(scoped!("UPDATE documents SET updated_at = $3, version = version + 1 WHERE tenant_id = $1 AND id = $2"))
        .bind(order)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Puts so much of an item into an order, where the account sees it.
pub(super) async fn set(t: &mut Tenant, (account, order): (Id, Id), item: Id, quantity: i64) -> Result<()> {
    let id = t.new_id();
    t.sql(scoped!(concat!(
        "INSERT INTO lines (tenant_id, id, document_id, item_id, sku, name, unit, quantity, price, tax_class)
         SELECT i.tenant_id, $3, $4, i.id, i.sku, i.name, i.unit, $6, i.price, i.tax_class
         FROM items i WHERE i.tenant_id = $1 AND i.id = $5 AND i.archived_at IS NULL ",
        seen!(),
        "ON CONFLICT (tenant_id, document_id, item_id) DO UPDATE SET quantity = $6"
    )))
    .bind(account)
    .bind(id)
    .bind(order)
    .bind(item)
    .bind(quantity)
    .run()
    .await?;
    Ok(())
}

/// From where an account is delivered. `NotFound` when the organization has no site.
pub(super) async fn site_of(t: &mut Tenant, account: Id) -> Result<Id> {
    let site: Site = t
        .sql(scoped!(
            "SELECT COALESCE(a.site_id, (SELECT MIN(s.id) FROM sites s WHERE s.tenant_id = a.tenant_id AND s.archived_at IS NULL)) AS id
             FROM accounts a WHERE a.tenant_id = $1 AND a.id = $2"
        ))
        .bind(account)
        .one()
        .await?;
    site.id.ok_or(Error::NotFound)
}

/// Two phones of one account may open the basket at once: the second finds the first's.
async fn open(t: &mut Tenant, account: Id, member: Id) -> Result<Id> {
    let site = site_of(t, account).await?;
    let (id, now, by) = (t.new_id(), t.now(), t.actor().name.clone());
    t.sql(scoped!(
        "INSERT INTO documents (tenant_id, id, kind, account_id, site_id, created_by, member_id, created_at, updated_at)
         VALUES ($1, $2, 'order', $3, $4, $5, $6, $7, $7) ON CONFLICT DO NOTHING"
    ))
    .bind(id)
    .bind(account)
    .bind(site)
    .bind(by)
    .bind(member)
    .bind(now)
    .run()
    .await?;
    basket(t, account).await?.ok_or(Error::NotFound)
}

/// Takes out what the account can no longer order, and gives the rest the prices of today.
pub(super) async fn freshen(t: &mut Tenant, (account, order): (Id, Id), day: Date) -> Result<()> {
    t.sql(scoped!(concat!(
        "DELETE FROM lines WHERE tenant_id = $1 AND document_id = $3 AND NOT EXISTS (SELECT 1 FROM items i
         WHERE i.tenant_id = lines.tenant_id AND i.id = lines.item_id AND i.archived_at IS NULL ",
        seen!(),
        ")"
    )))
    .bind(account)
    .bind(order)
    .run()
    .await?;
    t.sql(scoped!(
        "UPDATE lines SET tax_class = (SELECT i.tax_class FROM items i WHERE i.tenant_id = lines.tenant_id AND i.id = lines.item_id)
         WHERE tenant_id = $1 AND document_id = $2"
    ))
    .bind(order)
    .run()
    .await?;
    prices::apply(t, (account, order), day).await
}
