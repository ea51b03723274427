//! Money given back: never more than was paid, once, and what it settled is open again. Credit notes free what was paid.
use super::stage::{DAY, Online};
use crate::kit::inside;
use domain::{
    gateways::{Mode as Side, State},
    invoices::CreditLine,
    ledger::{Custodian, Keeper},
    refunds::{State as Given, Way},
};
use poem::http::StatusCode;
use store::{
    Error, Mode, attempts,
    invoices::{self, Credited},
    payments,
    refunds::{self, Wanted},
};

/// An invoice paid online; the payment.
async fn paid(online: &Online) -> i64 {
    let attempt = online.attempt(480_000).await;
    online.stage.work().await;
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    let known = store::simulations::status(&mut t, online.gateway.id, &attempt.reference).await.unwrap().unwrap();
    store::simulations::decide(&mut t, known.id, State::Paid).await.unwrap();
    attempts::hear(&mut t, &online.gateway, &online.said(&attempt, State::Paid), (0, DAY)).await.unwrap();
    let payment = attempts::find(&mut t, attempt.id).await.unwrap().payment_id.unwrap();
    t.commit().await.unwrap();
    payment
}

async fn ask(online: &Online, payment: i64, amount: i64) -> store::Result<i64> {
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    let payment = payments::find(&mut t, payment).await?;
    let by = Custodian { id: payment.custodian_id, keeper: Keeper::Gateway };
    let wanted = Wanted { payment: &payment, amount, way: Way::Online, by, reason: "broken", day: DAY };
    let id = refunds::ask(&mut t, &wanted).await?;
    t.commit().await?;
    Ok(id)
}

#[tokio::test]
async fn a_part_goes_back_through_the_gateway_and_the_invoice_is_open_by_it() {
    let online = Online::set(Side::Live).await;
    let payment = paid(&online).await;
    assert_eq!(online.money().await.0, 0);
    let id = ask(&online, payment, 100_000).await.unwrap();
    assert_eq!(online.money().await.0, 0, "nothing is booked before the gateway answers");
    assert!(matches!(ask(&online, payment, 400_000).await, Err(Error::Short)), "what is asked counts already");
    online.stage.work().await;
    let (open, owed, _, given) = online.money().await;
    assert_eq!((open, owed, given.len()), (100_000, 100_000, 1));
    assert_eq!((given[0].state(), given[0].number.as_str()), (Given::Done, "RB-2026-00001"));
    // The answer came and the process died before it was kept: asked again under the same key, it is the same refund.
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    refunds::done(&mut t, id, "again", DAY).await.unwrap();
    t.commit().await.unwrap();
    assert_eq!(online.money().await.0, 100_000);
    ask(&online, payment, 380_000).await.unwrap();
    online.stage.work().await;
    assert_eq!(online.money().await.0, 480_000);
    assert!(matches!(ask(&online, payment, 1).await, Err(Error::Short)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refunds_at_once_never_give_back_more_than_was_paid() {
    let online = Online::set(Side::Live).await;
    let payment = paid(&online).await;
    let asked = futures_util::future::join_all((0..6).map(|_| ask(&online, payment, 160_000))).await;
    assert_eq!(asked.iter().filter(|one| one.is_ok()).count(), 3, "{asked:?}");
    online.stage.work().await;
    let (open, owed, _, given) = online.money().await;
    assert_eq!((open, owed), (480_000, 480_000));
    assert!(given.iter().all(|one| one.state() == Given::Done), "{given:?}");
}

#[tokio::test]
async fn a_refund_the_gateway_refuses_changes_nothing() {
    let online = Online::set(Side::Live).await;
    let attempt = online.attempt(480_000).await;
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    // The simulator never saw it paid.
    attempts::hear(&mut t, &online.gateway, &online.said(&attempt, State::Paid), (0, DAY)).await.unwrap();
    let payment = attempts::find(&mut t, attempt.id).await.unwrap().payment_id.unwrap();
    t.commit().await.unwrap();
    ask(&online, payment, 100_000).await.unwrap();
    online.stage.work().await;
    let (open, owed, _, given) = online.money().await;
    assert_eq!((open, owed, given[0].state()), (0, 0, Given::Failed));
    ask(&online, payment, 480_000).await.unwrap();
}

#[tokio::test]
async fn a_credit_note_frees_what_was_paid_to_settle_others_or_go_back() {
    let mut online = Online::set(Side::Live).await;
    let payment = paid(&online).await;
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    let invoice = invoices::find(&mut t, 0, online.invoice).await.unwrap();
    let rows = invoices::rows(&mut t, invoice.id).await.unwrap();
    let lines: Vec<_> = rows.iter().map(|row| CreditLine { line: row.id, quantity: 4 }).collect();
    let credited = Credited { invoice: &invoice, lines: &lines, reason: "broken", back: true, day: DAY };
    assert_eq!(invoices::credit(&mut t, &credited).await.unwrap().total, 240_000);
    assert_eq!(payments::find(&mut t, payment).await.unwrap().spare, 240_000);
    t.commit().await.unwrap();
    let (open, owed, ..) = online.money().await;
    assert_eq!((open, owed), (0, -240_000), "the seller owes it");
    // Half goes back by the desk's own page, half settles the next invoice.
    let path = format!("/bahdja/desk/payments/{payment}/refunds");
    let page = online.stage.owner.get(&format!("{path}/new")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let more = [("amount", "4800,01"), ("way", "transfer"), ("reason", "x")];
    assert_eq!(online.stage.owner.post(&path, &more).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let empty = [("amount", "1200"), ("way", "cash"), ("reason", "broken")];
    assert_eq!(online.stage.owner.post(&path, &empty).await.status, StatusCode::UNPROCESSABLE_ENTITY, "an empty purse");
    let half = [("amount", "1200"), ("way", "transfer"), ("reason", "broken")];
    let sent = online.stage.owner.post(&path, &half).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    assert_eq!(online.money().await.1, -120_000);
    let sugar = online.stage.item("Sucre", "600", 2).await;
    let next = online.stage.billed_of(sugar, 2, 2).await;
    let id: i64 = next.rsplit('/').next().unwrap().parse().unwrap();
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Read).await;
    assert_eq!(invoices::find(&mut t, 0, id).await.unwrap().open, 0, "what was left over paid it");
    assert_eq!(payments::find(&mut t, payment).await.unwrap().spare, 0);
    drop(t);
    assert_eq!(online.money().await.1, 0);
}
