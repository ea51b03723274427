//! What the rows of a chunk will move, taken before the first of them takes the books: everybody takes stock, money and
//! books in this order, so nobody waits for another who waits for them.
use super::{Home, text};
use crate::{
    Result, Tenant,
    balances::{self, Of},
    goods::take_shelves,
    sql::scoped,
};
use domain::{
    batches::{Kind, Record, Row},
    ids::Id,
    text::fold,
};

/// Takes the stock and the money that these rows are about.
pub async fn take(t: &mut Tenant, home: &Home, kind: Kind, rows: &[Row]) -> Result<()> {
    let (mut shelves, mut accounts) = (Vec::new(), Vec::new());
    for row in rows {
        let says = &row.kept.says;
        match kind {
            Kind::Items | Kind::Stock => {
                let (item, site) = (item(t, row).await?, home.site(says));
                shelves.extend(item.zip(site));
            }
            Kind::Accounts => accounts.extend(account(t, row, "name").await?),
            Kind::Balances => accounts.extend(account(t, row, "account").await?),
            Kind::Categories => {}
        }
    }
    take_shelves(t, shelves).await?;
    accounts.sort_unstable();
    accounts.dedup();
    for account in accounts {
        balances::lock(t, Of::Money { account }).await?;
    }
    Ok(())
}

/// The item of a row; what the row will make nobody else can want yet.
async fn item(t: &mut Tenant, row: &Row) -> Result<Option<Id>> {
    let Some(sku) = moves(&row.kept.says) else { return Ok(None) };
    let sql = scoped!("SELECT id FROM items WHERE tenant_id = $1 AND sku = $2");
    let found: Option<(Id,)> = t.sql(sql).bind(sku.clone()).maybe().await?;
    Ok(found.map(|(id,)| id))
}

/// The SKU of a row that moves stock.
fn moves(says: &Record) -> Option<&String> {
    says.get("sku").filter(|_| says.contains_key("stock") || says.contains_key("quantity"))
}

async fn account(t: &mut Tenant, row: &Row, field: &str) -> Result<Option<Id>> {
    let sql = scoped!("SELECT id FROM accounts WHERE tenant_id = $1 AND folded = $2");
    let found: Option<(Id,)> = t.sql(sql).bind(fold(&text(&row.kept.says, field))).maybe().await?;
    Ok(found.map(|(id,)| id))
}
