//! Files brought in through their pages: read, rehearsed, committed, undone, and written out again.
mod accounts;
mod bad;
mod races;
mod stage;

use domain::batches::Status;
use poem::http::StatusCode;
use stage::{Stage, counts};
use store::{balances::Of, batches};

const GOODS: &str = "SKU;Nom;Prix;Prix de revient;Catégorie;Code-barres;Stock initial;Nom en arabe\n\
    A-1;Huile 5 L;1 250,50;1000;Épicerie;6130001;10;زيت المائدة\n\
    A-2;Sucre;٩٠;;;;;\n\
    A-3;Sel;abc;;Nulle part;;;\n";

#[tokio::test]
async fn a_file_is_rehearsed_written_and_the_same_file_changes_nothing() {
    let mut stage = Stage::set().await;
    stage.category("Épicerie").await;
    let place = stage.bring("items", "goods.csv", GOODS.as_bytes()).await;
    let page = stage.owner.get(&place).await;
    assert!(
        page.body.contains("value=\"sku\" selected") && page.body.contains("value=\"name_ar\" selected"),
        "{}",
        page.body
    );
    stage.rehearse(&place).await;
    let batch = stage.batch(&place).await;
    assert_eq!((batch.status(), counts(&batch)), (Status::Rehearsed, [2, 0, 0, 1]));
    let page = stage.owner.get(&format!("{place}?rows=wrong")).await;
    assert!(
        page.body.contains("Aucune catégorie de ce nom") || page.body.contains("no category of this name"),
        "{}",
        page.body
    );
    assert_eq!(stage.item("A-1").await, None, "a rehearsal writes nothing");

    stage.commit(&place).await;
    assert_eq!(stage.batch(&place).await.status(), Status::Committed);
    let (oil, price) = stage.item("A-1").await.unwrap();
    assert_eq!(price, 125_050);
    assert_eq!(stage.stock(oil).await.have, 10);
    assert_eq!(stage.inventory().await, 1_000_000, "ten at a cost of 1000.00");

    let again = stage.bring("items", "goods.csv", GOODS.as_bytes()).await;
    stage.rehearse(&again).await;
    assert_eq!(counts(&stage.batch(&again).await), [0, 0, 2, 1]);
}

#[tokio::test]
async fn an_undo_takes_back_all_but_what_somebody_touched() {
    let mut stage = Stage::set().await;
    stage.category("Épicerie").await;
    let first = stage.bring("items", "goods.csv", GOODS.as_bytes()).await;
    stage.rehearse(&first).await;
    stage.commit(&first).await;
    let dearer = "SKU;Prix\nA-1;1300\nA-2;95\nA-9;1\n";
    let second = stage.bring("items", "prices.csv", dearer.as_bytes()).await;
    stage.rehearse(&second).await;
    assert_eq!(counts(&stage.batch(&second).await), [0, 2, 0, 1]);
    stage.commit(&second).await;
    assert_eq!(stage.item("A-1").await.unwrap().1, 130_000);
    stage.undo(&second).await;
    assert_eq!((stage.item("A-1").await.unwrap().1, stage.item("A-2").await.unwrap().1), (125_050, 9_000));

    // The second undo finds newer versions than its own: the price edits moved them, so the items stay.
    stage.undo(&first).await;
    let batch = stage.batch(&first).await;
    assert_eq!((batch.status(), batch.kept), (Status::Undone, 2));
    let kept = stage.owner.get(&format!("{first}?rows=kept")).await;
    assert!(kept.body.contains("A-1") && kept.body.contains("A-2"));
}

#[tokio::test]
async fn untouched_new_items_go_away_with_their_stock_and_their_entry() {
    let mut stage = Stage::set().await;
    stage.category("Épicerie").await;
    let place = stage.bring("items", "goods.csv", GOODS.as_bytes()).await;
    stage.rehearse(&place).await;
    stage.commit(&place).await;
    stage.undo(&place).await;
    assert_eq!(stage.batch(&place).await.kept, 0);
    assert_eq!((stage.item("A-1").await, stage.item("A-2").await), (None, None));
    assert_eq!(stage.inventory().await, 0);
    let again = stage.bring("items", "goods.csv", GOODS.as_bytes()).await;
    stage.rehearse(&again).await;
    stage.commit(&again).await;
    assert_eq!(stage.inventory().await, 1_000_000, "brought again it is posted again");
}

#[tokio::test]
async fn what_is_no_longer_kept_can_no_longer_be_undone() {
    let mut stage = Stage::set().await;
    let place = stage.bring("items", "a.csv", "SKU;Nom;Prix\nA;x;1\n".as_bytes()).await;
    stage.rehearse(&place).await;
    stage.commit(&place).await;
    let mut t = stage.write().await;
    batches::forget(&mut t, stage::id(&place)).await.unwrap();
    t.commit().await.unwrap();
    let page = stage.owner.get(&place).await;
    assert!(!page.body.contains("/commit/delete") && page.body.contains("ne sont plus gardées"), "{}", page.body);
    let undo = stage.owner.post(&format!("{place}/commit/delete"), &[]).await;
    assert_eq!(undo.status, StatusCode::CONFLICT);
    assert!(stage.item("A").await.is_some());
}

#[tokio::test]
async fn categories_stock_and_balances_come_and_go() {
    let mut stage = Stage::set().await;
    let shelves = stage.bring("categories", "c.csv", "Nom;Dans\nThé;Boissons\nBoissons;\n".as_bytes()).await;
    stage.rehearse(&shelves).await;
    stage.commit(&shelves).await;
    assert_eq!(stage.categories().await, [("Boissons".to_owned(), false), ("Thé".to_owned(), true)]);
    stage.undo(&shelves).await;
    assert!(stage.categories().await.is_empty());

    let oil = stage.new_item("OIL", 700).await;
    let stock = stage.bring("stock", "s.csv", "SKU;Site;Quantité\nOIL;dépôt;12\n".as_bytes()).await;
    stage.rehearse(&stock).await;
    stage.commit(&stock).await;
    assert_eq!((stage.stock(oil).await.have, stage.inventory().await), (12, 12 * 700));
    let count = stage.bring("stock", "s.csv", "SKU;Site;Quantité\nOIL;Dépôt;9\n".as_bytes()).await;
    stage.rehearse(&count).await;
    stage.commit(&count).await;
    assert_eq!(stage.stock(oil).await.have, 9);
    stage.undo(&stock).await;
    assert_eq!((stage.stock(oil).await.have, stage.batch(&stock).await.kept), (9, 1), "counted since: it stays");
    stage.undo(&count).await;
    assert_eq!(stage.stock(oil).await.have, 12);
}

#[tokio::test]
async fn an_opening_balance_is_owed_posted_and_reversed() {
    let mut stage = Stage::set().await;
    let shop = crate::shop::stage::account(&stage.app.db, stage.tenant, "Épicerie Nour", 5_000_000).await;
    let file = "Compte;Montant dû;Date\népicerie nour;20 000,50;01/03/2026\nPersonne;5;\n";
    let place = stage.bring("balances", "b.csv", file.as_bytes()).await;
    stage.rehearse(&place).await;
    assert_eq!(counts(&stage.batch(&place).await), [1, 0, 0, 1]);
    stage.commit(&place).await;
    assert_eq!(stage.owed(shop).await, 2_000_050);
    assert_eq!(stage.balance(Of::Money { account: shop }).await.have, 5_000_000 - 2_000_050);
    let again = stage.bring("balances", "b.csv", file.as_bytes()).await;
    stage.rehearse(&again).await;
    assert_eq!(counts(&stage.batch(&again).await), [0, 0, 1, 1]);
    stage.undo(&place).await;
    assert_eq!((stage.owed(shop).await, stage.balance(Of::Money { account: shop }).await.have), (0, 5_000_000));
}

#[tokio::test]
async fn what_is_written_out_says_same_when_it_is_read_again_in_every_language() {
    let mut stage = Stage::set().await;
    stage.fill().await;
    for language in ["ar", "fr", "en", "hi", "sr"] {
        stage.owner.cookies.insert("language".to_owned(), language.to_owned());
        for kind in ["items", "categories", "accounts", "balances", "stock"] {
            for (format, name) in [("csv", "e.csv"), ("xlsx", "e.xlsx")] {
                let bytes = stage.export(kind, format).await;
                let place = stage.bring(kind, name, &bytes).await;
                stage.rehearse(&place).await;
                let [new, changed, same, wrong] = counts(&stage.batch(&place).await);
                assert!(
                    new == 0 && changed == 0 && wrong == 0 && same > 0,
                    "{language} {kind} {format}: {new} {changed} {same} {wrong}\n{}",
                    stage.owner.get(&place).await.body
                );
            }
        }
    }
}
