//! Settlements: the gateway's custody closes net of its fee, by a second person, each payment once.
use super::stage::{DAY, Online};
use crate::kit::inside;
use domain::{
    chart::Role,
    gateways::{Mode as Side, State},
    ledger::Whose,
    portal::Portal,
    role::Role as Rank,
    settlements::Kept,
};
use poem::http::StatusCode;
use store::{Error, Mode, attempts, books, settlements};

async fn paid(online: &Online, amount: i64) -> i64 {
    let attempt = online.attempt(amount).await;
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    attempts::hear(&mut t, &online.gateway, &online.said(&attempt, State::Paid), (0, DAY)).await.unwrap();
    t.commit().await.unwrap();
    attempt.id
}

fn kept(reference: &str, lines: Vec<i64>) -> Kept {
    Kept {
        reference: reference.into(),
        utr: String::new(),
        day: DAY.date,
        fee: 2_000,
        tax: 380,
        lines,
        refunds: Vec::new(),
    }
}

#[tokio::test]
async fn a_gateway_pays_out_and_its_custody_is_empty() {
    let mut online = Online::set(Side::Live).await;
    let first = paid(&online, 100_000).await;
    let second = paid(&online, 50_000).await;
    let path = "/bahdja/desk/settlements";
    let page = online.stage.owner.get(&format!("{path}/new?gateway={}", online.gateway.id)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let (gateway, a, b) = (online.gateway.id.to_string(), first.to_string(), second.to_string());
    let fields = [
        ("gateway", gateway.as_str()),
        ("reference", "S-1"),
        ("utr", "utr0001"),
        ("day", "2026-03-02"),
        ("fee", "20"),
        ("tax", "3,80"),
        ("line", &a),
        ("line", &b),
    ];
    let none = online.stage.owner.post(path, &fields[..6]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let made = online.stage.owner.post(path, &fields).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let twice = online.stage.owner.post(path, &fields).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY, "its payments are settled");
    let one = made.header("location").to_owned();
    let version = online.stage.owner.get(&one).await;
    assert!(!version.body.contains("/approval"), "nobody approves their own");
    let own = online.stage.owner.post(&format!("{one}/approval"), &[("version", "1")]).await;
    assert_eq!(own.status, StatusCode::FORBIDDEN);
    let mut other = online.stage.app.member(online.stage.tenant, Portal::Desk, Rank::Owner).await;
    let shown = other.get(&one).await;
    let approved = other.post(&format!("{one}/approval"), &[("version", &shown.hidden("version"))]).await;
    assert_eq!(approved.status, StatusCode::SEE_OTHER, "{}", approved.body);
    let again = other.post(&format!("{one}/approval"), &[("version", "2")]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Read).await;
    let held =
        books::balance(&mut t, Role::GatewayClearing, Whose::Custodian(online.gateway.custodian_id)).await.unwrap();
    assert_eq!(held, 0, "custody is closed");
    let settlement = settlements::page(&mut t, 0).await.unwrap().remove(0);
    assert_eq!((settlement.net(), settlement.utr.as_str()), (147_620, "UTR0001"));
    drop(t);
    online.money().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_is_settled_once_and_a_struck_settlement_frees_its_payments() {
    let online = Online::set(Side::Live).await;
    let attempt = paid(&online, 100_000).await;
    let make = async |reference: &str| {
        let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
        let id = settlements::create(&mut t, &online.gateway, &kept(reference, vec![attempt]), Some(1)).await?;
        t.commit().await?;
        Ok::<i64, Error>(id)
    };
    let (one, two) = tokio::join!(make("S-1"), make("S-2"));
    assert_eq!([&one, &two].iter().filter(|made| made.is_ok()).count(), 1, "{one:?} {two:?}");
    let id = one.or(two).unwrap();
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    assert!(matches!(settlements::strike(&mut t, id, 7).await, Err(Error::Conflict)));
    settlements::strike(&mut t, id, 1).await.unwrap();
    assert_eq!(settlements::waiting(&mut t, online.gateway.id).await.unwrap().len(), 1);
    t.commit().await.unwrap();
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    let mut more = kept("S-3", vec![attempt]);
    more.fee = 100_000;
    assert!(matches!(settlements::create(&mut t, &online.gateway, &more, Some(1)).await, Err(Error::Short)));
}
