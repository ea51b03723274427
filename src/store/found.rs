//! Looking for documents by what somebody typed: an account's name, or a number.
use crate::{Result, Tenant, sql::scoped};
use domain::{ids::Id, numbers};
use jiff::{Timestamp, tz::TimeZone};

/// Numbers that may be meant at most.
pub(crate) const MEANT: usize = 20;
/// Accounts that are few: the latest documents of each are read.
const FEW: i64 = 20;

/// How to go on.
pub(crate) enum Found {
    /// Words of many accounts: the latest documents have some of them.
    Many,
    /// Words of a few accounts or of none: the numbers that may be meant, and the words with their wildcards.
    Few([String; MEANT], String),
}

/// How many accounts hold these folded words, and which numbers they may mean. `series` are the words that stand before
/// the year of such a number.
pub(crate) async fn look(t: &mut Tenant, words: &str, series: &[&str]) -> Result<Found> {
    let named: Vec<&str> = words.split(' ').collect();
    // A year alone, `f 2026`: that is what most of the latest are called.
    let year = matches!(named.as_slice(), [said, year] if series.contains(said) && year.len() == 4);
    let pattern = format!("%{words}%");
    let accounts = t
        .sql(scoped!(
            "SELECT count(*) FROM (SELECT 1 AS one FROM accounts a WHERE a.tenant_id = $1 AND a.search LIKE $2 LIMIT $3) few"
        ))
        .bind(pattern.clone())
        .bind(FEW + 1)
        .number()
        .await?;
    if year || accounts > FEW {
        return Ok(Found::Many);
    }
    let now = Timestamp::from_millisecond(t.now()).unwrap_or_default().to_zoned(TimeZone::UTC);
    let mut meant = numbers::meant(words, series, i64::from(now.year())).into_iter();
    Ok(Found::Few(std::array::from_fn(|_| meant.next().unwrap_or_default()), pattern))
}

/// The row before which a page begins: the newest of all when there was no page before.
pub(crate) const fn before(last: Id) -> Id {
    if last > 0 { last } else { Id::MAX }
}
