//! One account of the chart as read: its balance before a page, and the page. What lies before is added up already,
//! by days for everybody together and by months for one owner; only the rest of a month is read line by line.
use crate::{
    Result, Tenant,
    sql::{Sql, scoped},
};
use domain::{
    books::{Ledger, Posted},
    ids::Id,
};
use jiff::civil::Date;

/// Lines on one page of an account.
pub const LINES: usize = 100;

/// Where a page of an account begins: after this line. The first page begins before the period's first.
fn begins(ledger: &Ledger) -> (Date, Id, i64) {
    ledger.after.unwrap_or((ledger.period.from, 0, 0))
}

/// The balance before the first line of the page: debits less credits.
pub async fn before(t: &mut Tenant, ledger: &Ledger) -> Result<i64> {
    let (day, entry, position) = begins(ledger);
    let sql = match ledger.whose.as_str() {
        "" => scoped!(
            "SELECT CAST(COALESCE(SUM(f.net), 0) AS BIGINT) FROM (
                 SELECT s.debit - s.credit AS net FROM day_sums s
                 WHERE s.tenant_id = $1 AND s.role = $2 AND ($3 = '' OR s.part = CASE WHEN $3 = 'none' THEN '' ELSE $3 END)
                   AND s.day < $6
                 UNION ALL
                 SELECT p.debit - p.credit AS net FROM postings p
                 WHERE p.tenant_id = $1 AND p.role = $2 AND ($3 = '' OR p.part = CASE WHEN $3 = 'none' THEN '' ELSE $3 END)
                   AND p.day = $6 AND (p.entry_id < $7 OR (p.entry_id = $7 AND p.position <= $8))
             ) f WHERE $4 = '' AND $5 = 0"
        ),
        _ => scoped!(
            "SELECT CAST(COALESCE(SUM(f.net), 0) AS BIGINT) FROM (
                 SELECT s.debit - s.credit AS net FROM owner_sums s
                 WHERE s.tenant_id = $1 AND s.role = $2 AND ($3 = '' OR s.part = CASE WHEN $3 = 'none' THEN '' ELSE $3 END)
                   AND s.whose = $4 AND s.owner_id = $5 AND s.month < substr($6, 1, 7)
                 UNION ALL
                 SELECT p.debit - p.credit AS net FROM postings p
                 WHERE p.tenant_id = $1 AND p.role = $2 AND ($3 = '' OR p.part = CASE WHEN $3 = 'none' THEN '' ELSE $3 END)
                   AND p.whose = $4 AND p.owner_id = $5 AND p.day >= substr($6, 1, 7)
                   AND (p.day, p.entry_id, p.position) <= ($6, $7, $8)
             ) f"
        ),
    };
    let owner = if ledger.whose.is_empty() { 0 } else { ledger.owner };
    t.sql(sql)
        .bind(ledger.role.code())
        .bind(ledger.part.clone())
        .bind(ledger.whose.clone())
        .bind(owner)
        .bind(day.to_string())
        .bind(entry)
        .bind(position)
        .number()
        .await
}

/// A page's lines, of everybody or of one owner.
macro_rules! posted {
    ($whose:literal) => {
        scoped!(concat!(
            "SELECT p.entry_id, p.position, p.role, p.part, p.whose, p.owner_id, COALESCE(a.name, c.name, '') AS owner,
                    p.debit, p.credit, e.number, e.day, e.kind, e.note
             FROM postings p
             JOIN entries e ON e.tenant_id = p.tenant_id AND e.id = p.entry_id
             LEFT JOIN accounts a ON a.tenant_id = p.tenant_id AND p.whose = 'account' AND a.id = p.owner_id
             LEFT JOIN custodians c ON c.tenant_id = p.tenant_id AND p.whose = 'custodian' AND c.id = p.owner_id
             WHERE p.tenant_id = $1 AND p.role = $2 AND ($3 = '' OR p.part = CASE WHEN $3 = 'none' THEN '' ELSE $3 END)
               AND ",
            $whose,
            " AND p.day >= $6 AND p.day <= $9 AND (p.day, p.entry_id, p.position) > ($6, $7, $8)
             ORDER BY p.day, p.entry_id, p.position LIMIT $10"
        ))
    };
}

/// One page of an account's lines, oldest first; one more than [`LINES`] tells that more follow.
pub async fn ledger(t: &mut Tenant, ledger: &Ledger) -> Result<Vec<Posted>> {
    let (day, entry, position) = begins(ledger);
    let sql: Sql = match ledger.whose.as_str() {
        "" => posted!("$4 = '' AND $5 = 0"),
        _ => posted!("p.whose = $4 AND p.owner_id = $5"),
    };
    let owner = if ledger.whose.is_empty() { 0 } else { ledger.owner };
    t.sql(sql)
        .bind(ledger.role.code())
        .bind(ledger.part.clone())
        .bind(ledger.whose.clone())
        .bind(owner)
        .bind(day.to_string())
        .bind(entry)
        .bind(position)
        .bind(ledger.period.to.to_string())
        .bind(LINES as i64 + 1)
        .all()
        .await
}
