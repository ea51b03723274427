//! The board: orders in columns by where they stand, told anew when something happens.
use crate::{round::depot::Depot, shop::stage::Stage};
use poem::http::StatusCode;

const BOARD: &str = "/bahdja/desk/orders/board";

/// Which column of the page an order is in.
fn column(page: &str, order: &str) -> usize {
    let id = order.rsplit('/').next().unwrap();
    let at = page.find(&format!("id=\"board-{id}\"")).unwrap_or_else(|| panic!("{id} is not on {page}"));
    page[..at].matches("board-column").count()
}

#[tokio::test]
async fn an_order_walks_from_column_to_column() {
    let mut depot = Depot::set(10_000_000).await;
    let oil = depot.stage.item("Huile", "600", 40).await;
    let held = depot.stage.order(&[(oil, 30)], "account").await;
    let board = depot.stage.owner.get(BOARD).await;
    assert_eq!((board.status, column(&board.body, &held)), (StatusCode::OK, 1));
    assert_eq!(
        Stage::press(&mut depot.stage.owner, &held.replace("/shop/", "/desk/"), "confirmation").await,
        StatusCode::SEE_OTHER
    );
    assert_eq!(column(&depot.stage.owner.get(BOARD).await.body, &held), 2);
    let id = held.rsplit('/').next().unwrap().parse().unwrap();
    let stop = depot.under_way(&[id]).await;
    assert_eq!(column(&depot.stage.owner.get(BOARD).await.body, &held), 3);
    assert_eq!(depot.record(&stop, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(column(&depot.stage.owner.get(BOARD).await.body, &held), 4);
    depot.stage.app.clock.advance(domain::time::DAY);
    depot.stage.owner =
        depot.stage.app.member(depot.stage.tenant, domain::portal::Portal::Desk, domain::role::Role::Owner).await;
    let tomorrow = depot.stage.owner.get(BOARD).await.body;
    assert!(!tomorrow.contains(&format!("board-{id}\"")), "what was delivered yesterday is done");
}
