//! At the door: what was received is billed, what was not is free again, and money is taken or the stop is not recorded.
use super::depot::Depot;
use crate::{kit::make, shop::stage::balance};
use domain::{portal::Portal, role::Role};
use poem::http::StatusCode;
use store::balances::Of;

#[tokio::test]
async fn what_was_received_is_billed_and_the_rest_is_free_again() {
    let mut depot = Depot::set(10_000_000).await;
    let oil = depot.stage.item("Huile", "600", 40).await;
    let order = depot.confirmed(&[(oil, 10)], "account").await;
    let stop = depot.under_way(&[order]).await;
    let line = depot.stage.lines(order).await[0].id;
    let (refused, damaged) = (format!("r{line}"), format!("x{line}"));
    let typed = [
        (refused.as_str(), "2"),
        (damaged.as_str(), "1"),
        ("crates_left", "3"),
        ("crates_taken", "٤"),
        ("receiver", "Amine"),
        ("signature", "M10 20L30 40"),
    ];
    let done = depot.record(&stop, &typed).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let stock = depot.stage.stock(oil).await;
    assert_eq!((stock.have, stock.held), (40 - 7 - 1, 0), "seven left, one is broken, two are free");
    assert_eq!((depot.owed().await, depot.held().await), (7 * 60_000, 0));
    let money = depot.stage.money().await;
    assert_eq!((money.have, money.held), (10_000_000 - 7 * 60_000, 0), "what is owed is not held twice");
    let crates = balance(&depot.stage.app.db, depot.stage.tenant, Of::Crates { account: depot.stage.account }).await;
    assert_eq!(crates.have, -1);
    let page = depot.driver.get(&stop).await.body;
    assert!(page.contains("Amine") && page.contains("M10 20L30 40"), "{page}");
    let desk = depot.stage.owner.get(&format!("/bahdja/desk/orders/{order}")).await.body;
    assert!(desk.contains("Livrée"), "{desk}");
    assert_eq!(depot.record(&stop, &[]).await.status, StatusCode::CONFLICT, "once is enough");
}

#[tokio::test]
async fn what_is_paid_on_delivery_is_paid_or_nothing_is_recorded() {
    let mut depot = Depot::set(0).await;
    let oil = depot.stage.item("Huile", "600", 40).await;
    let order = depot.confirmed(&[(oil, 10)], "cash").await;
    let stop = depot.under_way(&[order]).await;
    let short = depot.record(&stop, &[("cash", "5 000")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!((depot.owed().await, depot.held().await, depot.stage.stock(oil).await.have), (0, 0, 40));
    let asked = depot.record(&stop, &[("act", "reckon"), ("cash", "5 000")]).await;
    assert_eq!(asked.status, StatusCode::OK, "adding up is no act");
    assert!(asked.body.contains("6\u{202f}060"), "6 000 and a stamp of 60: {}", asked.body);
    let paid = depot.record(&stop, &[("cash", "6060")]).await;
    assert_eq!(paid.status, StatusCode::SEE_OTHER, "{}", paid.body);
    assert_eq!((depot.owed().await, depot.held().await), (0, 606_000));
    assert_eq!(depot.stage.money().await.have, 0);
}

#[tokio::test]
async fn room_in_the_limit_covers_what_is_missing() {
    let mut depot = Depot::set(200_000).await;
    let oil = depot.stage.item("Huile", "600", 40).await;
    let order = depot.confirmed(&[(oil, 10)], "cash").await;
    let stop = depot.under_way(&[order]).await;
    let paid = depot.record(&stop, &[("cash", "4040")]).await;
    assert_eq!(paid.status, StatusCode::SEE_OTHER, "{}", paid.body);
    assert_eq!((depot.owed().await, depot.stage.money().await.have), (200_000, 0));
}

#[tokio::test]
async fn a_stop_sent_twice_at_once_is_recorded_once() {
    let mut depot = Depot::set(10_000_000).await;
    let oil = depot.stage.item("Huile", "600", 40).await;
    let order = depot.confirmed(&[(oil, 10)], "account").await;
    let stop = depot.under_way(&[order]).await;
    let version = depot.driver.get(&stop).await.hidden("version");
    let mut sending = tokio::task::JoinSet::new();
    for at in 0..12 {
        let (mut phone, stop, version) = (depot.driver.clone(), stop.clone(), version.clone());
        sending.spawn(async move {
            let key = if at % 2 == 0 { "same".to_owned() } else { format!("other-{at}") };
            phone.post(&stop, &[("version", &version), ("once", &key), ("cash", "100")]).await.status
        });
    }
    let answers = sending.join_all().await;
    assert!(
        answers.iter().all(|status| matches!(*status, StatusCode::SEE_OTHER | StatusCode::CONFLICT)),
        "{answers:?}"
    );
    assert_eq!((depot.owed().await, depot.held().await), (600_000 - 10_000, 10_000), "so little owes no stamp");
    assert_eq!(depot.stage.stock(oil).await.have, 30);
}

#[tokio::test]
async fn a_failed_visit_leaves_the_order_waiting_for_another_round() {
    let mut depot = Depot::set(0).await;
    let oil = depot.stage.item("Huile", "600", 40).await;
    let order = depot.confirmed(&[(oil, 10)], "cash").await;
    let stop = depot.under_way(&[order]).await;
    let version = depot.driver.get(&stop).await.hidden("version");
    let none = depot.driver.post(&format!("{stop}/failure"), &[("version", &version)]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is needed");
    let failed = depot.driver.post(&format!("{stop}/failure"), &[("version", &version), ("why", "closed")]).await;
    assert_eq!(failed.status, StatusCode::SEE_OTHER, "{}", failed.body);
    assert_eq!(depot.stage.stock(oil).await.held, 10, "still promised");
    let again = depot.under_way(&[order]).await;
    assert_eq!(depot.record(&again, &[("cash", "6060")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(depot.stage.stock(oil).await.have, 30);
}

#[tokio::test]
async fn another_driver_and_a_round_that_has_not_left_are_refused() {
    let mut depot = Depot::set(0).await;
    let oil = depot.stage.item("Huile", "600", 40).await;
    let order = depot.confirmed(&[(oil, 1)], "cash").await;
    let round = depot.planned(&[order]).await;
    let stop = depot.stop(&round).await;
    let early = depot.driver.post(&stop, &[("version", "1"), ("cash", "606")]).await;
    assert_eq!(early.status, StatusCode::CONFLICT);
    let other = make::member(&depot.stage.app.db, depot.stage.tenant, Portal::Round, Role::Member).await;
    let mut phone = depot.stage.app.stranger();
    phone.sign_in_as(&depot.stage.app, other.user_id).await;
    assert_eq!(phone.get(&stop).await.status, StatusCode::NOT_FOUND);
    assert_eq!(phone.post(&stop, &[("version", "1")]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_order_leaves_its_round_with_its_cancellation_unless_the_vehicle_left() {
    let mut depot = Depot::set(0).await;
    let oil = depot.stage.item("Huile", "600", 40).await;
    let (first, second) = (depot.confirmed(&[(oil, 1)], "cash").await, depot.confirmed(&[(oil, 2)], "cash").await);
    let round = depot.planned(&[first, second]).await;
    let desk = |order| format!("/bahdja/desk/orders/{order}");
    let press = crate::shop::stage::Stage::press;
    assert_eq!(press(&mut depot.stage.owner, &desk(first), "cancellation").await, StatusCode::SEE_OTHER);
    assert_eq!(press(&mut depot.stage.owner, &round, "start").await, StatusCode::SEE_OTHER);
    let late =
        depot.stage.owner.post(&format!("{}/cancellation", desk(second)), &[("version", "4"), ("reason", "x")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let page = depot.stage.owner.get(&round).await.body;
    assert!(page.contains("1\u{202f}200") && !page.contains("1\u{202f}800"), "only the second is on it: {page}");
}

#[tokio::test]
async fn what_cannot_be_is_named_and_nothing_is_written() {
    let mut depot = Depot::set(0).await;
    let oil = depot.stage.item("Huile", "600", 40).await;
    let order = depot.confirmed(&[(oil, 10)], "cash").await;
    let stop = depot.under_way(&[order]).await;
    let refused = format!("r{}", depot.stage.lines(order).await[0].id);
    let wrong: [(&str, &str); 8] = [
        (&refused, "11"),
        (&refused, "-1"),
        (&refused, "1000000000000"),
        ("cash", "-5"),
        ("cash", "many"),
        ("crates_left", "-2"),
        ("method", "transfer"),
        ("signature", "<script>"),
    ];
    for (field, value) in wrong {
        let answer = depot.record(&stop, &[(field, value)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}={value}");
        assert!(answer.body.contains(&format!("#field-{field}")), "{field} is named");
        assert!(!answer.body.contains("<script>"));
    }
    assert_eq!((depot.owed().await, depot.stage.stock(oil).await.have), (0, 40));
}
