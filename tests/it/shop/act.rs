//! What becomes of an order: held over the limit, offered when stock is short, cancelled.
use super::stage::Stage;
use poem::http::StatusCode;

#[tokio::test]
async fn over_the_limit_an_order_is_held_and_released_by_cash_or_by_approval() {
    let mut stage = Stage::set(100_000).await;
    let oil = stage.item("Huile", "600", 40).await;
    let first = stage.order(&[(oil, 1)], "account").await;
    assert_eq!(stage.money().await.held, 60_000);
    let second = stage.order(&[(oil, 1)], "account").await;
    let page = stage.buyer.get(&second).await.body;
    assert!(page.contains("200"), "60 000 and 60 000 lack 20 000 of 100 000: {page}");
    assert_eq!(
        (stage.money().await.held, stage.stock(oil).await.held),
        (60_000, 2),
        "the goods wait, the limit does not"
    );
    let desk = second.replace("/shop/", "/desk/");
    assert_eq!(Stage::press(&mut stage.owner, &desk, "confirmation").await, StatusCode::CONFLICT, "it is held");
    assert_eq!(Stage::press(&mut stage.owner, &desk, "approval").await, StatusCode::SEE_OTHER);
    assert_eq!(stage.money().await.held, 120_000);
    let third = stage.order(&[(oil, 1)], "account").await;
    assert_eq!(Stage::press(&mut stage.buyer, &third, "cash").await, StatusCode::SEE_OTHER);
    assert_eq!(stage.money().await.held, 120_000, "cash needs no limit");
    for order in [first, second, third] {
        let desk = order.replace("/shop/", "/desk/");
        assert_eq!(Stage::press(&mut stage.owner, &desk, "cancellation").await, StatusCode::SEE_OTHER);
    }
    assert_eq!((stage.money().await.held, stage.stock(oil).await.held), (0, 0), "all is free again");
}

#[tokio::test]
async fn what_is_short_is_offered_and_taken_or_left() {
    let mut stage = Stage::set(1_000_000).await;
    let (oil, salt) = (stage.item("Huile", "100", 8).await, stage.item("Sel", "10", 0).await);
    let order = stage.order(&[(oil, 10), (salt, 5)], "account").await;
    assert_eq!((stage.stock(oil).await.held, stage.money().await.held), (8, 105_000));
    let desk = order.replace("/shop/", "/desk/");
    assert_eq!(
        Stage::press(&mut stage.owner, &desk, "confirmation").await,
        StatusCode::CONFLICT,
        "the buyer decides first"
    );
    assert_eq!(Stage::press(&mut stage.buyer, &order, "acceptance").await, StatusCode::SEE_OTHER);
    assert_eq!(stage.money().await.held, 80_000, "eight of ten, and no salt");
    assert!(!stage.buyer.get(&order).await.body.contains("Sel"));
    let other = stage.order(&[(oil, 3)], "cash").await;
    assert_eq!(Stage::press(&mut stage.buyer, &other, "acceptance").await, StatusCode::CONFLICT, "nothing is promised");
    assert_eq!(Stage::press(&mut stage.buyer, &other, "cancellation").await, StatusCode::SEE_OTHER);
    assert_eq!(Stage::press(&mut stage.buyer, &order, "cancellation").await, StatusCode::SEE_OTHER);
    assert_eq!((stage.money().await.held, stage.stock(oil).await.held), (0, 0));
}

#[tokio::test]
async fn an_act_on_what_was_seen_before_another_act_is_refused() {
    let mut stage = Stage::set(0).await;
    let oil = stage.item("Huile", "100", 8).await;
    let order = stage.order(&[(oil, 2)], "cash").await;
    let desk = order.replace("/shop/", "/desk/");
    let version = stage.owner.get(&desk).await.hidden("version");
    assert_eq!(Stage::press(&mut stage.buyer, &order, "cancellation").await, StatusCode::SEE_OTHER);
    let late = stage.owner.post(&format!("{desk}/confirmation"), &[("version", &version)]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let again = stage.buyer.post(&format!("{order}/repetition"), &[]).await;
    assert_eq!(again.header("location"), "/bahdja/shop/basket");
    assert!(stage.buyer.get("/bahdja/shop/basket").await.body.contains("Huile"));
}
