//! An order that waits is changed: other quantities, what fits, a part of it; and what is granted ends by itself.
use super::stage::Stage;
use poem::http::StatusCode;
use store::tasks::EndGrants;
use work::{Kit, Run};

/// The desk's page of an order, and its id.
fn desk(order: &str) -> (String, i64) {
    (order.replace("/shop/", "/desk/"), order.rsplit('/').next().unwrap().parse().unwrap())
}

#[tokio::test]
async fn the_desk_changes_what_nobody_confirmed() {
    let mut stage = Stage::set(1_000_000).await;
    let (oil, salt) = (stage.item("Huile", "100", 40).await, stage.item("Sel", "10", 40).await);
    let order = stage.order(&[(oil, 10), (salt, 5)], "account").await;
    let (path, id) = desk(&order);
    let lines = stage.lines(id).await;
    let [oil_line, salt_line] = [oil, salt].map(|item| lines.iter().find(|line| line.item_id == item).unwrap().id);
    let page = stage.owner.get(&format!("{path}/edit")).await;
    assert!(page.body.contains(&format!("name=\"q{oil_line}\" value=\"10\"")), "{}", page.body);
    let (version, fields) = (page.hidden("version"), (format!("q{oil_line}"), format!("q{salt_line}")));
    for wrong in ["-1", "many", "1000000000000"] {
        let refused = stage.owner.post(&path, &[("version", &version), (&fields.0, wrong)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    let none = stage.owner.post(&path, &[("version", &version), (&fields.0, ""), (&fields.1, "0")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing would be left");
    assert_eq!((stage.stock(oil).await.held, stage.stock(salt).await.held), (10, 5), "nothing was written");
    let changed = stage.owner.post(&path, &[("version", &version), (&fields.0, "50"), (&fields.1, "")]).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.body);
    assert_eq!((stage.stock(oil).await.held, stage.stock(salt).await.held), (40, 0), "all there is, and no salt");
    assert!(stage.owner.get(&path).await.body.contains("À accepter"), "forty of fifty are an offer");
    let late = stage.owner.post(&path, &[("version", &version), (&fields.0, "1")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(Stage::press(&mut stage.buyer, &order, "acceptance").await, StatusCode::SEE_OTHER);
    assert_eq!(Stage::press(&mut stage.owner, &path, "confirmation").await, StatusCode::SEE_OTHER);
    assert_eq!(stage.owner.get(&format!("{path}/edit")).await.status, StatusCode::CONFLICT, "somebody said yes to it");
    assert_eq!(stage.money().await.held, 400_000);
}

#[tokio::test]
async fn what_fits_is_sent_and_the_rest_may_be_asked_for() {
    let mut stage = Stage::set(100_000).await;
    let (oil, salt) = (stage.item("Huile", "300", 40).await, stage.item("Sel", "10", 40).await);
    let order = stage.order(&[(oil, 4), (salt, 5)], "account").await;
    let (path, _) = desk(&order);
    assert_eq!(Stage::press(&mut stage.buyer, &order, "request").await, StatusCode::SEE_OTHER);
    stage.work().await;
    let bell = stage.owner.get("/bahdja/desk/notifications").await.body;
    assert!(bell.contains("Superette Amine") && bell.contains("plafond"), "{bell}");
    assert!(stage.owner.get(&path).await.body.contains("demande votre accord"));
    assert!(!stage.buyer.get(&order).await.body.contains("/request"), "once is enough");
    assert_eq!(Stage::press(&mut stage.buyer, &order, "fit").await, StatusCode::SEE_OTHER);
    let now = stage.buyer.get(&order).await.body;
    assert!(now.contains("Nouvelle"), "{now}");
    assert_eq!((stage.stock(oil).await.held, stage.stock(salt).await.held), (3, 5));
    assert_eq!(stage.money().await.held, 95_000);
    let dear = stage.order(&[(oil, 1)], "account").await;
    assert_eq!(
        Stage::press(&mut stage.buyer, &dear, "fit").await,
        StatusCode::SEE_OTHER,
        "nothing fits, and it is said"
    );
    assert!(stage.buyer.get(&dear).await.body.contains("Retenue"), "and nothing was changed");
}

#[tokio::test]
async fn a_part_becomes_an_order_of_its_own_and_nothing_is_lost() {
    let mut stage = Stage::set(1_000_000).await;
    let (oil, salt) = (stage.item("Huile", "100", 40).await, stage.item("Sel", "10", 40).await);
    let order = stage.order(&[(oil, 10), (salt, 5)], "account").await;
    let (path, id) = desk(&order);
    assert_eq!(Stage::press(&mut stage.owner, &path, "confirmation").await, StatusCode::SEE_OTHER);
    let line = stage.lines(id).await.iter().find(|line| line.item_id == oil).unwrap().id;
    let (version, field) = (stage.owner.get(&format!("{path}/part")).await.hidden("version"), format!("q{line}"));
    for wrong in ["", "11", "-1"] {
        let refused = stage.owner.post(&format!("{path}/part"), &[("version", &version), (&field, wrong)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    let parted = stage.owner.post(&format!("{path}/part"), &[("version", &version), (&field, "4")]).await;
    assert_eq!(parted.status, StatusCode::SEE_OTHER, "{}", parted.body);
    let (_, other) = desk(parted.header("location"));
    let quantities =
        |lines: Vec<domain::orders::Line>| lines.iter().map(|line| (line.item_id, line.promised)).collect::<Vec<_>>();
    assert_eq!(quantities(stage.lines(id).await), [(oil, 6), (salt, 5)]);
    assert_eq!(quantities(stage.lines(other).await), [(oil, 4)]);
    assert_eq!((stage.stock(oil).await.held, stage.money().await.held), (10, 105_000), "as much as before");
    assert!(stage.owner.get(parted.header("location")).await.body.contains("Confirmée"));
    let again = stage.owner.post(&format!("{path}/part"), &[("version", &version), (&field, "4")]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn what_was_granted_ends_when_nobody_confirms_in_time() {
    let mut stage = Stage::set(100_000).await;
    let oil = stage.item("Huile", "600", 40).await;
    let order = stage.order(&[(oil, 2)], "account").await;
    let (path, _) = desk(&order);
    let version = stage.owner.get(&path).await.hidden("version");
    let odd = stage.owner.post(&format!("{path}/approval"), &[("version", &version), ("days", "365")]).await;
    assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
    let granted = stage.owner.post(&format!("{path}/approval"), &[("version", &version), ("days", "7")]).await;
    assert_eq!(granted.status, StatusCode::SEE_OTHER, "{}", granted.body);
    assert_eq!(stage.money().await.held, 120_000);
    let kit = Kit::new(stage.app.db.clone());
    let run = async |stage: &Stage| {
        let mut t = crate::kit::inside(&stage.app.db, stage.tenant, store::Mode::Write).await;
        EndGrants {}.run(&mut t, &kit).await.unwrap();
        t.commit().await.unwrap();
    };
    stage.days(7).await;
    run(&stage).await;
    assert_eq!(stage.money().await.held, 120_000, "the last day counts");
    stage.days(1).await;
    run(&stage).await;
    assert_eq!(stage.money().await.held, 0);
    assert!(stage.buyer.get(&order).await.body.contains("Retenue"));
}

#[tokio::test]
async fn several_are_confirmed_at_once() {
    let mut stage = Stage::set(100_000).await;
    let oil = stage.item("Huile", "100", 40).await;
    let mut ids = Vec::new();
    for (count, pay) in [(1, "cash"), (2, "account"), (20, "account")] {
        ids.push(desk(&stage.order(&[(oil, count)], pay).await).1.to_string());
    }
    let page = stage.owner.get("/bahdja/desk/orders?status=placed").await.body;
    assert!(
        page.contains(&format!("value=\"{}\"", ids[0])) && !page.contains(&format!("value=\"{}\"", ids[2])),
        "{page}"
    );
    let marked: Vec<(&str, &str)> = ids.iter().map(|id| ("order", id.as_str())).collect();
    let done = stage.owner.post("/bahdja/desk/orders/confirmation", &marked).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let held = stage.owner.get("/bahdja/desk/orders?status=held").await.body;
    assert!(held.contains(&ids[2]), "what is held waits on");
    let confirmed = stage.owner.get("/bahdja/desk/orders?status=confirmed").await.body;
    assert!(ids[..2].iter().all(|id| confirmed.contains(id)), "{confirmed}");
}
