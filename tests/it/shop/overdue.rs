//! An account that is late beyond what is tolerated: its new orders on account wait, until it pays or a grant says so.
use super::stage::Stage;
use poem::http::StatusCode;
use store::tasks::EndGrants;
use work::{Kit, Run};

/// A seller who tolerates so many days and so much, and an account with 6 000 DA of an invoice due on its day.
async fn late(days: &str, amount: &str) -> (Stage, i64) {
    let mut stage = Stage::set(10_000_000).await;
    stage.billed("600", 10, 10).await;
    let rule = [("rule", "own"), ("days", days), ("amount", amount), ("version", "0")];
    let saved = stage.owner.post("/bahdja/desk/settings/overdue", &rule).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let salt = stage.item("Sel", "10", 500).await;
    (stage, salt)
}

/// So many days pass, and everybody signs in again.
async fn pass(stage: &mut Stage, days: i64) {
    stage.days(days).await;
    stage.owner = stage.app.member(stage.tenant, domain::portal::Portal::Desk, domain::role::Role::Owner).await;
}

fn desk(order: &str) -> String {
    order.replace("/shop/", "/desk/")
}

#[tokio::test]
async fn what_is_late_beyond_the_grace_holds_new_orders_until_it_is_paid() {
    let (mut stage, salt) = late("5", "0").await;
    pass(&mut stage, 5).await;
    let first = stage.order(&[(salt, 1)], "account").await;
    assert!(stage.buyer.get(&first).await.body.contains("Nouvelle"), "the last day of grace");
    pass(&mut stage, 1).await;
    stage.fill(&[(salt, 2)]).await;
    let basket = stage.buyer.get("/bahdja/shop/basket").await.body;
    assert!(basket.contains("en retard depuis le"), "{basket}");
    let order = stage.order(&[(salt, 2)], "account").await;
    let page = stage.buyer.get(&order).await.body;
    assert!(page.contains("Retenue") && page.contains("6\u{202f}000,00"), "{page}");
    assert!(!page.contains("/fit"), "a smaller order is no answer: {page}");
    let path = desk(&order);
    let shown = stage.owner.get(&path).await.body;
    assert!(shown.contains("En retard") && shown.contains("/approval"), "{shown}");
    assert_eq!(Stage::press(&mut stage.owner, &path, "confirmation").await, StatusCode::CONFLICT);
    assert!(stage.owner.get("/bahdja/desk/orders?status=held").await.body.contains(&path));
    assert!(!stage.owner.get("/bahdja/desk/orders?status=placed").await.body.contains(&path));
    let account = stage.account.to_string();
    let about = stage.owner.get(&format!("/bahdja/desk/accounts/{account}")).await.body;
    assert!(about.contains("sont retenues") && about.contains("jours de retard"), "{about}");
    assert!(stage.buyer.get("/bahdja/shop/carnet").await.body.contains("en retard depuis le"));
    let cash = stage.order(&[(salt, 1)], "cash").await;
    assert!(stage.buyer.get(&cash).await.body.contains("Nouvelle"), "what is paid at once goes on");
    let sent = [("account", account.as_str()), ("method", "transfer"), ("amount", "6000")];
    assert_eq!(stage.owner.post("/bahdja/desk/payments", &sent).await.status, StatusCode::SEE_OTHER);
    stage.work().await;
    assert!(stage.buyer.get(&order).await.body.contains("Nouvelle"), "paid, it goes on by itself");
    assert!(stage.owner.get(&path).await.body.contains("Plus rien ne retient"));
    assert_eq!(Stage::press(&mut stage.owner, &path, "confirmation").await, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_is_tolerated_holds_nothing_and_an_account_may_have_its_own_measure() {
    let (mut stage, salt) = late("0", "6000").await;
    pass(&mut stage, 30).await;
    let order = stage.order(&[(salt, 1)], "account").await;
    assert!(stage.buyer.get(&order).await.body.contains("Nouvelle"), "6 000 are tolerated");
    let own = format!("/bahdja/desk/accounts/{}/overdue", stage.account);
    let form = stage.owner.get(&own).await;
    assert!(form.body.contains("30") || form.body.contains("6\u{202f}000"), "what the house does is said");
    let version = form.hidden("version");
    let wrong = [("rule", "own"), ("days", "many"), ("amount", "-5"), ("version", version.as_str())];
    assert_eq!(stage.owner.post(&own, &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let strict = [("rule", "own"), ("days", ""), ("amount", "5999,99"), ("version", version.as_str())];
    assert_eq!(stage.owner.post(&own, &strict).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stage.owner.post(&own, &strict).await.status, StatusCode::CONFLICT, "decided on an older rule");
    let held = stage.order(&[(salt, 1)], "account").await;
    assert!(stage.buyer.get(&held).await.body.contains("Retenue"));
    let version = stage.owner.get(&own).await.hidden("version");
    let never = [("rule", "never"), ("days", ""), ("amount", ""), ("version", version.as_str())];
    assert_eq!(stage.owner.post(&own, &never).await.status, StatusCode::SEE_OTHER);
    stage.work().await;
    assert!(stage.buyer.get(&held).await.body.contains("Nouvelle"), "the rule is another, the order goes on");
}

#[tokio::test]
async fn a_grant_lets_a_held_order_go_on_and_ends_with_its_day() {
    let (mut stage, salt) = late("0", "0").await;
    pass(&mut stage, 3).await;
    let order = stage.order(&[(salt, 3)], "account").await;
    assert_eq!(Stage::press(&mut stage.buyer, &order, "request").await, StatusCode::SEE_OTHER);
    let held = stage.money().await.held;
    assert_eq!(Stage::press(&mut stage.owner, &desk(&order), "approval").await, StatusCode::SEE_OTHER);
    assert!(stage.buyer.get(&order).await.body.contains("Nouvelle"));
    assert_eq!(stage.money().await.held, held + 3_000, "what is granted is held like any order");
    pass(&mut stage, 8).await;
    let mut t = crate::kit::inside(&stage.app.db, stage.tenant, store::Mode::Write).await;
    EndGrants {}.run(&mut t, &Kit::new(stage.app.db.clone())).await.unwrap();
    t.commit().await.unwrap();
    assert!(stage.buyer.get(&order).await.body.contains("Retenue"), "not confirmed in time, it waits again");
    assert_eq!(stage.money().await.held, held);
    assert_eq!(Stage::press(&mut stage.buyer, &order, "cash").await, StatusCode::SEE_OTHER);
    assert_eq!(Stage::press(&mut stage.owner, &desk(&order), "confirmation").await, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_part_of_an_order_that_was_let_through_is_held_no_more() {
    let (mut stage, salt) = late("2", "0").await;
    let order = stage.order(&[(salt, 4)], "account").await;
    pass(&mut stage, 9).await;
    let path = desk(&order);
    let id: i64 = order.rsplit('/').next().unwrap().parse().unwrap();
    let line = format!("q{}", stage.lines(id).await[0].id);
    let version = stage.owner.get(&format!("{path}/part")).await.hidden("version");
    let split = stage.owner.post(&format!("{path}/part"), &[("version", &version), (&line, "1")]).await;
    assert_eq!(split.status, StatusCode::SEE_OTHER, "{}", split.body);
    for one in [path, split.header("location").to_owned()] {
        assert!(stage.owner.get(&one).await.body.contains("Nouvelle"), "{one}");
    }
}
