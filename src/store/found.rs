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
    /// Words of many accounts, or a year: the latest documents have some of them.
    Many,
    /// Words of a few accounts or of none: the numbers that may be meant, as many as [`MEANT`], and the words with their wildcards.
    Few(Vec<String>, String),
}

/// How many accounts hold these folded words, and which numbers they may mean. `series` are the words that stand before
/// the year of such a number.
pub(crate) async fn look(t: &mut Tenant, words: &str, series: &[&str]) -> Result<Found> {
    let now = Timestamp::from_millisecond(t.now()).unwrap_or_default().to_zoned(TimeZone::UTC);
    let this_year = i64::from(now.year());
    let pattern = format!("%{words}%");
    let accounts = t
        .sql(scoped!(
            "SELECT count(*) FROM (SELECT 1 AS one FROM accounts a WHERE a.tenant_id = $1 AND a.search LIKE $2 LIMIT $3) few"
        ))
        .bind(pattern.clone())
        .bind(FEW + 1)
        .number()
        .await?;
    if numbers::is_year(words, series, this_year) || accounts > FEW {
        return Ok(Found::Many);
    }
    let mut meant = numbers::meant(words, series, this_year);
    // No document has an empty number: it fills the places that are left.
    meant.resize(MEANT, String::new());
    Ok(Found::Few(meant, pattern))
}

/// The row before which a page begins: the newest of all when there was no page before.
pub(crate) const fn before(last: Id) -> Id {
    if last > 0 { last } else { Id::MAX }
}
