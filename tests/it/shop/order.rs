//! From the shelf to a sent order.
use super::stage::Stage;
use domain::{portal::Portal, role::Role};
use poem::http::StatusCode;

#[tokio::test]
async fn a_basket_is_filled_sent_once_and_confirmed() {
    let mut stage = Stage::set(0).await;
    let (oil, salt) = (stage.item("Huile", "1250", 40).await, stage.item("Sel", "40", 100).await);
    assert!(stage.buyer.get("/bahdja/shop/items?q=hui").await.body.contains("Huile"));
    stage.fill(&[(oil, 12), (salt, 20)]).await;
    let basket = stage.buyer.get("/bahdja/shop/basket").await;
    let plain: String = basket.body.chars().filter(char::is_ascii_digit).collect();
    assert!(plain.contains("1580000"), "12 × 1250 and 20 × 40 are 15 800.00: {}", basket.body);
    let form = [("pay", "cash"), ("note", "<b>late</b>"), ("once", "k1")];
    let sent = stage.buyer.post("/bahdja/shop/basket", &form).await;
    let again = stage.buyer.post("/bahdja/shop/basket", &form).await;
    assert_eq!((sent.status, sent.header("location")), (again.status, again.header("location")));
    let order = sent.header("location").to_owned();
    let page = stage.buyer.get(&order).await.body;
    assert!(page.contains("2026-00001") && page.contains("&lt;b&gt;late"), "{page}");
    assert_eq!((stage.stock(oil).await.held, stage.stock(salt).await.held), (12, 20));
    let desk = order.replace("/shop/", "/desk/");
    assert_eq!(Stage::press(&mut stage.owner, &desk, "confirmation").await, StatusCode::SEE_OTHER);
    assert_eq!(Stage::press(&mut stage.owner, &desk, "confirmation").await, StatusCode::CONFLICT, "once is enough");
    assert_eq!(Stage::press(&mut stage.buyer, &order, "cancellation").await, StatusCode::CONFLICT, "it is promised");
    let empty = stage.buyer.post("/bahdja/shop/basket", &[("pay", "cash")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "the basket is empty again");
}

#[tokio::test]
async fn quantities_that_are_none_are_named_and_nothing_is_kept() {
    let mut stage = Stage::set(0).await;
    let oil = stage.item("Huile", "1250", 40).await;
    for wrong in ["-1", "1,5", "many", "99999999999999999999"] {
        let answer = stage.buyer.post("/bahdja/shop/items", &[(&format!("q{oil}"), wrong)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(answer.body.contains(&format!("href=\"#field-q{oil}\"")), "{}", answer.body);
    }
    assert!(!stage.buyer.get("/bahdja/shop/basket").await.body.contains("Huile"));
    stage.fill(&[(oil, 3), (77, 9)]).await;
    stage.fill(&[(oil, 0)]).await;
    assert!(!stage.buyer.get("/bahdja/shop/basket").await.body.contains("Huile"), "nothing takes it out");
}

#[tokio::test]
async fn whoever_has_no_account_or_may_not_order_is_told_why() {
    let mut stage = Stage::set(0).await;
    let mut other = stage.app.member(stage.tenant, Portal::Shop, Role::Member).await;
    for page in ["items", "basket", "orders"] {
        assert_eq!(other.get(&format!("/bahdja/shop/{page}")).await.status, StatusCode::OK, "{page}");
    }
    assert_eq!(other.post("/bahdja/shop/basket", &[("pay", "cash")]).await.status, StatusCode::NOT_FOUND);
    let oil = stage.item("Huile", "1250", 40).await;
    let order = stage.order(&[(oil, 1)], "cash").await;
    assert_eq!(other.get(&order).await.status, StatusCode::NOT_FOUND, "another account's order");
    let suspend = format!("/bahdja/desk/accounts/{}/suspension", stage.account);
    assert_eq!(stage.owner.post(&suspend, &[("reason", "late")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stage.buyer.post("/bahdja/shop/basket", &[("pay", "cash")]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(stage.buyer.get(&order).await.status, StatusCode::OK, "what was ordered can still be read");
}

#[tokio::test]
async fn a_daily_cap_holds_for_all_orders_of_a_day() {
    let mut stage = Stage::set(0).await;
    let oil = stage.item("Huile", "1000", 40).await;
    let cap = format!("/bahdja/desk/accounts/{}/people/{}", stage.account, stage.member);
    let rights = [("rights", "order"), ("cap", "2500"), ("daily_cap", "2500")];
    assert_eq!(stage.owner.post(&cap, &rights).await.status, StatusCode::SEE_OTHER);
    stage.order(&[(oil, 2)], "cash").await;
    stage.fill(&[(oil, 1)]).await;
    let over = stage.buyer.post("/bahdja/shop/basket", &[("pay", "cash")]).await;
    assert_eq!(over.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", over.body);
    assert_eq!(stage.stock(oil).await.held, 2, "what was refused holds nothing");
    stage.app.clock.advance(domain::time::DAY);
    let next = stage.buyer.post("/bahdja/shop/basket", &[("pay", "cash")]).await;
    assert_eq!(next.status, StatusCode::SEE_OTHER, "a new day: {}", next.body);
}
