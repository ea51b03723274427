//! The inbox of callbacks: believed once their proof holds, applied once, forward only, whatever comes in what order.
use super::stage::{DAY, Online};
use crate::{kit::inside, shop::stage::Stage};
use domain::{
    callbacks::{Listing, Outcome},
    gateways::{Mode as Side, State, simulator},
    time::{DAY as ONE_DAY, HOUR},
};
use poem::http::{Method, StatusCode};
use store::{
    Mode,
    attempts::{self, Heard},
    callbacks, gateways, simulations, unexplained,
};

/// A signed body, and the address it goes to.
fn signed(online: &Online, said: &domain::gateways::Said) -> (String, String, String) {
    let message = simulator::Message {
        event: said.event.clone(),
        reference: said.reference.clone(),
        payment: said.remote.clone(),
        state: said.state.code().into(),
        amount: said.amount.unwrap(),
        currency: said.currency.clone(),
        fee: 0,
        reason: String::new(),
    };
    let body = serde_json::to_string(&message).unwrap();
    let signature = simulator::sign(online.gateway.secret("secret"), body.as_bytes());
    let key = gateways::key(online.stage.app.db.keys(), online.stage.tenant, online.gateway.id, online.gateway.turn);
    (format!("/hooks/simulator/{key}"), body, signature)
}

async fn post(stage: &Stage, path: &str, body: &str, signature: &str) -> StatusCode {
    let mut gateway = stage.app.stranger().with("x-signature", signature);
    gateway.send(Method::POST, path, body.to_owned()).await.status
}

#[tokio::test]
async fn a_proven_callback_pays_the_invoice_once_however_often_it_comes() {
    let online = Online::set(Side::Live).await;
    let attempt = online.attempt(480_000).await;
    let (path, body, signature) = signed(&online, &online.said(&attempt, State::Paid));
    for _ in 0..5 {
        assert_eq!(post(&online.stage, &path, &body, &signature).await, StatusCode::OK);
    }
    online.stage.work().await;
    let (open, owed, payments, _) = online.money().await;
    assert_eq!((open, owed, payments), (0, 0, 1));
    let paid = online.find(attempt.id).await;
    assert_eq!((paid.state(), paid.remote.as_str()), (State::Paid, "T1"));
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Read).await;
    let lines = callbacks::page(&mut t, &Listing::default()).await.unwrap();
    assert_eq!((lines.len(), lines[0].times, lines[0].outcome()), (1, 5, Outcome::Applied));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_callback_fifty_times_at_once_is_one_payment() {
    let online = Online::set(Side::Live).await;
    let attempt = online.attempt(480_000).await;
    let (path, body, signature) = signed(&online, &online.said(&attempt, State::Paid));
    let sent = (0..50).map(|_| post(&online.stage, &path, &body, &signature));
    let answers = futures_util::future::join_all(sent).await;
    assert!(answers.iter().all(|status| *status == StatusCode::OK), "{answers:?}");
    online.stage.work().await;
    assert_eq!(online.money().await.2, 1);
}

#[tokio::test]
async fn what_proves_nothing_changes_nothing_and_the_gateway_is_asked() {
    let online = Online::set(Side::Live).await;
    let attempt = online.attempt(480_000).await;
    let (path, body, signature) = signed(&online, &online.said(&attempt, State::Paid));
    let nibble = if signature.ends_with('0') { "1" } else { "0" };
    let turned = format!("{}{nibble}", &signature[..63]);
    for wrong in ["", "null", &signature[..40], &turned, &simulator::sign("another", body.as_bytes())] {
        assert_eq!(post(&online.stage, &path, &body, wrong).await, StatusCode::UNAUTHORIZED, "{wrong}");
    }
    let less = body.replace("480000", "1");
    assert_eq!(post(&online.stage, &path, &less, &signature).await, StatusCode::UNAUTHORIZED, "an old signature");
    assert_eq!(online.money().await.2, 0);
    for foreign in ["/hooks/simulator/1.2.3.guess", "/hooks/payaid/1.2.3.guess", "/hooks/nobody/1.2.3.guess"] {
        assert_eq!(post(&online.stage, foreign, &body, &signature).await, StatusCode::NOT_FOUND, "{foreign}");
    }
    let elsewhere = path.replace("/simulator/", "/chargily/");
    assert_eq!(post(&online.stage, &elsewhere, &body, &signature).await, StatusCode::NOT_FOUND);
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    let refused = callbacks::page(&mut t, &Listing { outcome: Some(Outcome::Refused), before: 0 }).await.unwrap();
    assert_eq!(refused.len(), 6);
    gateways::turn(&mut t, online.gateway.id).await.unwrap();
    t.commit().await.unwrap();
    assert_eq!(post(&online.stage, &path, &body, &signature).await, StatusCode::NOT_FOUND, "the address was changed");
    let long = "x".repeat(domain::callbacks::LONGEST + 1);
    assert_eq!(post(&online.stage, &path, &long, &signature).await, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn another_amount_currency_or_reference_is_set_aside_for_somebody_to_look() {
    let mut online = Online::set(Side::Live).await;
    let attempt = online.attempt(480_000).await;
    let right = online.said(&attempt, State::Paid);
    let mut wrong = vec![right.clone(), right.clone(), right.clone()];
    (wrong[0].amount, wrong[0].event, wrong[0].remote) = (Some(470_000), "e1".into(), "A".into());
    (wrong[1].currency, wrong[1].event, wrong[1].remote) = ("EUR".into(), "e2".into(), "B".into());
    (wrong[2].reference, wrong[2].event, wrong[2].remote) = ("SKNOBODY".into(), "e3".into(), "C".into());
    for said in &wrong {
        let (path, body, signature) = signed(&online, said);
        assert_eq!(post(&online.stage, &path, &body, &signature).await, StatusCode::OK);
    }
    online.stage.work().await;
    assert_eq!(online.money().await.2, 0);
    assert!(online.find(attempt.id).await.state().is_open());
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Read).await;
    let waiting = unexplained::page(&mut t, false, 0).await.unwrap();
    drop(t);
    let mut why: Vec<&str> = waiting.iter().map(|one| one.why.as_str()).collect();
    why.sort_unstable();
    assert_eq!(why, ["callbacks-amount", "callbacks-currency", "callbacks-unknown"]);
    let of = |why: &str| waiting.iter().find(|one| one.why == why).unwrap();
    let (less, euro) = (of("callbacks-amount"), of("callbacks-currency"));
    let account = online.stage.account.to_string();
    let path = format!("/bahdja/desk/unexplained/{}", less.id);
    let version = online.stage.owner.get(&path).await.hidden("version");
    let fields = [("account", account.as_str()), ("version", &version)];
    let booked = online.stage.owner.post(&format!("{path}/payment"), &fields).await;
    assert_eq!(booked.status, StatusCode::SEE_OTHER, "{}", booked.body);
    assert_eq!(online.money().await.0, 10_000, "what came settles what it can");
    let path = format!("/bahdja/desk/unexplained/{}", euro.id);
    let refused = online.stage.owner.post(&format!("{path}/payment"), &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let words = [("note", "given back by the gateway"), ("version", "1")];
    assert_eq!(online.stage.owner.post(&format!("{path}/explanation"), &words).await.status, StatusCode::SEE_OTHER);
    let again = online.stage.owner.post(&format!("{path}/explanation"), &words).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "{}", again.body);
}

/// All orders of four words, each said once or twice.
fn orders() -> Vec<Vec<State>> {
    let words = [State::Paid, State::Failed, State::Refunded, State::Cancelled];
    let mut orders = Vec::new();
    for first in 0..4 {
        for second in (0..4).filter(|at| *at != first) {
            for third in (0..4).filter(|at| ![first, second].contains(at)) {
                let last = 6 - first - second - third;
                let order = [first, second, third, last].map(|at| words[at]);
                orders.push(order.to_vec());
                orders.push(order.iter().flat_map(|word| [*word, *word]).collect());
                orders.push(order.iter().chain(order.iter().rev()).copied().collect());
            }
        }
    }
    orders
}

#[tokio::test]
async fn whatever_the_order_the_end_and_the_books_are_the_same() {
    let online = Online::set(Side::Live).await;
    for order in orders() {
        let attempt = online.attempt(480_000).await;
        let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
        for state in &order {
            attempts::hear(&mut t, &online.gateway, &online.said(&attempt, *state), (0, DAY)).await.unwrap();
        }
        let end = attempts::find(&mut t, attempt.id).await.unwrap();
        let given = store::refunds::of_payment(&mut t, end.payment_id.unwrap()).await.unwrap();
        t.commit().await.unwrap();
        assert_eq!(end.state(), State::Refunded, "{order:?}");
        assert_eq!(given.iter().map(|one| one.amount).sum::<i64>(), 480_000, "{order:?}");
    }
    let (open, owed, ..) = online.money().await;
    assert_eq!((open, owed), (480_000, 480_000), "all of it was paid and given back");
    let without: Vec<Vec<State>> = orders()
        .into_iter()
        .map(|order| order.into_iter().filter(|state| *state != State::Refunded).collect())
        .collect();
    for order in &without[..6] {
        let attempt = online.attempt(1_000).await;
        let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
        for state in order {
            attempts::hear(&mut t, &online.gateway, &online.said(&attempt, *state), (0, DAY)).await.unwrap();
        }
        assert_eq!(attempts::find(&mut t, attempt.id).await.unwrap().state(), State::Paid, "{order:?}");
        t.commit().await.unwrap();
    }
    assert_eq!(online.money().await.0, 474_000);
}

#[tokio::test]
async fn a_silent_gateway_is_asked_and_what_it_says_counts() {
    let mut online = Online::set(Side::Live).await;
    let attempt = online.attempt(480_000).await;
    online.stage.work().await;
    assert!(!online.find(attempt.id).await.place.is_empty(), "the gateway knows it");
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    let known = simulations::status(&mut t, online.gateway.id, &attempt.reference).await.unwrap().unwrap();
    simulations::decide(&mut t, known.id, State::Paid).await.unwrap();
    t.commit().await.unwrap();
    online.stage.work().await;
    assert!(online.find(attempt.id).await.state().is_open(), "it never called, and it is not time to ask");
    online.later(HOUR / 20).await;
    let paid = online.find(attempt.id).await;
    assert_eq!((paid.state(), paid.fee), (State::Paid, Some(9_600)), "two percent");
    assert_eq!(online.money().await.0, 0);
}

#[tokio::test]
async fn nothing_stays_silent_for_more_than_a_day() {
    let mut online = Online::set(Side::Live).await;
    let attempt = online.attempt(480_000).await;
    online.stage.work().await;
    for _ in 0..30 {
        online.later(HOUR).await;
    }
    assert!(online.find(attempt.id).await.asked >= 8);
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Read).await;
    let told = store::events::of_subject(&mut t, "attempts", attempt.id, 50).await.unwrap();
    assert_eq!(told.iter().filter(|event| event.kind == "attempts-silent").count(), 1, "the seller is told once");
    drop(t);
    online.later(ONE_DAY).await;
    let asked = online.find(attempt.id).await.asked;
    online.later(ONE_DAY).await;
    assert_eq!(online.find(attempt.id).await.asked, asked, "and nobody asks for ever");
}

#[tokio::test]
async fn a_callback_stored_before_a_crash_is_applied_after_it() {
    let online = Online::set(Side::Live).await;
    let attempt = online.attempt(480_000).await;
    let (path, body, signature) = signed(&online, &online.said(&attempt, State::Paid));
    assert_eq!(post(&online.stage, &path, &body, &signature).await, StatusCode::OK);
    assert_eq!(online.money().await.2, 0, "stored, and nothing done yet: here the process dies");
    online.stage.work().await;
    assert_eq!(online.money().await.2, 1);
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    let line = callbacks::page(&mut t, &Listing::default()).await.unwrap().remove(0);
    callbacks::replay(&mut t, line.id).await.unwrap();
    t.commit().await.unwrap();
    online.stage.work().await;
    assert_eq!(online.money().await.2, 1, "played again it changes nothing");
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Read).await;
    assert_eq!(callbacks::find(&mut t, line.id).await.unwrap().outcome, Outcome::Repeated);
}

#[tokio::test]
async fn in_test_mode_a_payment_is_paid_and_nothing_is_booked() {
    let online = Online::set(Side::Test).await;
    let attempt = online.attempt(480_000).await;
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    let said = online.said(&attempt, State::Paid);
    assert_eq!(attempts::hear(&mut t, &online.gateway, &said, (0, DAY)).await.unwrap(), Heard::Moved(attempt.id));
    let mut wrong = said;
    (wrong.reference, wrong.event) = ("SKNOBODY".into(), "e9".into());
    assert_eq!(attempts::hear(&mut t, &online.gateway, &wrong, (0, DAY)).await.unwrap(), Heard::Noted);
    t.commit().await.unwrap();
    assert_eq!(online.find(attempt.id).await.state(), State::Paid);
    let (open, owed, payments, _) = online.money().await;
    assert_eq!((open, owed, payments), (480_000, 480_000, 0));
}
