//! Lists of invoices and credit notes. Each way to ask has a text of its own, so that the database finds its rows in
//! their order: a list costs the same however many there are.
use super::read::{PAGE, invoice};
use crate::{
    Result, Tenant,
    found::{self, Found},
    sql::{Sql, scoped},
};
use domain::invoices::{Invoice, Listing, Standing};

/// What is asked of the rows that an index finds, in their order: `$2` is the last row of the page before, `$3` how
/// they stand, `$4` how many, `$5` words and `$6` words with their wildcards, `$7` an account or 0, `$8` today.
macro_rules! walked {
    ($which:literal) => {
        invoice!(
            "SELECT * FROM (",
            concat!(
                "WHERE d.tenant_id = $1 AND d.kind <> 'order' AND d.id < $2 AND ",
                $which,
                " AND ($5 = '' OR a.search LIKE $6 OR REPLACE(LOWER(d.number), '-', ' ') LIKE $6)) o
                 WHERE $3 = ''
                    OR (o.kind = 'invoice' AND (
                           ($3 = 'credited' AND o.credited > 0)
                        OR ($3 = 'paid' AND o.open = 0 AND o.credited < o.total)
                        OR ($3 = 'overdue' AND o.due_day < $8)
                        OR ($3 = 'open' AND (o.due_day IS NULL OR o.due_day >= $8))))
                 ORDER BY o.id DESC LIMIT $4"
            )
        )
    };
}

/// Those standing so, of everybody and of one account.
fn standing(standing: Option<Standing>, account: bool) -> Sql {
    match (standing.map_or("", Standing::code), account) {
        ("open" | "overdue", false) => walked!("d.open > 0 AND $7 = 0"),
        ("open" | "overdue", true) => walked!("d.open > 0 AND d.account_id = $7"),
        ("credited", _) => walked!(
            "d.id IN (SELECT c.source_id FROM documents c WHERE c.tenant_id = $1 AND c.kind = 'credit_note')
             AND ($7 = 0 OR d.account_id = $7)"
        ),
        (_, false) => walked!("$7 = 0"),
        (_, true) => walked!("d.account_id = $7"),
    }
}

/// One page of invoices and credit notes, newest first; one row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, listing: &Listing) -> Result<Vec<Invoice>> {
    if listing.standing.is_none() && listing.account == 0 && !listing.search.is_empty() {
        match found::look(t, &listing.search, &["f", "a"]).await? {
            Found::Many => {}
            Found::Few(numbers, pattern) => return few(t, listing, (numbers, pattern)).await,
        }
    }
    t.sql(standing(listing.standing, listing.account > 0))
        .bind(found::before(listing.before))
        .bind(listing.standing.map_or("", Standing::code))
        .bind(PAGE as i64 + 1)
        .bind(listing.search.clone())
        .bind(format!("%{}%", listing.search))
        .bind(listing.account)
        .bind(listing.today.map(|day| day.to_string()).unwrap_or_default())
        .all()
        .await
}

/// The latest of each of a few accounts, and those of the numbers that may be meant.
async fn few(t: &mut Tenant, listing: &Listing, (numbers, pattern): (Vec<String>, String)) -> Result<Vec<Invoice>> {
    let statement = t.sql(invoice!(
        "",
        "WHERE d.tenant_id = $1
           AND d.id IN (
               SELECT x.id FROM accounts b JOIN documents x ON x.tenant_id = b.tenant_id AND x.id IN (
                   SELECT y.id FROM documents y
                   WHERE y.tenant_id = $1 AND y.account_id = b.id AND y.kind <> 'order' AND y.id < $2
                   ORDER BY y.id DESC LIMIT $3)
               WHERE b.tenant_id = $1 AND b.search LIKE $4
               UNION
               SELECT n.id FROM documents n WHERE n.tenant_id = $1 AND n.kind IN ('invoice', 'credit_note') AND +n.id < $2
                 AND n.number IN ($5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24))
         ORDER BY +d.id DESC LIMIT $3"
    ));
    let statement = statement.bind(found::before(listing.before)).bind(PAGE as i64 + 1).bind(pattern);
    numbers.into_iter().fold(statement, |statement, number| statement.bind(number)).all().await
}
