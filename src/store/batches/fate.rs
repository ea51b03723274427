//! What becomes of a row: written if what it was judged by still holds, taken back if nobody touched it since.
mod accounts;
mod balances;
mod categories;
mod goods;
mod items;
mod people;
mod take;

pub use take::take;

use super::rows::Fate;
use crate::{Error, Result, Tenant, organizations, sql::scoped};
use domain::{
    batches::{Flaw, Kind, Record, Row},
    calendar::Day,
    ids::Id,
    money::Currency,
    text::{fold, parse_amount},
};
use std::collections::HashMap;

/// The organization a batch works in: its money, its day, its categories and sites by folded name.
#[derive(Debug, Clone)]
pub struct Home {
    pub currency: Currency,
    pub today: Day,
    /// Id, name, and whether it stands by itself.
    pub categories: HashMap<String, (Id, String, bool)>,
    pub sites: HashMap<String, (Id, String)>,
}

#[derive(sqlx::FromRow)]
struct Shelf {
    id: Id,
    name: String,
    parent_id: Option<Id>,
}

impl Home {
    pub async fn read(t: &mut Tenant) -> Result<Home> {
        let house = organizations::house(t).await?;
        let today = house.day(t.now());
        let shelves: Vec<Shelf> = t
            .sql(scoped!("SELECT id, name, parent_id FROM categories WHERE tenant_id = $1 ORDER BY id LIMIT 50000"))
            .all()
            .await?;
        let sites: Vec<(Id, String)> = t
            .sql(scoped!(
                "SELECT id, name FROM sites WHERE tenant_id = $1 AND archived_at IS NULL ORDER BY id LIMIT 5000"
            ))
            .all()
            .await?;
        Ok(Home {
            currency: Currency::parse(&house.currency).unwrap_or_else(|| today.country.currency()),
            today,
            categories: shelves
                .into_iter()
                .map(|one| (fold(&one.name), (one.id, one.name, one.parent_id.is_none())))
                .collect(),
            sites: sites.into_iter().map(|(id, name)| (fold(&name), (id, name))).collect(),
        })
    }

    fn site(&self, record: &Record) -> Option<Id> {
        record.get("site").and_then(|site| self.sites.get(&fold(site))).map(|(id, _)| *id)
    }

    /// An amount as a record holds it.
    fn minor(&self, record: &Record, code: &str) -> Option<i64> {
        record.get(code).and_then(|text| parse_amount(text, self.currency).ok()).map(|money| money.minor)
    }
}

/// Writes a row, or says why it is left.
pub async fn apply(t: &mut Tenant, home: &Home, kind: Kind, row: &Row) -> Result<Fate> {
    match kind {
        Kind::Items => items::apply(t, home, row).await,
        Kind::Categories => categories::apply(t, row).await,
        Kind::Accounts => accounts::apply(t, home, row).await,
        Kind::Balances => balances::apply(t, home, row).await,
        Kind::Stock => goods::apply(t, home, row).await,
    }
}

/// Takes a row back, or says why it stays.
pub async fn revert(t: &mut Tenant, home: &Home, kind: Kind, row: &Row) -> Result<Fate> {
    match kind {
        Kind::Items => items::revert(t, home, row).await,
        Kind::Categories => categories::revert(t, row).await,
        Kind::Accounts => accounts::revert(t, home, row).await,
        Kind::Balances => balances::revert(t, home, row).await,
        Kind::Stock => goods::revert(t, home, row).await,
    }
}

fn kept(field: &str, key: &str) -> Result<Fate> {
    Ok(Fate::Kept(Flaw::of(field, key)))
}

/// What there was, with what the row says over it.
fn merged(was: &Record, says: &Record) -> Record {
    let mut all = was.clone();
    all.extend(says.iter().map(|(code, value)| (code.clone(), value.clone())));
    all
}

fn text(record: &Record, code: &str) -> String {
    record.get(code).cloned().unwrap_or_default()
}

/// A refusal that leaves the transaction whole becomes the row's; anything else is the job's.
fn refused(error: Error, field: &str) -> Result<Fate> {
    match error {
        Error::Short => kept(field, "items-stock-short"),
        Error::Closed => kept(field, "imports-books-closed"),
        other => Err(other),
    }
}
