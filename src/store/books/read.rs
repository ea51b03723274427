//! The books as read: every page sums the same lines between the same days, so that they agree.
use crate::{
    Error, Result, Tenant,
    sql::{Sql, scoped},
};
use domain::{
    books::{Days, Head, Line, Period, Sum},
    ids::Id,
};
use jiff::civil::Date;

/// Entries on one page of the day book.
pub const ENTRIES: usize = 50;

/// What was posted on each role and part, before the period and in it.
pub async fn sums(t: &mut Tenant, period: Period) -> Result<Vec<Sum>> {
    t.sql(scoped!(
        "SELECT role, part,
                CAST(SUM(CASE WHEN day < $2 THEN debit - credit ELSE 0 END) AS BIGINT) AS opening,
                CAST(SUM(CASE WHEN day < $2 THEN 0 ELSE debit END) AS BIGINT) AS debit,
                CAST(SUM(CASE WHEN day < $2 THEN 0 ELSE credit END) AS BIGINT) AS credit
         FROM day_sums WHERE tenant_id = $1 AND day <= $3 GROUP BY role, part ORDER BY role, part LIMIT 500"
    ))
    .bind(period.from.to_string())
    .bind(period.to.to_string())
    .all()
    .await
}

/// Which entries the day book shows, in one place for the entries and for their lines, of one kind and of all.
macro_rules! days {
    ($before:literal, $columns:literal, $kind:literal, $after:literal) => {
        scoped!(concat!(
            $before,
            "SELECT ",
            $columns,
            " FROM entries e LEFT JOIN documents d ON d.tenant_id = e.tenant_id AND d.id = e.document_id
             WHERE e.tenant_id = $1 AND e.day >= $2 AND e.day <= $3 AND ",
            $kind,
            " AND (e.day < $3 OR e.number < $5) ORDER BY e.day DESC, e.number DESC LIMIT $6",
            $after
        ))
    };
}

/// The heads of a page.
macro_rules! heads {
    ($kind:literal) => {
        days!(
            "",
            "e.id, e.number, e.day, e.kind, e.note, e.document_id, d.kind AS document_kind, e.by_name, e.created_at",
            $kind,
            ""
        )
    };
}

/// Their lines.
macro_rules! lines {
    ($kind:literal) => {
        days!(
            "SELECT p.entry_id, p.position, p.role, p.part, p.whose, p.owner_id, COALESCE(a.name, c.name, '') AS owner,
                    p.debit, p.credit FROM (",
            "e.tenant_id, e.id",
            $kind,
            ") f
             JOIN postings p ON p.tenant_id = f.tenant_id AND p.entry_id = f.id
             LEFT JOIN accounts a ON a.tenant_id = p.tenant_id AND p.whose = 'account' AND a.id = p.owner_id
             LEFT JOIN custodians c ON c.tenant_id = p.tenant_id AND p.whose = 'custodian' AND c.id = p.owner_id
             ORDER BY p.entry_id, p.position"
        )
    };
}

/// One page of the day book, newest first, with the lines of its entries in the order of the ids of the entries; one
/// entry more than [`ENTRIES`] tells that more follow.
pub async fn days(t: &mut Tenant, days: &Days) -> Result<(Vec<Head>, Vec<Line>)> {
    // The page begins on the day of the last entry of the page before, never after the period.
    let (to, number) = match days.before {
        Some((day, number)) if day <= days.period.to => (day, number),
        _ => (days.period.to, i64::MAX),
    };
    let (heads, lines) = match days.kind.as_str() {
        "" => (heads!("$4 = ''"), lines!("$4 = ''")),
        _ => (heads!("e.kind = $4"), lines!("e.kind = $4")),
    };
    Ok((chosen(t, heads, days, (to, number)).await?, chosen(t, lines, days, (to, number)).await?))
}

async fn chosen<T: for<'r> sqlx::FromRow<'r, sqlx::any::AnyRow>>(
    t: &mut Tenant,
    sql: Sql,
    days: &Days,
    (to, number): (Date, i64),
) -> Result<Vec<T>> {
    t.sql(sql)
        .bind(days.period.from.to_string())
        .bind(to.to_string())
        .bind(days.kind.clone())
        .bind(number)
        .bind(ENTRIES as i64 + 1)
        .all()
        .await
}

/// What the entries of a period, of one kind or all, come to: debits and credits.
pub async fn turnover(t: &mut Tenant, days: &Days) -> Result<(i64, i64)> {
    #[derive(sqlx::FromRow)]
    struct Both {
        debit: i64,
        credit: i64,
    }
    let both: Both = t
        .sql(scoped!(
            "SELECT CAST(COALESCE(SUM(debit), 0) AS BIGINT) AS debit, CAST(COALESCE(SUM(credit), 0) AS BIGINT) AS credit
             FROM day_sums WHERE tenant_id = $1 AND day >= $2 AND day <= $3 AND ($4 = '' OR kind = $4)"
        ))
        .bind(days.period.from.to_string())
        .bind(days.period.to.to_string())
        .bind(days.kind.clone())
        .one()
        .await?;
    Ok((both.debit, both.credit))
}

/// An entry with its lines.
#[derive(Debug, Clone)]
pub struct Full {
    pub head: Head,
    pub lines: Vec<Line>,
    /// The entry it takes back, with its number.
    pub reverses: Option<(Id, i64)>,
    /// The entry that took it back.
    pub reversed: Option<(Id, i64)>,
}

#[derive(sqlx::FromRow)]
struct Linked {
    #[sqlx(flatten)]
    head: Head,
    reverses_id: Option<Id>,
    reverses_number: Option<i64>,
    reversed_id: Option<Id>,
    reversed_number: Option<i64>,
}

/// One entry.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Full> {
    let found: Linked = t
        .sql(scoped!(
            "SELECT e.id, e.number, e.day, e.kind, e.note, e.document_id, d.kind AS document_kind, e.by_name, e.created_at,
                    o.id AS reverses_id, o.number AS reverses_number, r.id AS reversed_id, r.number AS reversed_number
             FROM entries e
             LEFT JOIN documents d ON d.tenant_id = e.tenant_id AND d.id = e.document_id
             LEFT JOIN entries o ON o.tenant_id = e.tenant_id AND o.id = e.reverses_id
             LEFT JOIN entries r ON r.tenant_id = e.tenant_id AND r.reverses_id = e.id
             WHERE e.tenant_id = $1 AND e.id = $2"
        ))
        .bind(id)
        .maybe()
        .await?
        .ok_or(Error::NotFound)?;
    let lines = t
        .sql(scoped!(
            "SELECT p.entry_id, p.position, p.role, p.part, p.whose, p.owner_id, COALESCE(a.name, c.name, '') AS owner,
                    p.debit, p.credit
             FROM postings p
             LEFT JOIN accounts a ON a.tenant_id = p.tenant_id AND p.whose = 'account' AND a.id = p.owner_id
             LEFT JOIN custodians c ON c.tenant_id = p.tenant_id AND p.whose = 'custodian' AND c.id = p.owner_id
             WHERE p.tenant_id = $1 AND p.entry_id = $2 ORDER BY p.position LIMIT 1000"
        ))
        .bind(id)
        .all()
        .await?;
    Ok(Full {
        reverses: found.reverses_id.zip(found.reverses_number),
        reversed: found.reversed_id.zip(found.reversed_number),
        head: found.head,
        lines,
    })
}
