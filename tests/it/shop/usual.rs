//! The first page of the Shop: what is usually taken, and when something comes.
use super::stage::Stage;
use poem::http::StatusCode;

#[tokio::test]
async fn the_usual_basket_grows_with_the_days() {
    let mut stage = Stage::set(100_000_000).await;
    let (oil, salt) = (stage.item("Huile", "600", 400).await, stage.item("Sel", "30", 400).await);
    assert!(!stage.buyer.get("/bahdja/shop").await.body.contains("Panier habituel"), "nothing is usual yet");
    stage.order(&[(oil, 6), (salt, 10)], "account").await;
    let once = stage.buyer.get("/bahdja/shop").await.body;
    assert!(
        once.contains("La dernière fois") && once.contains(&format!("id=\"field-q{oil}\" name=\"q{oil}\" value=\"6\"")),
        "{once}"
    );
    stage.days(9).await;
    stage.order(&[(oil, 6)], "account").await;
    stage.days(3).await;
    let early = stage.buyer.get("/bahdja/shop").await.body;
    assert!(!early.contains("Panier habituel"), "three days of nine: {early}");
    stage.days(9).await;
    let due = stage.buyer.get("/bahdja/shop").await.body;
    assert!(
        due.contains("tous les \u{2068}9\u{2069} jours")
            && due.contains(&format!("id=\"field-q{oil}\" name=\"q{oil}\" value=\"8\"")),
        "{due}"
    );
    assert!(!due.contains(&format!("name=\"q{salt}\"")), "taken once of two times");
    let put = stage.buyer.post("/bahdja/shop/items", &[(&format!("q{oil}"), "8")]).await;
    assert_eq!(put.header("location"), "/bahdja/shop/basket");
    let after = stage.buyer.get("/bahdja/shop").await.body;
    assert!(!after.contains("Panier habituel"), "it lies in the basket: {after}");
}

#[tokio::test]
async fn an_order_comes_on_the_day_it_was_asked_for_or_on_the_day_of_its_round() {
    let mut stage = Stage::set(100_000_000).await;
    let oil = stage.item("Huile", "600", 400).await;
    stage.fill(&[(oil, 1)]).await;
    let page = stage.buyer.get("/bahdja/shop/basket").await.body;
    let days: Vec<&str> = page.split("<option value=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(days.len(), domain::orders::delivery::OFFERED, "{page}");
    for wrong in ["2020-01-01", "2999-01-01", "soon"] {
        let refused = stage.buyer.post("/bahdja/shop/basket", &[("pay", "cash"), ("day", wrong)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    let sent = stage.buyer.post("/bahdja/shop/basket", &[("pay", "cash"), ("day", days[2])]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let told = format!("datetime=\"{}\"", days[2]);
    let order = sent.header("location").to_owned();
    for (who, path) in [(0, order.clone()), (0, "/bahdja/shop".into()), (1, order.replace("/shop/", "/desk/"))] {
        let browser = if who == 0 { &mut stage.buyer } else { &mut stage.owner };
        assert!(browser.get(&path).await.body.contains(&told), "{path} tells the day");
    }
    assert!(stage.buyer.get("/bahdja/shop").await.body.contains("Prochaine livraison"));
}
