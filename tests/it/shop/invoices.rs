//! What a buyer's people see of what they were billed.
use super::stage::{Stage, account};
use crate::kit::inside;
use poem::http::StatusCode;
use store::{Mode, accounts};

#[tokio::test]
async fn a_buyer_sees_and_prints_their_own_invoices_and_nobody_elses() {
    let mut stage = Stage::set(0).await;
    let invoice = stage.billed("600", 10, 8).await.replace("/desk/", "/shop/");
    let page = stage.buyer.get(&invoice).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("F-2026-00001") && page.body.contains("Huile"), "{}", page.body);
    assert!(stage.buyer.get("/bahdja/shop/invoices").await.body.contains("F-2026-00001"));
    let paper = stage.buyer.get(&format!("{invoice}/paper?lang=ar")).await.body;
    assert!(paper.contains(r#"lang="ar" dir="rtl""#) && paper.contains("Superette Amine"), "{paper}");
    let paper = stage.buyer.get(&format!("{invoice}/paper?lang=fr")).await.body;
    assert!(paper.contains("mille huit cents dinars"), "{paper}");

    let other = account(&stage.app.db, stage.tenant, "Another", 0).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    accounts::unlink(&mut t, stage.account, stage.member).await.unwrap();
    let rights = domain::accounts::Rights { may_order: true, may_pay: true, may_see: true, daily_cap: None };
    accounts::link(&mut t, other, stage.member, rights).await.unwrap();
    t.commit().await.unwrap();
    for path in [invoice.clone(), format!("{invoice}/paper")] {
        assert_eq!(stage.buyer.get(&path).await.status, StatusCode::NOT_FOUND, "another account's");
    }
    assert!(!stage.buyer.get("/bahdja/shop/invoices").await.body.contains("F-2026-00001"));
}

#[tokio::test]
async fn whoever_may_not_see_what_is_owed_is_told_so() {
    let mut stage = Stage::set(0).await;
    let invoice = stage.billed("600", 10, 10).await.replace("/desk/", "/shop/");
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    accounts::unlink(&mut t, stage.account, stage.member).await.unwrap();
    let rights = domain::accounts::Rights { may_order: true, may_pay: true, may_see: false, daily_cap: None };
    accounts::link(&mut t, stage.account, stage.member, rights).await.unwrap();
    t.commit().await.unwrap();
    assert_eq!(stage.buyer.get(&invoice).await.status, StatusCode::NOT_FOUND);
    let list = stage.buyer.get("/bahdja/shop/invoices").await;
    assert!(list.status == StatusCode::OK && !list.body.contains("F-2026-00001"));
}
