//! Online payments under way: written down before a gateway is asked, moved forward by what it says.
mod hear;

pub use hear::{Heard, hear};

use crate::{
    Cell, Error, Result, Tenant,
    queue::{Options, Task},
    sql::scoped,
};
use domain::{
    attempts::{Attempt, LIFE, Listing, Payer, reference, wait},
    gateways::{Gateway, State},
    ids::Id,
    jobs::Priority,
    time::Millis,
};
use serde::{Deserialize, Serialize};

/// Rows on one page of a list.
pub const PAGE: usize = 50;

/// Tells the gateway of a payment and learns where the payer goes on.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct StartAttempt {
    pub attempt_id: Id,
}

impl Task for StartAttempt {
    const NAME: &'static str = "task-start-attempt";
    const ATTEMPTS: i64 = 4;
    const PRIORITY: Priority = Priority::Soon;

    fn lane(&self) -> Option<String> {
        Some(format!("attempt-{}", self.attempt_id))
    }
}

/// Asks the gateway how a payment stands.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AskAttempt {
    pub attempt_id: Id,
}

impl Task for AskAttempt {
    const NAME: &'static str = "task-ask-attempt";
    const PRIORITY: Priority = Priority::Soon;

    fn lane(&self) -> Option<String> {
        Some(format!("attempt-{}", self.attempt_id))
    }
}

/// What is to be paid, by whom and through which gateway. `amount` in minor units of `currency`.
#[derive(Debug, Clone, Copy)]
pub struct New<'a> {
    pub gateway: &'a Gateway,
    pub account: Id,
    pub document: Option<Id>,
    pub link: Option<Id>,
    pub amount: i64,
    pub currency: &'a str,
    pub payer: &'a Payer,
}

fn cell(tenant: Id, row: Id) -> Cell {
    Cell { tenant, table: "attempts", column: "payer", row }
}

/// Writes an online payment down; the gateway is asked as soon as this is kept.
pub async fn start(t: &mut Tenant, new: &New<'_>) -> Result<Id> {
    let (id, now) = (t.new_id(), t.now());
    let payer = serde_json::to_string(new.payer).map_err(|error| Error::Corrupt(error.to_string()))?;
    let payer = t.keys().seal(cell(t.id(), id), &payer)?;
    t.sql(scoped!(
        "INSERT INTO attempts (tenant_id, id, reference, gateway_id, mode, account_id, document_id, link_id, amount, currency,
             state, payer, created_at, updated_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'started', $11, $12, $12, $13)"
    ))
    .bind(id)
    .bind(reference(id))
    .bind(new.gateway.id)
    .bind(new.gateway.mode.code())
    .bind(new.account)
    .bind(new.document)
    .bind(new.link)
    .bind(new.amount)
    .bind(new.currency.to_owned())
    .bind(payer)
    .bind(now)
    .bind(now.saturating_add(LIFE))
    .run()
    .await?;
    t.enqueue(&StartAttempt { attempt_id: id }, Options::default()).await?;
    Ok(id)
}

/// An online payment with its gateway, account and document.
macro_rules! attempt {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT x.id, x.reference, x.gateway_id, g.name AS gateway, g.provider, x.mode, x.account_id, a.name AS account,
                    x.document_id, COALESCE(d.number, '') AS document, x.link_id, x.amount, x.currency, x.state, x.remote,
                    x.place, x.reason, x.payment_id, x.fee, x.asked, x.asked_at, x.created_at, x.updated_at, x.expires_at
             FROM attempts x
             JOIN gateways g ON g.tenant_id = x.tenant_id AND g.id = x.gateway_id
             JOIN accounts a ON a.tenant_id = x.tenant_id AND a.id = x.account_id
             LEFT JOIN documents d ON d.tenant_id = x.tenant_id AND d.id = x.document_id
             WHERE x.tenant_id = $1 AND ",
            $rest
        ))
    };
}

/// The one with this reference, when it went through this gateway.
pub async fn of_reference(t: &mut Tenant, gateway: Id, reference: &str) -> Result<Option<Attempt>> {
    t.sql(attempt!("x.gateway_id = $2 AND x.reference = $3")).bind(gateway).bind(reference.to_owned()).maybe().await
}

/// One of them.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Attempt> {
    t.sql(attempt!("x.id = $2")).bind(id).one().await
}

/// The one that became this payment.
pub async fn of_payment(t: &mut Tenant, payment: Id) -> Result<Option<Attempt>> {
    t.sql(attempt!("x.payment_id = $2")).bind(payment).maybe().await
}

/// The latest of a link.
pub async fn of_link(t: &mut Tenant, link: Id) -> Result<Vec<Attempt>> {
    t.sql(attempt!("x.link_id = $2 ORDER BY x.id DESC LIMIT 20")).bind(link).all().await
}

/// The latest of a document.
pub async fn of_document(t: &mut Tenant, document: Id) -> Result<Vec<Attempt>> {
    t.sql(attempt!("x.document_id = $2 ORDER BY x.id DESC LIMIT 20")).bind(document).all().await
}

/// One page of them, newest first; one row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, listing: &Listing) -> Result<Vec<Attempt>> {
    let before = if listing.before > 0 { listing.before } else { Id::MAX };
    let statement = match listing.state {
        Some(_) => t.sql(attempt!("x.state = $2 AND x.id < $3 ORDER BY x.id DESC LIMIT $4")),
        None => t.sql(attempt!("$2 = '' AND x.id < $3 ORDER BY x.id DESC LIMIT $4")),
    };
    statement.bind(listing.state.map_or("", State::code)).bind(before).bind(PAGE as i64 + 1).all().await
}

#[derive(sqlx::FromRow)]
struct Sealed {
    payer: Option<String>,
}

/// Who pays.
pub async fn payer(t: &mut Tenant, id: Id) -> Result<Payer> {
    let sealed: Sealed =
        t.sql(scoped!("SELECT payer FROM attempts WHERE tenant_id = $1 AND id = $2")).bind(id).one().await?;
    let Some(sealed) = sealed.payer else { return Ok(Payer::default()) };
    let plain = t.keys().open(cell(t.id(), id), &sealed)?;
    serde_json::from_str(&plain).map_err(|_| Error::Corrupt("who pays".to_owned()))
}

/// The gateway knows the payment: its own number, and where the payer goes on. From now on it is asked how it stands.
pub async fn placed(t: &mut Tenant, id: Id, (remote, place): (&str, &str)) -> Result<()> {
    let now = t.now();
    t.sql(scoped!(
        "UPDATE attempts SET remote = $3, place = $4, updated_at = $5 WHERE tenant_id = $1 AND id = $2 AND state = 'started'"
    ))
    .bind(id)
    .bind(remote.to_owned())
    .bind(place.to_owned())
    .bind(now)
    .run()
    .await?;
    ask_at(t, (id, 0), now.saturating_add(wait(0))).await
}

/// The gateway does not take the payment.
pub async fn refused(t: &mut Tenant, id: Id, reason: &str) -> Result<()> {
    let now = t.now();
    t.sql(scoped!(
        "UPDATE attempts SET state = 'failed', reason = $3, updated_at = $4 WHERE tenant_id = $1 AND id = $2 AND state = 'started'"
    ))
    .bind(id)
    .bind(reason.to_owned())
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// A call to the gateway broke off: the next one looks first whether it took the payment.
pub async fn broke_off(t: &mut Tenant, id: Id) -> Result<()> {
    let now = t.now();
    t.sql(scoped!("UPDATE attempts SET asked_at = $3 WHERE tenant_id = $1 AND id = $2 AND state = 'started'"))
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Asks as soon as may be, unless a question is under way.
pub async fn ask(t: &mut Tenant, id: Id) -> Result<()> {
    let key = Options { key: Some(format!("ask-{id}")), ..Options::default() };
    t.enqueue(&AskAttempt { attempt_id: id }, key).await?;
    Ok(())
}

/// Asks again later: there is one such question waiting at a time.
async fn ask_at(t: &mut Tenant, (id, asked): (Id, i64), at: Millis) -> Result<()> {
    // The question that asks for the next one still lives: the next has a key of its own.
    let options = Options { run_at: Some(at), key: Some(format!("ask-{id}-{asked}")), ..Options::default() };
    t.enqueue(&AskAttempt { attempt_id: id }, options).await?;
    Ok(())
}

/// It was asked, and said nothing new: whether it is to be asked again, ever more seldom, until it has been silent for
/// too long.
pub async fn asked(t: &mut Tenant, attempt: &Attempt) -> Result<bool> {
    let now = t.now();
    t.sql(scoped!("UPDATE attempts SET asked = asked + 1, asked_at = $3 WHERE tenant_id = $1 AND id = $2"))
        .bind(attempt.id)
        .bind(now)
        .run()
        .await?;
    if !attempt.state().is_open() {
        return Ok(false);
    }
    let count = attempt.asked.saturating_add(1);
    let next = now.saturating_add(wait(count));
    let silent = now.saturating_sub(attempt.created_at) >= domain::attempts::SILENT;
    if !silent {
        ask_at(t, (attempt.id, count), next).await?;
    }
    Ok(!silent)
}
