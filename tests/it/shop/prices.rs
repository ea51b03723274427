//! Agreed prices from the shelf to the order: always found by the server, on the day and for the quantity.
use super::stage::{Stage, account};
use crate::kit::inside;
use domain::{
    agreements::{NewAgreement, NewStep},
    orders::Line,
};
use jiff::civil::{Date, date};
use poem::http::StatusCode;
use store::{Mode, agreements, orders};

/// Makes an agreement on an item and gives it to an account.
async fn agree(stage: &Stage, name: &str, days: (Date, Option<Date>), item: i64, steps: &[(i64, i64)]) -> i64 {
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let new = NewAgreement { name: name.to_owned(), first_day: days.0, last_day: days.1 };
    let steps: Vec<NewStep> =
        steps.iter().map(|(quantity, price)| NewStep { item, quantity: *quantity, price: *price }).collect();
    let id = agreements::create(&mut t, &new, &steps).await.unwrap();
    agreements::give(&mut t, id, stage.account).await.unwrap();
    t.commit().await.unwrap();
    id
}

async fn end(stage: &Stage, id: i64) {
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    assert!(agreements::end(&mut t, id).await.unwrap());
    t.commit().await.unwrap();
}

/// The only line of the account's basket or order.
async fn line(stage: &Stage, order: Option<&str>) -> Line {
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Read).await;
    let id = match order {
        Some(path) => path.rsplit('/').next().unwrap().parse().unwrap(),
        None => orders::basket(&mut t, stage.account).await.unwrap().unwrap(),
    };
    orders::lines(&mut t, id).await.unwrap().remove(0)
}

fn long_ago() -> (Date, Option<Date>) {
    (date(2020, 1, 1), None)
}

#[tokio::test]
async fn the_price_follows_the_quantity_and_steps_are_on_the_card() {
    let mut stage = Stage::set(100_000_000).await;
    let item = stage.item("Huile", "100", 10_000).await;
    agree(&stage, "Ramadan", long_ago(), item, &[(10, 9_000), (100, 8_000)]).await;
    let shelf = stage.buyer.get("/bahdja/shop/items").await.body;
    assert!(shelf.contains("90") && shelf.contains("80"), "the steps are printed: {shelf}");
    for (quantity, price, whose) in
        [(9, 10_000, ""), (10, 9_000, "Ramadan"), (99, 9_000, "Ramadan"), (100, 8_000, "Ramadan")]
    {
        stage.fill(&[(item, quantity)]).await;
        let line = line(&stage, None).await;
        assert_eq!((line.price, line.agreement.as_str(), line.base), (price, whose, Some(10_000)), "{quantity}");
    }
    let order = stage.order(&[(item, 100)], "cash").await;
    let placed = line(&stage, Some(&order)).await;
    assert_eq!((placed.price, placed.net), (8_000, 800_000));
    let desk = stage.owner.get(&order.replace("/shop/", "/desk/")).await.body;
    assert!(desk.contains("Ramadan"), "the desk sees whose price it is");
}

#[tokio::test]
async fn a_price_or_agreement_the_client_sends_is_ignored() {
    let mut stage = Stage::set(0).await;
    let item = stage.item("Huile", "100", 100).await;
    let other = stage.item("Sucre", "50", 100).await;
    agree(&stage, "Ramadan", long_ago(), other, &[(1, 4_000)]).await;
    let fields = [
        (format!("q{item}"), "1".to_owned()),
        (format!("p{item}"), "1".to_owned()),
        ("price".to_owned(), "1".to_owned()),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(stage.buyer.post("/bahdja/shop/items", &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(line(&stage, None).await.price, 10_000);
    let sent = [("pay", "cash"), ("price", "1"), ("total", "1"), ("agreement", "Ramadan")];
    let answer = stage.buyer.post("/bahdja/shop/basket", &sent).await;
    let order = answer.header("location").to_owned();
    assert_eq!((line(&stage, Some(&order)).await.price, line(&stage, Some(&order)).await.net), (10_000, 10_000));
}

#[tokio::test]
async fn the_agreement_that_started_last_holds_on_its_days_alone() {
    let mut stage = Stage::set(0).await;
    let item = stage.item("Huile", "100", 1_000).await;
    agree(&stage, "Old", long_ago(), item, &[(1, 5_000)]).await;
    let new = agree(&stage, "New", (date(2021, 1, 1), None), item, &[(10, 7_000)]).await;
    agree(&stage, "Over", (date(2022, 1, 1), Some(date(2022, 12, 31))), item, &[(1, 1_000)]).await;
    agree(&stage, "Coming", (date(2099, 1, 1), None), item, &[(1, 2_000)]).await;
    for (quantity, price) in [(1, 10_000), (10, 7_000)] {
        stage.fill(&[(item, quantity)]).await;
        assert_eq!(line(&stage, None).await.price, price, "{quantity}");
    }
    end(&stage, new).await;
    stage.fill(&[(item, 11)]).await;
    assert_eq!((line(&stage, None).await.price, line(&stage, None).await.agreement), (5_000, "Old".to_owned()));
}

#[tokio::test]
async fn what_changes_between_basket_and_checkout_is_shown_first() {
    let mut stage = Stage::set(0).await;
    let item = stage.item("Huile", "100", 1_000).await;
    let id = agree(&stage, "Ramadan", long_ago(), item, &[(1, 8_000)]).await;
    stage.fill(&[(item, 10)]).await;
    let seen = stage.buyer.get("/bahdja/shop/basket").await.hidden("seen");
    end(&stage, id).await;
    let refused = stage.buyer.post("/bahdja/shop/basket", &[("pay", "cash"), ("seen", &seen)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "the price went up since the page was read");
    assert!(refused.body.contains("<s"), "the old price is struck out: {}", refused.body);
    let seen = refused.hidden("seen");
    let sent = stage.buyer.post("/bahdja/shop/basket", &[("pay", "cash"), ("seen", &seen)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(line(&stage, Some(sent.header("location"))).await.price, 10_000, "the price of today");
}

#[tokio::test]
async fn an_item_switched_off_is_told_by_name_and_left_out() {
    let mut stage = Stage::set(0).await;
    let (oil, sugar) = (stage.item("Huile", "100", 100).await, stage.item("Sucre", "50", 100).await);
    stage.fill(&[(oil, 1), (sugar, 2)]).await;
    let seen = stage.buyer.get("/bahdja/shop/basket").await.hidden("seen");
    let off = stage.owner.post(&format!("/bahdja/desk/items/{oil}/archive"), &[]).await;
    assert_eq!(off.status, StatusCode::SEE_OTHER);
    let refused = stage.buyer.post("/bahdja/shop/basket", &[("pay", "cash"), ("seen", &seen)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Huile"), "by its name");
    let seen = refused.hidden("seen");
    let sent = stage.buyer.post("/bahdja/shop/basket", &[("pay", "cash"), ("seen", &seen)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(line(&stage, Some(sent.header("location"))).await.name, "Sucre");
}

#[tokio::test]
async fn an_agreement_is_for_its_accounts_alone() {
    let mut stage = Stage::set(0).await;
    let item = stage.item("Huile", "100", 100).await;
    let id = agree(&stage, "Ramadan", long_ago(), item, &[(1, 8_000)]).await;
    let neighbour = account(&stage.app.db, stage.tenant, "Kiosque", 0).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    orders::put(&mut t, (neighbour, 0), date(2026, 3, 2), &[(item, 1)]).await.unwrap();
    let basket = orders::basket(&mut t, neighbour).await.unwrap().unwrap();
    assert_eq!(orders::lines(&mut t, basket).await.unwrap()[0].price, 10_000);
    agreements::take(&mut t, id, stage.account).await.unwrap();
    t.commit().await.unwrap();
    stage.fill(&[(item, 1)]).await;
    assert_eq!(line(&stage, None).await.price, 10_000, "no longer its own");
}

#[tokio::test]
async fn quantities_beyond_reason_neither_wrap_nor_fail() {
    let mut stage = Stage::set(0).await;
    let item = stage.item("Huile", "100", 100).await;
    agree(&stage, "Ramadan", long_ago(), item, &[(10_000_000, 1), (1, 9_000)]).await;
    for wrong in ["10000001", "1000000000000", "99999999999999999999"] {
        let refused = stage.buyer.post("/bahdja/shop/items", &[(&format!("q{item}"), wrong)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    stage.fill(&[(item, 10_000_000)]).await;
    assert_eq!(line(&stage, None).await.price, 1);
    assert_eq!(stage.buyer.get("/bahdja/shop/basket").await.status, StatusCode::OK);
    stage.fill(&[(item, 9_999_999)]).await;
    assert_eq!(line(&stage, None).await.price, 9_000);
    assert_eq!(stage.buyer.get("/bahdja/shop/basket").await.status, StatusCode::OK);
}
