//! Lists of orders. Each way to ask has a text of its own, so that the database finds its rows in their order: a list
//! costs the same however many orders there are.
use super::{PAGE, order};
use crate::{
    Result, Tenant,
    found::{self, Found},
    sql::{Sql, scoped},
};
use domain::orders::{Listing, Order};

/// What is asked of the rows that an index finds, in their order: `$2` is the last row of the page before, `$3` how
/// they stand, `$4` how many, `$5` words and `$6` words with their wildcards, `$7` an account or 0.
macro_rules! walked {
    ($which:literal) => {
        order!(
            "SELECT * FROM (",
            concat!(
                "WHERE d.tenant_id = $1 AND d.kind = 'order' AND d.placed_at IS NOT NULL AND d.id < $2 AND ",
                $which,
                " AND ($5 = '' OR a.search LIKE $6 OR REPLACE(LOWER(d.number), '-', ' ') LIKE $6)) o
                 WHERE $3 IN ('', 'cancelled', 'delivered')
                    OR ($3 = 'confirmed' AND o.confirmed_at IS NOT NULL AND o.under_way = 0)
                    OR ($3 = 'sent' AND o.confirmed_at IS NOT NULL AND o.under_way > 0)
                    OR (o.confirmed_at IS NULL AND (
                           ($3 = 'offered' AND o.short > 0)
                        OR ($3 = 'held' AND o.short = 0 AND (o.missing > 0 OR o.late > 0))
                        OR ($3 = 'placed' AND o.short = 0 AND o.missing = 0 AND o.late = 0)))
                 ORDER BY o.id DESC LIMIT $4"
            )
        )
    };
}

/// Those standing so, of everybody and of one account.
fn standing(status: &str, account: bool) -> Sql {
    match (status, account) {
        ("", false) => walked!("$7 = 0"),
        ("", true) => walked!("d.account_id = $7"),
        ("delivered", false) => walked!("d.delivered_at IS NOT NULL AND d.cancelled_at IS NULL AND $7 = 0"),
        ("delivered", true) => walked!("d.delivered_at IS NOT NULL AND d.cancelled_at IS NULL AND d.account_id = $7"),
        ("cancelled", false) => walked!("d.cancelled_at IS NOT NULL AND $7 = 0"),
        ("cancelled", true) => walked!("d.cancelled_at IS NOT NULL AND d.account_id = $7"),
        (_, false) => walked!("d.delivered_at IS NULL AND d.cancelled_at IS NULL AND $7 = 0"),
        (_, true) => walked!("d.delivered_at IS NULL AND d.cancelled_at IS NULL AND d.account_id = $7"),
    }
}

/// One page of sent orders, newest first; one row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, listing: &Listing) -> Result<Vec<Order>> {
    let wide = matches!(listing.status.as_str(), "" | "delivered" | "cancelled") && listing.account == 0;
    if wide && !listing.search.is_empty() {
        match found::look(t, &listing.search, &[""]).await? {
            Found::Many => {}
            Found::Few(numbers, pattern) => return few(t, listing, (numbers, pattern)).await,
        }
    }
    t.sql(standing(&listing.status, listing.account > 0))
        .bind(found::before(listing.before))
        .bind(listing.status.clone())
        .bind(PAGE as i64 + 1)
        .bind(listing.search.clone())
        .bind(format!("%{}%", listing.search))
        .bind(listing.account)
        .all()
        .await
}

/// The latest of each of a few accounts, and those of the numbers that may be meant.
async fn few(t: &mut Tenant, listing: &Listing, (numbers, pattern): (Vec<String>, String)) -> Result<Vec<Order>> {
    let statement = t.sql(order!(
        "",
        "WHERE d.tenant_id = $1 AND d.placed_at IS NOT NULL
           AND ($3 = '' OR ($3 = 'cancelled' AND d.cancelled_at IS NOT NULL)
                OR ($3 = 'delivered' AND d.delivered_at IS NOT NULL AND d.cancelled_at IS NULL))
           AND d.id IN (
               SELECT x.id FROM accounts b JOIN documents x ON x.tenant_id = b.tenant_id AND x.id IN (
                   SELECT y.id FROM documents y
                   WHERE y.tenant_id = $1 AND y.account_id = b.id AND y.kind = 'order' AND y.placed_at IS NOT NULL AND y.id < $2
                     AND ($3 = '' OR ($3 = 'cancelled' AND y.cancelled_at IS NOT NULL)
                          OR ($3 = 'delivered' AND y.delivered_at IS NOT NULL AND y.cancelled_at IS NULL))
                   ORDER BY y.id DESC LIMIT $4)
               WHERE b.tenant_id = $1 AND b.search LIKE $5
               UNION
               SELECT n.id FROM documents n WHERE n.tenant_id = $1 AND n.kind = 'order' AND +n.id < $2
                 AND n.number IN ($6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25))
         ORDER BY +d.id DESC LIMIT $4"
    ));
    let statement =
        statement.bind(found::before(listing.before)).bind(listing.status.clone()).bind(PAGE as i64 + 1).bind(pattern);
    numbers.into_iter().fold(statement, |statement, number| statement.bind(number)).all().await
}
