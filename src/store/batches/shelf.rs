//! All that rows are held against, read in a few large pages before the first row; and the same as an export writes it.
pub(super) mod accounts;
pub(super) mod items;
mod stock;

use super::Home;
use crate::{
    Result, Tenant,
    sql::{Sql, scoped},
};
use domain::{
    batches::{Existing, Kind, Known, Record},
    ids::Id,
    text::fold,
};

/// Rows read at a time.
const PIECE: i64 = 2_000;

/// A field that is there when it says something.
fn put(record: &mut Record, code: &str, value: impl Into<String>) {
    let value = value.into();
    if !value.is_empty() {
        record.insert(code.to_owned(), value);
    }
}

/// Everything of a kind that is in use.
pub async fn listed(t: &mut Tenant, home: &Home, kind: Kind) -> Result<Vec<Existing>> {
    match kind {
        Kind::Items => {
            Ok(items::all(t).await?.into_iter().filter(|item| !item.is_away()).map(|item| item.known(home)).collect())
        }
        Kind::Categories => categories(t).await,
        Kind::Accounts => accounts::all(t, home).await,
        Kind::Balances => accounts::owed(t, home).await,
        Kind::Stock => stock::all(t).await,
    }
}

/// All that a file of this kind is held against.
pub async fn known(t: &mut Tenant, home: &Home, kind: Kind) -> Result<Known> {
    let mut known = Known {
        categories: home.categories.iter().map(|(folded, one)| (folded.clone(), (one.1.clone(), one.2))).collect(),
        sites: home.sites.iter().map(|(folded, (_, name))| (folded.clone(), name.clone())).collect(),
        ..Known::default()
    };
    match kind {
        Kind::Items => {
            for item in items::all(t).await? {
                if let Some(barcode) = &item.barcode {
                    known.barcodes.insert(barcode.clone(), item.sku.clone());
                }
                if item.is_away() {
                    known.archived.insert(item.sku.clone());
                } else {
                    known.rows.insert(item.sku.clone(), item.known(home));
                }
            }
            let kept = stock::all(t).await?.into_iter().map(|one| kind_key(Kind::Stock, &one));
            known.stocked = kept.collect();
            return Ok(known);
        }
        Kind::Stock => {
            for item in items::all(t).await?.into_iter().filter(|item| !item.is_away()) {
                known.items.insert(item.sku.clone(), (item.unit.clone(), item.tracked == 1));
            }
        }
        Kind::Balances => known.accounts = accounts::names(t).await?,
        Kind::Accounts => known.phones = accounts::phones(t).await?,
        Kind::Categories => {}
    }
    for one in listed(t, home, kind).await? {
        known.rows.insert(kind_key(kind, &one), one);
    }
    Ok(known)
}

fn kind_key(kind: Kind, one: &Existing) -> String {
    kind.key_of(&one.record)
}

#[derive(sqlx::FromRow)]
struct Category {
    id: Id,
    name: String,
    parent: Option<String>,
    holds: i64,
    version: i64,
}

impl Category {
    fn known(self) -> Existing {
        let mut record = Record::new();
        put(&mut record, "name", self.name);
        put(&mut record, "parent", self.parent.unwrap_or_default());
        Existing { id: self.id, version: self.version, record, settled: self.holds == 1, ..Existing::default() }
    }
}

/// A category with the one it lies in, and whether others lie in it.
macro_rules! category {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT c.id, c.name, p.name AS parent, c.version,
                    CASE WHEN EXISTS (SELECT 1 FROM categories i WHERE i.tenant_id = c.tenant_id AND i.parent_id = c.id)
                        THEN 1 ELSE 0 END AS holds
             FROM categories c LEFT JOIN categories p ON p.tenant_id = c.tenant_id AND p.id = c.parent_id ",
            $rest
        ))
    };
}

/// Everything a statement finds, in pieces: it takes the last id of the piece before, and how many to read.
async fn walk<R>(t: &mut Tenant, sql: Sql, id: impl Fn(&R) -> Id) -> Result<Vec<R>>
where
    R: Send + Unpin + for<'r> sqlx::FromRow<'r, sqlx::any::AnyRow>,
{
    let (mut all, mut last) = (Vec::new(), 0);
    loop {
        let piece: Vec<R> = t.sql(sql).bind(last).bind(PIECE).all().await?;
        let Some(end) = piece.last() else { return Ok(all) };
        last = id(end);
        all.extend(piece);
    }
}

async fn categories(t: &mut Tenant) -> Result<Vec<Existing>> {
    let found =
        walk(t, category!("WHERE c.tenant_id = $1 AND c.id > $2 ORDER BY c.id LIMIT $3"), |one: &Category| one.id)
            .await?;
    Ok(found.into_iter().map(Category::known).collect())
}

/// One category by folded name.
pub(super) async fn category(t: &mut Tenant, name: &str) -> Result<Option<Existing>> {
    let found: Option<Category> =
        t.sql(category!("WHERE c.tenant_id = $1 AND c.folded = $2")).bind(fold(name)).maybe().await?;
    Ok(found.map(Category::known))
}
