//! Refunds: what is given back of a payment, never more than was paid, once however often it is asked.
use crate::{
    Error, Result, Tenant,
    balances::{self, Of},
    books::{self, Post},
    numbers::{self, Series},
    payments,
    queue::{Options, Task},
    sql::scoped,
};
use domain::{
    attempts::reference,
    calendar::Day,
    events::Event,
    ids::Id,
    jobs::Priority,
    ledger::{self, Custodian, Keeper},
    payments::Payment,
    refunds::{Refund, State, Way},
};
use serde::{Deserialize, Serialize};

/// Asks the gateway to give money back.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SendRefund {
    pub refund_id: Id,
}

impl Task for SendRefund {
    const NAME: &'static str = "task-send-refund";
    const PRIORITY: Priority = Priority::Soon;

    fn lane(&self) -> Option<String> {
        Some(format!("refund-{}", self.refund_id))
    }
}

/// What is to be given back. `amount` in minor units.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    pub payment: &'a Payment,
    pub amount: i64,
    pub way: Way,
    /// Who gives it: for the way online the gateway that holds the money.
    pub by: Custodian,
    pub reason: &'a str,
    pub day: Day,
}

/// What may still be given back of a payment, in minor units: the duty in it stays the Treasury's.
pub async fn left(t: &mut Tenant, payment: &Payment) -> Result<i64> {
    let given = t
        .sql(scoped!(
            "SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM refunds
             WHERE tenant_id = $1 AND payment_id = $2 AND state <> 'failed'"
        ))
        .bind(payment.id)
        .number()
        .await?;
    Ok(payment.paid().saturating_sub(given))
}

/// Gives money back: by hand at once, by the gateway as soon as it answers. `Short` when that is more than is left.
pub async fn ask(t: &mut Tenant, wanted: &Wanted<'_>) -> Result<Id> {
    // The account is taken first, so that of two refunds at once the second sees the first.
    balances::lock(t, Of::Money { account: wanted.payment.account_id }).await?;
    if wanted.amount <= 0 || wanted.amount > left(t, wanted.payment).await? {
        return Err(Error::Short);
    }
    let id = write(t, wanted).await?;
    if wanted.way == Way::Online {
        t.enqueue(&SendRefund { refund_id: id }, Options::default()).await?;
    } else {
        done(t, id, "", wanted.day).await?;
    }
    Ok(id)
}

async fn write(t: &mut Tenant, wanted: &Wanted<'_>) -> Result<Id> {
    let (id, now, by) = (t.new_id(), t.now(), t.actor().name.clone());
    t.sql(scoped!(
        "INSERT INTO refunds (tenant_id, id, payment_id, account_id, custodian_id, method, amount, state, reference, reason,
             asked_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'asked', $8, $9, $10, $11)"
    ))
    .bind(id)
    .bind(wanted.payment.id)
    .bind(wanted.payment.account_id)
    .bind(wanted.by.id)
    .bind(wanted.way.code())
    .bind(wanted.amount)
    .bind(reference(id))
    .bind(wanted.reason.to_owned())
    .bind(by)
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

/// A refund with who gave it.
macro_rules! refund {
    ($rest:literal) => {
        scoped!(concat!(
            "SELECT r.id, COALESCE(r.number, '') AS number, r.payment_id, r.account_id, r.custodian_id, c.name AS custodian,
                    c.keeper, r.method, r.amount, r.state, r.reference, r.remote, r.reason, r.said, r.asked_by, r.created_at,
                    r.done_at
             FROM refunds r JOIN custodians c ON c.tenant_id = r.tenant_id AND c.id = r.custodian_id
             WHERE r.tenant_id = $1 AND ",
            $rest
        ))
    };
}

/// One of them.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Refund> {
    t.sql(refund!("r.id = $2")).bind(id).one().await
}

/// Those of a payment, the oldest first.
pub async fn of_payment(t: &mut Tenant, payment: Id) -> Result<Vec<Refund>> {
    t.sql(refund!("r.payment_id = $2 ORDER BY r.id LIMIT 50")).bind(payment).all().await
}

/// The money is back with the account: it owes that much more again, and what the payment settled is open again as far
/// as nothing of it was left over. A refund that is done already changes nothing.
pub async fn done(t: &mut Tenant, id: Id, remote: &str, day: Day) -> Result<()> {
    let now = t.now();
    let mine = t
        .sql(scoped!(
            "UPDATE refunds SET state = 'done', remote = $3, day = $4, done_at = $5 WHERE tenant_id = $1 AND id = $2 AND state = 'asked'"
        ))
        .bind(id)
        .bind(remote.to_owned())
        .bind(day.date.to_string())
        .bind(now)
        .run()
        .await?;
    if mine == 0 {
        return Ok(());
    }
    let refund = find(t, id).await?;
    balances::change(t, Of::Money { account: refund.account_id }, refund.amount.saturating_neg()).await?;
    payments::take_back(t, refund.payment_id, refund.amount).await?;
    let number = numbers::next(t, Series::Refund, day).await?;
    t.sql(scoped!("UPDATE refunds SET number = $3 WHERE tenant_id = $1 AND id = $2"))
        .bind(id)
        .bind(number.clone())
        .run()
        .await?;
    let keeper = Keeper::parse(&refund.keeper).ok_or_else(|| Error::Corrupt("who gave money back".to_owned()))?;
    let entry =
        Post { day, key: format!("refund:{id}"), document: None, account: Some(refund.account_id), note: &number };
    let by = Custodian { id: refund.custodian_id, keeper };
    books::post(t, &entry, &ledger::Event::Refunded { account: refund.account_id, by, amount: refund.amount }).await?;
    t.record(Event::new("refunds-done", ("payments", refund.payment_id)).changed("number", "", &number));
    Ok(())
}

/// The gateway does not give it back: nothing changed.
pub async fn failed(t: &mut Tenant, id: Id, said: &str) -> Result<()> {
    let failed = t
        .sql(scoped!(
            "UPDATE refunds SET state = 'failed', said = $3 WHERE tenant_id = $1 AND id = $2 AND state = 'asked'"
        ))
        .bind(id)
        .bind(said.to_owned())
        .run()
        .await?;
    if failed == 1 {
        let refund = find(t, id).await?;
        t.record(Event::new("refunds-failed", ("payments", refund.payment_id)).changed("reason", "", said));
    }
    Ok(())
}

/// A gateway says that all of a payment went back, whoever asked it to: what we did not know of is written down too.
pub async fn told(t: &mut Tenant, by: Custodian, payment: Id, day: Day) -> Result<()> {
    for refund in of_payment(t, payment).await? {
        if refund.state() == State::Asked {
            done(t, refund.id, "", day).await?;
        }
    }
    let payment = payments::find(t, payment).await?;
    let amount = left(t, &payment).await?;
    if amount > 0 {
        let wanted = Wanted { payment: &payment, amount, way: Way::Online, by, reason: "", day };
        let id = write(t, &wanted).await?;
        done(t, id, "", day).await?;
    }
    Ok(())
}
