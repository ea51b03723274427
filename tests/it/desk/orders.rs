//! An order taken at the desk: the same goods, limit and prices as if the buyer had sent it.
use crate::shop::stage::{Stage, account};
use poem::http::StatusCode;

const NEW: &str = "/bahdja/desk/orders";

/// A form as a clerk sends it.
async fn enter(stage: &mut Stage, name: &str, lines: &str, pay: &str) -> crate::kit::Answer {
    stage.owner.post(NEW, &[("account", name), ("lines", lines), ("pay", pay)]).await
}

#[tokio::test]
async fn a_clerk_takes_an_order_and_the_basket_stays_as_it_is() {
    let mut stage = Stage::set(100_000).await;
    let (oil, salt) = (stage.item("Huile", "100", 8).await, stage.item("Sel", "10", 40).await);
    stage.fill(&[(salt, 3)]).await;
    let page = stage.owner.get(&format!("{NEW}/new?account={}", stage.account)).await;
    assert!(page.body.contains("value=\"Superette Amine\""), "{}", page.body);
    let taken = enter(&mut stage, " superette  amine", "huile; 3\nSel\t٥\n", "account").await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    assert_eq!((stage.stock(oil).await.held, stage.stock(salt).await.held, stage.money().await.held), (3, 5, 35_000));
    let theirs = taken.header("location").replace("/desk/", "/shop/");
    assert!(stage.buyer.get(&theirs).await.body.contains("Nouvelle"), "the buyer sees it");
    assert!(stage.buyer.get("/bahdja/shop/basket").await.body.contains("value=\"3\""), "and their basket is theirs");
    let dear = enter(&mut stage, "Superette Amine", "Sel 30\nHuile 5", "account").await;
    assert!(stage.owner.get(dear.header("location")).await.body.contains("Retenue"), "over the limit");
    let short = enter(&mut stage, "Superette Amine", "Huile; 5", "cash").await;
    assert!(stage.owner.get(short.header("location")).await.body.contains("À accepter"), "none is left");
}

#[tokio::test]
async fn each_wrong_line_is_named_and_nothing_is_taken() {
    let mut stage = Stage::set(100_000).await;
    let oil = stage.item("Huile", "100", 8).await;
    let waiting = account(&stage.app.db, stage.tenant, "Waiting", 0).await;
    let mut t = crate::kit::inside(&stage.app.db, stage.tenant, store::Mode::Write).await;
    store::accounts::suspend(&mut t, waiting).await.unwrap();
    t.commit().await.unwrap();
    let wrong = [
        ("Nobody", "Huile; 1", "cash"),
        ("Waiting", "Huile; 1", "cash"),
        ("Superette Amine", "", "cash"),
        ("Superette Amine", "Huile", "cash"),
        ("Superette Amine", "Beurre; 1", "cash"),
        ("Superette Amine", "Huile; 0", "cash"),
        ("Superette Amine", "Huile; -1", "cash"),
        ("Superette Amine", "Huile; 1000000000000", "cash"),
        ("Superette Amine", "Huile; 1\nHuile; 2", "cash"),
        ("Superette Amine", "Huile; 1", "tomorrow"),
    ];
    for (name, lines, pay) in wrong {
        let refused = enter(&mut stage, name, lines, pay).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {lines:?} {pay}");
        assert!(refused.body.contains("class=\"problems"), "{}", refused.body);
    }
    let refused = enter(&mut stage, "Superette Amine", "Huile; 1\nBeurre; 1", "cash").await;
    assert!(refused.body.contains("Ligne \u{2068}2\u{2069}") && refused.body.contains("Beurre; 1"), "{}", refused.body);
    assert_eq!(stage.stock(oil).await.held, 0);
}
