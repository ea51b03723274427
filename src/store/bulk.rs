//! Many rows with one statement: a history that is written as a whole, as the generated one is. What is said here is
//! kept as it is said; that the rows agree with each other is up to whoever says them, and the control check tells.
mod batch;
mod rows;

pub use crate::numbers::Series;
pub use batch::Batch;
pub use rows::{
    Allocation, Document, Entry, Hold, Line, Link, Movement, Payment, Posting, Round, Stop, StopLine, StopOrder,
};

use crate::{
    Result, Tenant,
    balances::{self, Of},
    books, invoices, numbers,
    sql::scoped,
};
use domain::{
    calendar::Day,
    ids::Id,
    invoices::{Parties, Terms},
};
use std::collections::BTreeMap;

/// The numbers given so far to the documents of an organization that has none yet.
#[derive(Debug, Default)]
pub struct Counters(BTreeMap<(Series, i64), i64>);

impl Counters {
    /// The next number of a series on a day.
    pub fn next(&mut self, series: Series, day: Day) -> String {
        let year = i64::from(day.fiscal_year());
        let last = self.0.entry((series, year)).or_insert(0);
        *last += 1;
        numbers::written(series, year, *last)
    }

    /// Keeps them, so that the next document follows the last of these.
    pub async fn keep(&self, t: &mut Tenant) -> Result<()> {
        for ((series, year), last) in &self.0 {
            t.sql(scoped!("INSERT INTO counters (tenant_id, series, year, last) VALUES ($1, $2, $3, $4)"))
                .bind(series.code())
                .bind(*year)
                .bind(*last)
                .run()
                .await?;
        }
        Ok(())
    }
}

/// Seller and buyer as they are now, and on what terms the one bills the other.
pub async fn parties(t: &mut Tenant, day: Day, account: Id) -> Result<(Parties, Terms)> {
    invoices::now(t, day, account).await
}

/// The parties sealed for the document they stand in.
pub fn sealed(t: &Tenant, document: Id, parties: &Parties) -> Result<String> {
    invoices::sealed(t, document, parties)
}

/// Says how many entries the books have.
pub async fn keep_books(t: &mut Tenant, entries: i64) -> Result<()> {
    books::seize(t).await?;
    t.sql(scoped!("UPDATE books SET entries = $2 WHERE tenant_id = $1")).bind(entries).run().await?;
    Ok(())
}

/// Moves a balance by `delta` and says how much of it is held.
pub async fn settle(t: &mut Tenant, of: Of, delta: i64, held: i64) -> Result<()> {
    balances::change(t, of, delta).await?;
    let (unit, owner, part) = of.key();
    t.sql(scoped!(
        "UPDATE balances SET held = $5 WHERE tenant_id = $1 AND unit = $2 AND owner_id = $3 AND part_id = $4"
    ))
    .bind(unit)
    .bind(owner)
    .bind(part)
    .bind(held)
    .run()
    .await?;
    Ok(())
}
