//! Carnets: an account's rows by the books, and what both sides say about a month.
mod talk;

pub use talk::{agree, answer, dispute, disputes, seal};

use crate::{Result, Tenant, sql::scoped};
use domain::{
    carnets::{Crates, Month, Page, Paid, Posted, Slice, rows, slice_of, slices},
    ids::Id,
};
use jiff::civil::Date;

/// Rows read at most; a period with more is cut there, and its closing balance still counts them all.
const MOST: i64 = 2_000;

#[derive(sqlx::FromRow)]
struct Ends {
    opening: i64,
    closing: i64,
    first: Option<String>,
}

/// What the account owed before the first day and owes after the last.
async fn ends(t: &mut Tenant, account: Id, (from, to): (Date, Date)) -> Result<Ends> {
    t.sql(scoped!(
        "SELECT CAST(COALESCE(SUM(CASE WHEN f.day < $3 THEN f.net ELSE 0 END), 0) AS BIGINT) AS opening,
                CAST(COALESCE(SUM(f.net), 0) AS BIGINT) AS closing,
                (SELECT MIN(p.day) FROM postings p
                 WHERE p.tenant_id = $1 AND p.whose = 'account' AND p.owner_id = $2 AND p.role IN ('ar', 'ar_foreign')
                   AND p.day <= $4 AND p.day < (SELECT MIN(m.month) FROM owner_sums m
                       WHERE m.tenant_id = $1 AND m.whose = 'account' AND m.owner_id = $2 AND m.role IN ('ar', 'ar_foreign')) || '-99') AS first
         FROM (SELECT s.month AS day, s.debit - s.credit AS net FROM owner_sums s
               WHERE s.tenant_id = $1 AND s.whose = 'account' AND s.owner_id = $2 AND s.role IN ('ar', 'ar_foreign')
                 AND s.month < substr($3, 1, 7)
               UNION ALL
               SELECT p.day, p.debit - p.credit AS net FROM postings p
               WHERE p.tenant_id = $1 AND p.whose = 'account' AND p.owner_id = $2 AND p.role IN ('ar', 'ar_foreign')
                 AND p.day >= substr($3, 1, 7) AND p.day <= $4) f"
    ))
    .bind(account)
    .bind(from.to_string())
    .bind(to.to_string())
    .one()
    .await
}

async fn crates(t: &mut Tenant, account: Id, (from, to): (String, String)) -> Result<Vec<Crates>> {
    t.sql(scoped!(
        "SELECT s.id AS stop_id, r.day, s.crates_left, s.crates_taken
         FROM stops s JOIN rounds r ON r.tenant_id = s.tenant_id AND r.id = s.round_id
         WHERE s.tenant_id = $1 AND s.account_id = $2 AND r.day >= $3 AND r.day <= $4
           AND (s.crates_left > 0 OR s.crates_taken > 0)
         ORDER BY r.day, s.id LIMIT $5"
    ))
    .bind(account)
    .bind(from)
    .bind(to)
    .bind(MOST)
    .all()
    .await
}

#[derive(sqlx::FromRow)]
struct Counted {
    day: String,
    count: i64,
}

/// One month of an account, as much of it as is read together.
#[derive(Debug, Clone)]
pub struct Part {
    pub page: Page,
    /// What the account owes at the end of the month.
    pub closing: i64,
    pub slices: Vec<Slice>,
    /// Which of them the page shows.
    pub at: usize,
}

/// The days of a month in which this one lies, the last of it without a day; the balance is carried into them.
pub async fn part(t: &mut Tenant, account: Id, month: Month, day: Option<Date>) -> Result<Part> {
    let counted: Vec<Counted> = t
        .sql(scoped!(
            "SELECT p.day, count(*) AS count FROM postings p
             WHERE p.tenant_id = $1 AND p.whose = 'account' AND p.owner_id = $2 AND p.role IN ('ar', 'ar_foreign')
               AND p.day >= $3 AND p.day <= $4
             GROUP BY p.day ORDER BY p.day LIMIT 31"
        ))
        .bind(account)
        .bind(month.first().to_string())
        .bind(month.last().to_string())
        .all()
        .await?;
    let counts: Vec<(Date, i64)> =
        counted.into_iter().filter_map(|one| Some((one.day.parse().ok()?, one.count))).collect();
    let slices = slices(month, &counts);
    let at = slice_of(&slices, day);
    let shown = slices.get(at).copied().unwrap_or(Slice { from: month.first(), to: month.last() });
    let page = page(t, account, shown.days()).await?;
    let (before, after) = (at > 0, at + 1 < slices.len());
    let closing = if after { ends(t, account, (month.first(), month.last())).await?.closing } else { page.closing };
    Ok(Part { page: Page { before, after, ..page }, closing, slices, at })
}

/// One account's carnet between two days, both in it.
pub async fn page(t: &mut Tenant, account: Id, days: (Date, Date)) -> Result<Page> {
    let ends = ends(t, account, days).await?;
    let (from, to) = (days.0.to_string(), days.1.to_string());
    let posted: Vec<Posted> = t
        .sql(scoped!(
            "SELECT p.entry_id, p.day, e.kind, e.key, e.note, e.document_id, d.kind AS document_kind, d.stop_id,
                    p.debit - p.credit AS net
             FROM postings p
             JOIN entries e ON e.tenant_id = p.tenant_id AND e.id = p.entry_id
             LEFT JOIN documents d ON d.tenant_id = e.tenant_id AND d.id = e.document_id
             WHERE p.tenant_id = $1 AND p.whose = 'account' AND p.owner_id = $2 AND p.role IN ('ar', 'ar_foreign')
               AND p.day >= $3 AND p.day <= $4
             ORDER BY p.day, e.number, p.position LIMIT $5"
        ))
        .bind(account)
        .bind(from.clone())
        .bind(to.clone())
        .bind(MOST)
        .all()
        .await?;
    let paid: Vec<Paid> = t
        .sql(scoped!(
            "SELECT id, stop_id FROM payments
             WHERE tenant_id = $1 AND account_id = $2 AND day >= $3 AND day <= $4 AND stop_id IS NOT NULL LIMIT $5"
        ))
        .bind(account)
        .bind(from.clone())
        .bind(to.clone())
        .bind(MOST)
        .all()
        .await?;
    let crates = crates(t, account, (from, to)).await?;
    Ok(Page {
        opening: ends.opening,
        rows: rows(ends.opening, &posted, &paid, &crates),
        closing: ends.closing,
        first: ends.first.unwrap_or_default(),
        ..Page::default()
    })
}
