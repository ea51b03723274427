//! Reading payments, and what one would settle before it is taken.
use crate::{
    Result, Tenant,
    found::{self, Found},
    sql::scoped,
};
use domain::{
    ids::Id,
    payments::{Listing, Payment, Settled},
};

/// Rows on one page of a list.
pub const PAGE: usize = 50;

/// A payment with its account and who holds it.
macro_rules! payment {
    ($rest:expr) => {
        scoped!(concat!(
            "SELECT p.id, p.number, p.account_id, a.name AS account, a.language, p.custodian_id, c.name AS custodian,
                    c.keeper, p.stop_id, p.method, p.day, p.amount, p.stamp, p.spare, p.note, p.taken_by, p.created_at
             FROM payments p
             JOIN accounts a ON a.tenant_id = p.tenant_id AND a.id = p.account_id
             JOIN custodians c ON c.tenant_id = p.tenant_id AND c.id = p.custodian_id ",
            $rest
        ))
    };
}

/// Of everybody and of one account: `$2` words, `$3` words with their wildcards, `$4` an account or 0, `$5` the last
/// row of the page before, `$6` a method, `$7` how many.
macro_rules! walked {
    ($which:literal) => {
        payment!(concat!(
            "WHERE p.tenant_id = $1 AND p.id < $5 AND ",
            $which,
            " AND ($2 = '' OR a.search LIKE $3 OR REPLACE(LOWER(p.number), '-', ' ') LIKE $3) AND ($6 = '' OR p.method = $6)
             ORDER BY p.id DESC LIMIT $7"
        ))
    };
}

/// One page of payments, newest first; one row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, listing: &Listing) -> Result<Vec<Payment>> {
    if listing.method.is_none() && listing.account == 0 && !listing.search.is_empty() {
        match found::look(t, &listing.search, &["r"]).await? {
            Found::Many => {}
            Found::Few(numbers, pattern) => return few(t, listing, (numbers, pattern)).await,
        }
    }
    t.sql(if listing.account > 0 { walked!("p.account_id = $4") } else { walked!("$4 = 0") })
        .bind(listing.search.clone())
        .bind(format!("%{}%", listing.search))
        .bind(listing.account)
        .bind(found::before(listing.before))
        .bind(listing.method.map_or("", domain::payments::Method::code))
        .bind(PAGE as i64 + 1)
        .all()
        .await
}

/// The latest of each of a few accounts, and those of the numbers that may be meant.
async fn few(t: &mut Tenant, listing: &Listing, (numbers, pattern): (Vec<String>, String)) -> Result<Vec<Payment>> {
    let statement = t.sql(payment!(
        "WHERE p.tenant_id = $1 AND p.id IN (
             SELECT x.id FROM accounts b JOIN payments x ON x.tenant_id = b.tenant_id AND x.id IN (
                 SELECT y.id FROM payments y WHERE y.tenant_id = $1 AND y.account_id = b.id AND y.id < $2
                 ORDER BY y.id DESC LIMIT $3)
             WHERE b.tenant_id = $1 AND b.search LIKE $4
             UNION
             SELECT n.id FROM payments n WHERE n.tenant_id = $1 AND +n.id < $2
               AND n.number IN ($5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24))
         ORDER BY +p.id DESC LIMIT $3"
    ));
    let statement = statement.bind(found::before(listing.before)).bind(PAGE as i64 + 1).bind(pattern);
    numbers.into_iter().fold(statement, |statement, number| statement.bind(number)).all().await
}

/// One payment.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Payment> {
    t.sql(payment!("WHERE p.tenant_id = $1 AND p.id = $2")).bind(id).one().await
}

/// What a payment settled, the oldest invoice first.
pub async fn settled(t: &mut Tenant, payment: Id) -> Result<Vec<Settled>> {
    t.sql(scoped!(
        "SELECT d.id, COALESCE(d.number, '') AS number, x.amount FROM allocations x
         JOIN documents d ON d.tenant_id = x.tenant_id AND d.id = x.document_id
         WHERE x.tenant_id = $1 AND x.payment_id = $2 ORDER BY +x.document_id LIMIT 200"
    ))
    .bind(payment)
    .all()
    .await
}

/// What an account has still to pay, in the order a payment settles it.
pub async fn open_of(t: &mut Tenant, account: Id) -> Result<Vec<Settled>> {
    t.sql(scoped!(
        "SELECT d.id, COALESCE(d.number, '') AS number, d.open AS amount FROM documents d
         WHERE d.tenant_id = $1 AND d.account_id = $2 AND d.open > 0 ORDER BY d.id LIMIT 200"
    ))
    .bind(account)
    .all()
    .await
}
