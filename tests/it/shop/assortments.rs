//! Assortments: an account sees what is in its own, everywhere the Shop asks; an account without any sees everything.
use super::stage::{Stage, account};
use crate::kit::inside;
use jiff::civil::date;
use poem::http::StatusCode;
use store::{
    Mode,
    assortments::{self, Content},
    categories, orders,
};

async fn choose(stage: &Stage, name: &str, content: Content) -> i64 {
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let id = assortments::create(&mut t, name, &content).await.unwrap();
    assortments::give(&mut t, id, stage.account).await.unwrap();
    t.commit().await.unwrap();
    id
}

fn of(items: &[i64]) -> Content {
    Content { items: items.to_vec(), ..Content::default() }
}

#[tokio::test]
async fn what_is_not_in_it_is_nowhere_in_the_shop() {
    let mut stage = Stage::set(0).await;
    let (oil, wine) = (stage.item("Huile", "100", 10).await, stage.item("Vinaigre", "50", 10).await);
    assert!(stage.buyer.get("/bahdja/shop/items").await.body.contains("Vinaigre"), "without one: everything");
    stage.fill(&[(wine, 1), (oil, 1)]).await;
    choose(&stage, "Cafés", of(&[oil])).await;
    for path in ["/bahdja/shop/items", "/bahdja/shop/items?q=vinaigre"] {
        assert!(!stage.buyer.get(path).await.body.contains(&format!("\"q{wine}\"")), "{path}");
    }
    let basket = stage.buyer.get("/bahdja/shop/basket").await;
    assert!(basket.body.contains("Vinaigre") && !basket.body.contains(&format!("\"q{wine}\"")), "told that it is gone");
    let field = format!("q{wine}");
    let answer = stage.buyer.post("/bahdja/shop/items", &[(&field, "5")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "an item that is not there is not kept");
    let order = stage.buyer.post("/bahdja/shop/basket", &[("pay", "cash")]).await;
    let order = stage.buyer.get(order.header("location")).await.body;
    assert!(order.contains("Huile") && !order.contains("Vinaigre"), "{order}");
}

#[tokio::test]
async fn a_basket_cannot_be_filled_past_it() {
    let stage = Stage::set(0).await;
    let (oil, wine) = (stage.item("Huile", "100", 10).await, stage.item("Vinaigre", "50", 10).await);
    choose(&stage, "Cafés", of(&[oil])).await;
    let neighbour = account(&stage.app.db, stage.tenant, "Kiosque", 0).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    for (account, lines) in [(stage.account, 1), (neighbour, 2)] {
        orders::put(&mut t, (account, 0), date(2026, 3, 2), &[(oil, 1), (wine, 1)]).await.unwrap();
        let basket = orders::basket(&mut t, account).await.unwrap().unwrap();
        assert_eq!(orders::lines(&mut t, basket).await.unwrap().len(), lines);
    }
}

#[tokio::test]
async fn several_add_up_and_a_category_brings_what_is_within_it() {
    let mut stage = Stage::set(0).await;
    let names = ["Huile", "Jus", "Sel", "Vinaigre"];
    let mut items = Vec::new();
    for name in names {
        items.push(stage.item(name, "100", 10).await);
    }
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let top = categories::create(&mut t, "Boissons", None).await.unwrap();
    let within = categories::create(&mut t, "Jus de fruits", Some(top)).await.unwrap();
    t.commit().await.unwrap();
    let edit = stage.owner.get(&format!("/bahdja/desk/items/{}/edit", items[1])).await;
    let (version, category) = (edit.hidden("version"), within.to_string());
    let fields = [
        ("name", "Jus"),
        ("price", "100"),
        ("category", category.as_str()),
        ("version", version.as_str()),
        ("tracked", "1"),
    ];
    assert_eq!(
        stage.owner.post(&format!("/bahdja/desk/items/{}", items[1]), &fields).await.status,
        StatusCode::SEE_OTHER
    );
    choose(&stage, "Boissons", Content { categories: vec![top], items: Vec::new() }).await;
    let salt = choose(&stage, "Sel", of(&[items[2]])).await;
    let shelf = stage.buyer.get("/bahdja/shop/items").await.body;
    let seen: Vec<bool> = items.iter().map(|id| shelf.contains(&format!("\"q{id}\""))).collect();
    assert_eq!(seen, [false, true, true, false]);
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    assert!(assortments::take(&mut t, salt, stage.account).await.unwrap());
    t.commit().await.unwrap();
    assert!(!stage.buyer.get("/bahdja/shop/items").await.body.contains(&format!("\"q{}\"", items[2])));
}
