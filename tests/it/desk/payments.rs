//! Taking money at the desk: what it comes to is shown before it is kept.
use crate::{kit::inside, shop::stage::Stage};
use poem::http::StatusCode;
use store::Mode;

#[tokio::test]
async fn cash_is_shown_with_its_duty_taken_once_and_settles_the_oldest() {
    let mut stage = Stage::set(0).await;
    let invoice = stage.billed("600", 10, 8).await;
    let account = stage.account.to_string();
    let begin = stage.owner.get(&format!("/bahdja/desk/payments/new?account={account}")).await.body;
    assert!(begin.contains("value=\"4848"), "the debt and its duty are proposed: {begin}");
    let path = format!("/bahdja/desk/payments/new?account={account}&method=cash&amount=4848");
    let shown = stage.owner.get(&path).await.body;
    assert!(shown.contains("F-2026-00001") && shown.contains("48,00"), "{shown}");
    let sent = [("account", account.as_str()), ("method", "cash"), ("amount", "4848"), ("once", "k1")];
    let taken = stage.owner.post("/bahdja/desk/payments", &sent).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    let again = stage.owner.post("/bahdja/desk/payments", &sent).await;
    assert_eq!(again.header("location"), taken.header("location"));
    let receipt = taken.header("location").to_owned();
    let page = stage.owner.get(&receipt).await.body;
    assert!(page.contains("R-2026-00001") && page.contains("F-2026-00001"), "{page}");
    let paper = stage.owner.get(&format!("{receipt}/paper?lang=fr")).await.body;
    assert!(paper.contains("mille huit cent quarante-huit dinars"), "{paper}");
    let page = stage.owner.get(&invoice).await.body;
    assert!(page.contains("R-2026-00001") && !page.contains("/payments/new"), "it is paid: {page}");
    assert!(stage.owner.get("/bahdja/desk/invoices?standing=paid").await.body.contains("F-2026-00001"));
    assert!(stage.owner.get("/bahdja/desk/payments?method=cash&q=super").await.body.contains("R-2026-00001"));
    assert_eq!(stage.money().await.have, 0, "nothing is owed any more");
}

#[tokio::test]
async fn a_transfer_goes_to_the_houses_bank_and_what_exceeds_stays_on_account() {
    let mut stage = Stage::set(0).await;
    stage.billed("600", 10, 10).await;
    let account = stage.account.to_string();
    for (method, amount) in [("transfer", "7000"), ("transfer", "1"), ("cheque", "2,50")] {
        let sent = [("account", account.as_str()), ("method", method), ("amount", amount)];
        assert_eq!(stage.owner.post("/bahdja/desk/payments", &sent).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(stage.money().await.have, 100_350, "1000, 1 and 2.50 beyond what was owed");
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Read).await;
    let purses = store::custodians::purses(&mut t).await.unwrap();
    let banks: Vec<_> = purses.iter().filter(|purse| purse.keeper == "bank").map(|purse| purse.name.as_str()).collect();
    assert_eq!(banks, ["Organization bahdja"], "one bank, however many transfers");
}

#[tokio::test]
async fn amounts_that_are_none_and_closed_books_are_said_at_the_amount() {
    let mut stage = Stage::set(0).await;
    stage.billed("600", 10, 10).await;
    let account = stage.account.to_string();
    let refused = |amount: &'static str| {
        let (mut owner, account) = (stage.owner.clone(), account.clone());
        async move {
            let sent = [("account", account.as_str()), ("method", "cash"), ("amount", amount)];
            let answer = owner.post("/bahdja/desk/payments", &sent).await;
            (answer.status, answer.body.contains("class=\"error\""))
        }
    };
    for amount in ["-5", "0", "1000000000000", "99999999999999999999", "many", ""] {
        assert_eq!(refused(amount).await, (StatusCode::UNPROCESSABLE_ENTITY, true), "{amount}");
    }
    stage.close_books("2026-03-02").await;
    assert_eq!(refused("500").await, (StatusCode::UNPROCESSABLE_ENTITY, true));
    let list = stage.owner.get("/bahdja/desk/payments").await.body;
    assert!(!list.contains("R-2026-00001"), "{list}");
}
