//! The inbox of callbacks: stored as they came before anything else is done with them, each once.
use crate::{
    Cell, Error, Result, Tenant, attempts,
    queue::{Options, Task},
    sql::scoped,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    callbacks::{Callback, Line, Listing, Outcome},
    gateways::{Gateway, Verdict, judge, spoken_of},
    ids::Id,
    jobs::Priority,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Rows on one page of a list.
pub const PAGE: usize = 50;

/// Applies a stored callback.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ApplyCallback {
    pub callback_id: Id,
}

impl Task for ApplyCallback {
    const NAME: &'static str = "task-apply-callback";
    const PRIORITY: Priority = Priority::Soon;
}

/// What came to a gateway's address.
#[derive(Debug, Clone, Copy)]
pub struct Came<'a> {
    pub body: &'a [u8],
    pub signature: &'a str,
    pub ip: &'a str,
}

/// Takes what came: judged by the gateway's own protocol, stored, and handed to the queue when its proof holds; whether
/// it did. What proves nothing changes nothing, but it is reason enough to ask the gateway about the payment it names.
pub async fn take(t: &mut Tenant, gateway: &Gateway, came: &Came<'_>) -> Result<bool> {
    let body = String::from_utf8_lossy(came.body);
    let verdict = judge(gateway, came.signature, came.body);
    let (event, reference, proven) = match &verdict {
        Verdict::Proven(said) => (said.event.clone(), said.reference.clone(), true),
        Verdict::Unproven => (fingerprint(came), spoken_of(gateway.provider, came.body), false),
    };
    let received = Received {
        gateway: gateway.id,
        event: &event,
        body: &body,
        signature: came.signature,
        ip: came.ip,
        proven,
        reference: &reference,
        reason: if proven { "" } else { "callbacks-unproven" },
    };
    let first = receive(t, &received).await?;
    if !proven
        && first
        && let Some(attempt) = attempts::of_reference(t, gateway.id, &reference).await?
    {
        attempts::ask(t, attempt.id).await?;
    }
    Ok(proven)
}

/// By what the same unproven message is known again.
fn fingerprint(came: &Came<'_>) -> String {
    let digest = Sha256::new().chain_update(came.body).chain_update(came.signature).finalize();
    format!("unproven:{}", URL_SAFE_NO_PAD.encode(&digest[..16]))
}

/// A callback as it came. `event` is the key by which the same message is known again; without a proof it is the
/// body's own fingerprint.
#[derive(Debug, Clone, Copy)]
struct Received<'a> {
    gateway: Id,
    event: &'a str,
    body: &'a str,
    signature: &'a str,
    ip: &'a str,
    proven: bool,
    reference: &'a str,
    /// Why it is not believed: a message key; empty for one that is.
    reason: &'static str,
}

fn cell(tenant: Id, row: Id) -> Cell {
    Cell { tenant, table: "callbacks", column: "body", row }
}

#[derive(sqlx::FromRow)]
struct Stored {
    id: Id,
}

/// Stores a callback, and with it the work to apply it when its proof held. Whether it came for the first time.
async fn receive(t: &mut Tenant, received: &Received<'_>) -> Result<bool> {
    let (id, now) = (t.new_id(), t.now());
    let body = t.keys().seal(cell(t.id(), id), received.body)?;
    let outcome = if received.proven { Outcome::Waiting } else { Outcome::Refused };
    let stored: Stored = t
        .sql(scoped!(
            "INSERT INTO callbacks (tenant_id, id, gateway_id, event, body, signature, ip, proven, outcome, reason, reference,
                 received_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
             ON CONFLICT (tenant_id, gateway_id, event) DO UPDATE SET times = callbacks.times + 1 RETURNING id"
        ))
        .bind(id)
        .bind(received.gateway)
        .bind(received.event.to_owned())
        .bind(body)
        .bind(received.signature.to_owned())
        .bind(received.ip.to_owned())
        .bind(i64::from(received.proven))
        .bind(outcome.code())
        .bind(received.reason)
        .bind(received.reference.to_owned())
        .bind(now)
        .one()
        .await?;
    let first = stored.id == id;
    if first && received.proven {
        t.enqueue(&ApplyCallback { callback_id: id }, Options::once(format!("callback-{id}"))).await?;
    }
    Ok(first)
}

/// Writes down what became of a callback.
pub async fn judged(t: &mut Tenant, id: Id, (outcome, reason): (Outcome, &str), attempt: Option<Id>) -> Result<()> {
    let now = t.now();
    t.sql(scoped!(
        "UPDATE callbacks SET outcome = $3, reason = $4, attempt_id = $5, applied_at = $6 WHERE tenant_id = $1 AND id = $2"
    ))
    .bind(id)
    .bind(outcome.code())
    .bind(reason.to_owned())
    .bind(attempt)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Applies a callback once more: what it said before changes nothing. `Conflict` for one whose proof did not hold.
pub async fn replay(t: &mut Tenant, id: Id) -> Result<()> {
    let turned = t
        .sql(scoped!(
            "UPDATE callbacks SET outcome = 'waiting', reason = '' WHERE tenant_id = $1 AND id = $2 AND proven = 1"
        ))
        .bind(id)
        .run()
        .await?;
    if turned == 0 {
        return Err(Error::Conflict);
    }
    t.enqueue(&ApplyCallback { callback_id: id }, Options::once(format!("callback-{id}"))).await?;
    Ok(())
}

/// One page of them, newest first; one row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, listing: &Listing) -> Result<Vec<Line>> {
    let before = if listing.before > 0 { listing.before } else { Id::MAX };
    macro_rules! line {
        ($which:literal) => {
            scoped!(concat!(
                "SELECT c.id, g.name AS gateway, g.mode, c.event, c.outcome, c.reason, c.reference, c.times, c.received_at
                 FROM callbacks c JOIN gateways g ON g.tenant_id = c.tenant_id AND g.id = c.gateway_id
                 WHERE c.tenant_id = $1 AND ",
                $which,
                " AND c.id < $3 ORDER BY c.id DESC LIMIT $4"
            ))
        };
    }
    let statement = match listing.outcome {
        Some(_) => t.sql(line!("c.outcome = $2")),
        None => t.sql(line!("$2 = ''")),
    };
    statement.bind(listing.outcome.map_or("", Outcome::code)).bind(before).bind(PAGE as i64 + 1).all().await
}

/// Those that spoke of a payment, oldest first.
pub async fn of_attempt(t: &mut Tenant, attempt: Id) -> Result<Vec<Line>> {
    t.sql(scoped!(
        "SELECT c.id, g.name AS gateway, g.mode, c.event, c.outcome, c.reason, c.reference, c.times, c.received_at
         FROM callbacks c JOIN gateways g ON g.tenant_id = c.tenant_id AND g.id = c.gateway_id
         WHERE c.tenant_id = $1 AND c.attempt_id = $2 ORDER BY c.id LIMIT 50"
    ))
    .bind(attempt)
    .all()
    .await
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    gateway_id: Id,
    gateway: String,
    provider: String,
    mode: String,
    event: String,
    body: String,
    signature: String,
    ip: String,
    proven: i64,
    outcome: String,
    reason: String,
    attempt_id: Option<Id>,
    reference: String,
    times: i64,
    received_at: i64,
    applied_at: Option<i64>,
}

/// One of them, its body opened.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Callback> {
    let row: Row = t
        .sql(scoped!(
            "SELECT c.id, c.gateway_id, g.name AS gateway, g.provider, g.mode, c.event, c.body, c.signature, c.ip, c.proven,
                    c.outcome, c.reason, c.attempt_id, c.reference, c.times, c.received_at, c.applied_at
             FROM callbacks c JOIN gateways g ON g.tenant_id = c.tenant_id AND g.id = c.gateway_id
             WHERE c.tenant_id = $1 AND c.id = $2"
        ))
        .bind(id)
        .one()
        .await?;
    let body = if row.body.is_empty() { String::new() } else { t.keys().open(cell(t.id(), id), &row.body)? };
    Ok(Callback {
        id: row.id,
        gateway_id: row.gateway_id,
        gateway: row.gateway,
        provider: row.provider,
        mode: row.mode,
        event: row.event,
        body,
        signature: row.signature,
        ip: row.ip,
        proven: row.proven == 1,
        outcome: Outcome::parse(&row.outcome).unwrap_or(Outcome::Waiting),
        reason: row.reason,
        attempt_id: row.attempt_id,
        reference: row.reference,
        times: row.times,
        received_at: row.received_at,
        applied_at: row.applied_at,
    })
}
