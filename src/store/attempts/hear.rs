//! What a gateway says of a payment, applied: forward only, once, and only when amount and currency are ours.
use super::find;
use crate::{
    Result, Tenant, gateways, orders,
    payments::{self, Received},
    refunds,
    sql::scoped,
    unexplained::{self, New, Source},
};
use domain::{
    attempts::Attempt,
    calendar::Day,
    events::Event,
    gateways::{Gateway, Said, State},
    ids::Id,
    money::{Currency, Money},
    orders::Status,
    payments::Method,
};

/// What became of what was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// The payment moved forward.
    Moved(Id),
    /// It stood there already, or further.
    Repeated(Id),
    /// Somebody has to look: a message key says why.
    Parked(Option<Id>, &'static str),
    /// It spoke of a payment we do not know, and of no money.
    Noted,
}

impl Heard {
    /// The payment it was about.
    pub const fn attempt(&self) -> Option<Id> {
        match self {
            Heard::Moved(id) | Heard::Repeated(id) => Some(*id),
            Heard::Parked(id, _) => *id,
            Heard::Noted => None,
        }
    }
}

#[derive(sqlx::FromRow)]
struct Known {
    id: Id,
}

/// Applies what a gateway said. `source` is the callback it came with, 0 when we asked; `day` is the organization's.
pub async fn hear(t: &mut Tenant, gateway: &Gateway, said: &Said, (source, day): (Id, Day)) -> Result<Heard> {
    // The row is taken first: of two messages at once the second sees what the first did.
    let now = t.now();
    let known: Option<Known> = t
        .sql(scoped!(
            "UPDATE attempts SET updated_at = $4 WHERE tenant_id = $1 AND gateway_id = $2 AND reference = $3 RETURNING id"
        ))
        .bind(gateway.id)
        .bind(said.reference.clone())
        .bind(now)
        .maybe()
        .await?;
    let brings = matches!(said.state, State::Paid | State::Refunded);
    let Some(known) = known else {
        if brings && said.state == State::Paid && gateway.is_live() {
            park(t, gateway, said, (source, "callbacks-unknown")).await?;
            return Ok(Heard::Parked(None, "callbacks-unknown"));
        }
        return Ok(Heard::Noted);
    };
    let attempt = find(t, known.id).await?;
    if !said.state.follows(attempt.state()) {
        return Ok(Heard::Repeated(attempt.id));
    }
    if brings && let Some(why) = mismatch(&attempt, said) {
        if gateway.is_live() {
            park(t, gateway, said, (source, why)).await?;
        }
        return Ok(Heard::Parked(Some(attempt.id), why));
    }
    advance(t, gateway, (&attempt, said), day).await?;
    Ok(Heard::Moved(attempt.id))
}

/// Why what was paid is not what was asked.
fn mismatch(attempt: &Attempt, said: &Said) -> Option<&'static str> {
    if !said.currency.is_empty() && said.currency != attempt.currency {
        return Some("callbacks-currency");
    }
    if said.amount.is_some_and(|amount| amount != attempt.amount) { Some("callbacks-amount") } else { None }
}

async fn park(t: &mut Tenant, gateway: &Gateway, said: &Said, (source, why): (Id, &'static str)) -> Result<()> {
    let new = New {
        source: Source::Callback,
        source_id: source,
        key: format!("{}:{}:{}", gateway.id, said.reference, said.remote),
        custodian: gateway.custodian_id,
        amount: said.amount.unwrap_or(0),
        currency: &said.currency,
        said: &said.reference,
        why,
    };
    if unexplained::note(t, &new).await? {
        t.record(Event::new("unexplained-noted", ("unexplained", 0)).changed("reference", "", &said.reference));
    }
    Ok(())
}

async fn advance(t: &mut Tenant, gateway: &Gateway, (attempt, said): (&Attempt, &Said), day: Day) -> Result<()> {
    let brings = matches!(said.state, State::Paid | State::Refunded);
    let mut payment = attempt.payment_id;
    if brings && attempt.is_live() && payment.is_none() {
        payment = Some(book(t, gateway, attempt, day).await?);
    }
    t.sql(scoped!(
        "UPDATE attempts SET state = $3, remote = CASE WHEN $4 <> '' THEN $4 ELSE remote END, reason = $5,
             fee = COALESCE($6, fee), payment_id = $7
         WHERE tenant_id = $1 AND id = $2"
    ))
    .bind(attempt.id)
    .bind(said.state.code())
    .bind(said.remote.clone())
    .bind(said.reason.clone())
    .bind(said.fee)
    .bind(payment)
    .run()
    .await?;
    match said.state {
        State::Refunded => {
            if let Some(payment) = payment {
                refunds::told(t, gateways::holder(gateway), payment, day).await?;
            }
        }
        State::Failed | State::Cancelled => {
            t.record(Event::new("attempts-failed", ("attempts", attempt.id)).changed("reason", "", &said.reason));
        }
        State::Started | State::Pending | State::Paid => {}
    }
    Ok(())
}

/// Into the books: the account owes less, the gateway holds the money, and what waited for it goes on.
async fn book(t: &mut Tenant, gateway: &Gateway, attempt: &Attempt, day: Day) -> Result<Id> {
    let received = Received {
        account: attempt.account_id,
        by: gateways::holder(gateway),
        stop: None,
        document: attempt.document_id,
        method: Method::Online,
        amount: attempt.amount,
        stamp: 0,
        day,
        note: &attempt.reference,
    };
    let receipt = payments::receive(t, &received).await?;
    if let Some(document) = attempt.document_id
        && let Ok(order) = orders::find(t, attempt.account_id, document).await
        && order.status() == Status::Held
    {
        orders::reconsider(t, &order, day.date).await?;
    }
    let currency = Currency::parse(&attempt.currency).unwrap_or(day.country.currency());
    let said = format!("{} {currency}", Money::new(attempt.amount, currency).plain());
    let told = serde_json::json!({ "account": attempt.account, "amount": said, "number": receipt.number });
    t.record(Event::new("payments-online", ("payments", receipt.id)).changed("amount", "", &said).with(told));
    Ok(receipt.id)
}
