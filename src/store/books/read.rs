//! The books as read: every page sums the same lines between the same days, so that they agree.
use crate::{Error, Result, Tenant, sql::scoped};
use domain::{
    books::{Days, Head, Ledger, Line, Period, Posted, Sum},
    ids::Id,
};
use jiff::civil::Date;

/// Entries on one page of the day book.
pub const ENTRIES: usize = 50;
/// Lines on one page of an account.
pub const LINES: usize = 100;

/// What was posted on each role and part, before the period and in it.
pub async fn sums(t: &mut Tenant, period: Period) -> Result<Vec<Sum>> {
    t.sql(scoped!(
        "SELECT role, part,
                CAST(SUM(CASE WHEN day < $2 THEN debit - credit ELSE 0 END) AS BIGINT) AS opening,
                CAST(SUM(CASE WHEN day < $2 THEN 0 ELSE debit END) AS BIGINT) AS debit,
                CAST(SUM(CASE WHEN day < $2 THEN 0 ELSE credit END) AS BIGINT) AS credit
         FROM postings WHERE tenant_id = $1 AND day <= $3 GROUP BY role, part ORDER BY role, part LIMIT 500"
    ))
    .bind(period.from.to_string())
    .bind(period.to.to_string())
    .all()
    .await
}

/// Where a page of an account begins: after this line. The first page begins before the period's first.
fn begins(ledger: &Ledger) -> (Date, Id, i64) {
    ledger.after.unwrap_or((ledger.period.from, 0, 0))
}

/// The balance before the first line of the page: debits less credits.
pub async fn before(t: &mut Tenant, ledger: &Ledger) -> Result<i64> {
    let (day, entry, position) = begins(ledger);
    t.sql(scoped!(
        "SELECT CAST(COALESCE(SUM(debit - credit), 0) AS BIGINT) FROM postings
         WHERE tenant_id = $1 AND role = $2 AND ($3 = '' OR part = CASE WHEN $3 = 'none' THEN '' ELSE $3 END)
           AND ($4 = '' OR (whose = $4 AND owner_id = $5))
           AND (day < $6 OR (day = $6 AND (entry_id < $7 OR (entry_id = $7 AND position <= $8))))"
    ))
    .bind(ledger.role.code())
    .bind(ledger.part.clone())
    .bind(ledger.whose.clone())
    .bind(ledger.owner)
    .bind(day.to_string())
    .bind(entry)
    .bind(position)
    .number()
    .await
}

/// One page of an account's lines, oldest first; one more than [`LINES`] tells that more follow.
pub async fn ledger(t: &mut Tenant, ledger: &Ledger) -> Result<Vec<Posted>> {
    let (day, entry, position) = begins(ledger);
    t.sql(scoped!(
        "SELECT p.entry_id, p.position, p.role, p.part, p.whose, p.owner_id, COALESCE(a.name, c.name, '') AS owner,
                p.debit, p.credit, e.number, e.day, e.kind, e.note
         FROM postings p
         JOIN entries e ON e.tenant_id = p.tenant_id AND e.id = p.entry_id
         LEFT JOIN accounts a ON a.tenant_id = p.tenant_id AND p.whose = 'account' AND a.id = p.owner_id
         LEFT JOIN custodians c ON c.tenant_id = p.tenant_id AND p.whose = 'custodian' AND c.id = p.owner_id
         WHERE p.tenant_id = $1 AND p.role = $2 AND ($3 = '' OR p.part = CASE WHEN $3 = 'none' THEN '' ELSE $3 END)
           AND ($4 = '' OR (p.whose = $4 AND p.owner_id = $5))
           AND (p.day > $6 OR (p.day = $6 AND (p.entry_id > $7 OR (p.entry_id = $7 AND p.position > $8))))
           AND p.day <= $9
         ORDER BY p.day, p.entry_id, p.position LIMIT $10"
    ))
    .bind(ledger.role.code())
    .bind(ledger.part.clone())
    .bind(ledger.whose.clone())
    .bind(ledger.owner)
    .bind(day.to_string())
    .bind(entry)
    .bind(position)
    .bind(ledger.period.to.to_string())
    .bind(LINES as i64 + 1)
    .all()
    .await
}

/// Which entries the day book shows, in one place for the entries and for their lines.
macro_rules! days {
    ($before:literal, $columns:literal, $after:literal) => {
        scoped!(concat!(
            $before,
            "SELECT ",
            $columns,
            " FROM entries e LEFT JOIN documents d ON d.tenant_id = e.tenant_id AND d.id = e.document_id
             WHERE e.tenant_id = $1 AND e.day >= $2 AND e.day <= $3 AND ($4 = '' OR e.kind = $4)
               AND ($5 = '' OR e.day < $5 OR (e.day = $5 AND e.number < $6))
             ORDER BY e.day DESC, e.number DESC LIMIT $7",
            $after
        ))
    };
}

/// One page of the day book, newest first, with the lines of its entries in the order of the ids of the entries; one
/// entry more than [`ENTRIES`] tells that more follow.
pub async fn days(t: &mut Tenant, days: &Days) -> Result<(Vec<Head>, Vec<Line>)> {
    let (day, number) = days.before.map_or((String::new(), 0), |(day, number)| (day.to_string(), number));
    let most = ENTRIES as i64 + 1;
    let heads = t
        .sql(days!(
            "",
            "e.id, e.number, e.day, e.kind, e.note, e.document_id, d.kind AS document_kind, e.by_name, e.created_at",
            ""
        ))
        .bind(days.period.from.to_string())
        .bind(days.period.to.to_string())
        .bind(days.kind.clone())
        .bind(day.clone())
        .bind(number)
        .bind(most)
        .all()
        .await?;
    let lines = t
        .sql(days!(
            "SELECT p.entry_id, p.position, p.role, p.part, p.whose, p.owner_id, COALESCE(a.name, c.name, '') AS owner,
                    p.debit, p.credit FROM (",
            "e.tenant_id, e.id",
            ") f
             JOIN postings p ON p.tenant_id = f.tenant_id AND p.entry_id = f.id
             LEFT JOIN accounts a ON a.tenant_id = p.tenant_id AND p.whose = 'account' AND a.id = p.owner_id
             LEFT JOIN custodians c ON c.tenant_id = p.tenant_id AND p.whose = 'custodian' AND c.id = p.owner_id
             ORDER BY p.entry_id, p.position"
        ))
        .bind(days.period.from.to_string())
        .bind(days.period.to.to_string())
        .bind(days.kind.clone())
        .bind(day)
        .bind(number)
        .bind(most)
        .all()
        .await?;
    Ok((heads, lines))
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
            "SELECT CAST(COALESCE(SUM(p.debit), 0) AS BIGINT) AS debit, CAST(COALESCE(SUM(p.credit), 0) AS BIGINT) AS credit
             FROM postings p JOIN entries e ON e.tenant_id = p.tenant_id AND e.id = p.entry_id
             WHERE p.tenant_id = $1 AND p.day >= $2 AND p.day <= $3 AND ($4 = '' OR e.kind = $4)"
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
