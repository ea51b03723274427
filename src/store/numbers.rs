//! Numbers of documents: one series each, counted by fiscal year, without gaps.
use crate::{Result, Tenant, books, sql::scoped};
use domain::calendar::Day;

/// What is counted apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Series {
    Order,
    Invoice,
    CreditNote,
    Receipt,
    Refund,
}

impl Series {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Series::Order => "order",
            Series::Invoice => "invoice",
            Series::CreditNote => "credit_note",
            Series::Receipt => "receipt",
            Series::Refund => "refund",
        }
    }

    /// What stands before the year, so that a number says of what it is.
    const fn prefix(self) -> &'static str {
        match self {
            Series::Order => "",
            Series::Invoice => "F-",
            Series::CreditNote => "A-",
            Series::Receipt => "R-",
            Series::Refund => "RB-",
        }
    }
}

/// The next number, `F-2026-00042`: taken in the transaction that uses it, so none is lost or doubled. Whoever comes
/// second waits for the first to end.
pub(crate) async fn next(t: &mut Tenant, series: Series, day: Day) -> Result<String> {
    // What has such a number is posted: the book is taken first, as everybody does who takes both.
    if series != Series::Order {
        books::seize(t).await?;
    }
    let year = i64::from(day.fiscal_year());
    let last = t
        .sql(scoped!(
            "INSERT INTO counters (tenant_id, series, year, last) VALUES ($1, $2, $3, 1)
             ON CONFLICT (tenant_id, series, year) DO UPDATE SET last = counters.last + 1 RETURNING last"
        ))
        .bind(series.code())
        .bind(year)
        .number()
        .await?;
    Ok(written(series, year, last))
}

/// A number as it stands on the document.
pub(crate) fn written(series: Series, year: i64, last: i64) -> String {
    format!("{}{year}-{last:05}", series.prefix())
}
