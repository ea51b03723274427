//! Payments: money received from an account, by whom it is held, and which invoices it settles.
mod read;
mod settle;

pub use settle::settle_open;
pub(crate) use settle::{free, spend, take_back};

pub use read::{PAGE, find, open_of, page, settled};

use crate::{
    Result, Tenant,
    balances::{self, Of},
    books::{self, Post},
    numbers::{self, Series},
    sql::scoped,
};
use domain::{
    calendar::Day,
    ids::Id,
    ledger::{Custodian, Event},
    payments::Method,
};

/// Money that was handed over. `amount` is all of it, `stamp` the duty in it; minor units.
#[derive(Debug, Clone, Copy)]
pub struct Received<'a> {
    pub account: Id,
    pub by: Custodian,
    pub stop: Option<Id>,
    /// What it was paid for, which it settles first.
    pub document: Option<Id>,
    pub method: Method,
    pub amount: i64,
    pub stamp: i64,
    pub day: Day,
    pub note: &'a str,
}

/// A payment just recorded.
#[derive(Debug, Clone)]
pub struct Receipt {
    pub id: Id,
    pub number: String,
}

/// Records a payment: the account owes less at once, whoever holds the money. What it settles are the invoices of its
/// stop first, then the oldest; the rest stays on account. `Closed` when the books of that day are closed.
pub async fn receive(t: &mut Tenant, received: &Received<'_>) -> Result<Receipt> {
    // The account's balance is taken first, so that two payments at once do not settle the same invoice.
    let paid = received.amount.saturating_sub(received.stamp);
    balances::change(t, Of::Money { account: received.account }, paid).await?;
    let (id, now, by) = (t.new_id(), t.now(), t.actor().name.clone());
    let number = numbers::next(t, Series::Receipt, received.day).await?;
    t.sql(scoped!(
        "INSERT INTO payments (tenant_id, id, number, account_id, custodian_id, stop_id, method, day, amount, stamp, note,
             taken_by, created_at, spare)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
    ))
    .bind(id)
    .bind(number.clone())
    .bind(received.account)
    .bind(received.by.id)
    .bind(received.stop)
    .bind(received.method.code())
    .bind(received.day.date.to_string())
    .bind(received.amount)
    .bind(received.stamp)
    .bind(received.note.to_owned())
    .bind(by)
    .bind(now)
    .bind(paid)
    .run()
    .await?;
    settle::allocate(t, received, (id, paid)).await?;
    post(t, received, (id, &number)).await?;
    Ok(Receipt { id, number })
}

async fn post(t: &mut Tenant, received: &Received<'_>, (id, number): (Id, &str)) -> Result<()> {
    let entry = |key: &str| Post {
        day: received.day,
        key: format!("{key}:{id}"),
        document: None,
        account: Some(received.account),
        note: number,
    };
    if received.stamp > 0 {
        let due = Event::StampDue { account: received.account, amount: received.stamp };
        books::post(t, &entry("stamp"), &due).await?;
    }
    let collected = Event::Collected { account: received.account, by: received.by, amount: received.amount };
    books::post(t, &entry("payment"), &collected).await?;
    Ok(())
}
