//! Money that came and that nobody can explain yet: one list, wherever it was noticed.
use crate::{Error, Result, Tenant, sql::scoped};
use domain::{callbacks::Unexplained, ids::Id};

/// Rows on one page of the list.
pub const PAGE: usize = 50;

/// Where it was noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    Callback,
    Settlement,
    Bank,
}

impl Source {
    pub const fn code(self) -> &'static str {
        match self {
            Source::Callback => "callback",
            Source::Settlement => "settlement",
            Source::Bank => "bank",
        }
    }
}

/// What came. `amount` in minor units of `currency`; `key` names it, so that it is noted once.
#[derive(Debug, Clone)]
pub struct New<'a> {
    pub source: Source,
    pub source_id: Id,
    pub key: String,
    pub custodian: Id,
    pub amount: i64,
    pub currency: &'a str,
    pub said: &'a str,
    pub why: &'static str,
}

/// Notes it; whether it was not noted before.
pub async fn note(t: &mut Tenant, new: &New<'_>) -> Result<bool> {
    let (id, now) = (t.new_id(), t.now());
    let noted = t
        .sql(scoped!(
            "INSERT INTO unexplained (tenant_id, id, source, source_id, key, custodian_id, amount, currency, said, why, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (tenant_id, source, key) DO NOTHING"
        ))
        .bind(id)
        .bind(new.source.code())
        .bind(new.source_id)
        .bind(new.key.clone())
        .bind(new.custodian)
        .bind(new.amount)
        .bind(new.currency.to_owned())
        .bind(new.said.to_owned())
        .bind(new.why)
        .bind(now)
        .run()
        .await?;
    Ok(noted == 1)
}

/// Something unexplained with who holds it.
macro_rules! row {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT u.id, u.source, u.source_id, u.custodian_id, c.name AS custodian, u.amount, u.currency, u.said, u.why,
                    u.created_at, u.solved_at, u.solved_by, u.solution, u.payment_id, u.version
             FROM unexplained u JOIN custodians c ON c.tenant_id = u.tenant_id AND c.id = u.custodian_id
             WHERE u.tenant_id = $1 AND ",
            $rest
        ))
    };
}

/// What waits, the oldest first, or what was solved, the latest first; one row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, solved: bool, after: Id) -> Result<Vec<Unexplained>> {
    let statement = if solved {
        t.sql(row!("u.solved_at IS NOT NULL AND ($2 = 0 OR u.id < $2) ORDER BY u.id DESC LIMIT $3"))
    } else {
        t.sql(row!("u.solved_at IS NULL AND u.id > $2 ORDER BY u.id LIMIT $3"))
    };
    statement.bind(after).bind(PAGE as i64 + 1).all().await
}

/// One of them.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Unexplained> {
    t.sql(row!("u.id = $2")).bind(id).one().await
}

/// Says what it was: a payment it became, or words alone. `Conflict` when somebody did since.
pub async fn solve(t: &mut Tenant, id: Id, version: i64, (payment, words): (Option<Id>, &str)) -> Result<()> {
    let (now, by) = (t.now(), t.actor().name.clone());
    let solved = t
        .sql(scoped!(
            "UPDATE unexplained SET solved_at = $4, solved_by = $5, solution = $6, payment_id = $7, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND version = $3 AND solved_at IS NULL"
        ))
        .bind(id)
        .bind(version)
        .bind(now)
        .bind(by)
        .bind(words.to_owned())
        .bind(payment)
        .run()
        .await?;
    if solved == 1 { Ok(()) } else { Err(Error::Conflict) }
}
