//! The pay page, the way to the gateway and back, and the desk's pages around it.
use super::stage::Online;
use crate::kit::inside;
use domain::gateways::{Mode as Side, State};
use poem::http::StatusCode;
use store::{Mode, attempts};

#[tokio::test]
async fn a_stranger_pays_through_the_link_and_the_invoice_is_paid() {
    let mut online = Online::set(Side::Live).await;
    let mut payer = online.stage.app.stranger();
    let page = payer.get(&format!("/p/{}", online.token)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains("F-2026-00001") && !page.body.contains("/desk/"), "{}", page.body);
    let gateway = online.gateway.id.to_string();
    let path = format!("/p/{}/attempts", online.token);
    let more = payer.post(&path, &[("gateway", &gateway), ("amount", "4800,01")]).await;
    assert_eq!(more.status, StatusCode::UNPROCESSABLE_ENTITY);
    let nobody = payer.post(&path, &[("gateway", "7"), ("amount", "")]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("gateway", gateway.as_str()), ("amount", ""), ("once", "k1")];
    let first = payer.post(&path, &fields).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.body);
    let follow = first.header("location").to_owned();
    assert_eq!(payer.post(&path, &fields).await.header("location"), follow, "pressed twice");
    assert_eq!(payer.post(&path, &fields[..2]).await.header("location"), follow, "begun again, the same payment");
    let waiting = payer.get(&follow).await;
    assert_eq!((waiting.status, waiting.header("refresh")), (StatusCode::OK, "1"));
    online.stage.work().await;
    let onward = payer.get(&follow).await.header("refresh").to_owned();
    let place = onward.strip_prefix("0; url=").unwrap_or_else(|| panic!("{onward}")).to_owned();
    let simulator = payer.get(&place).await;
    assert_eq!(simulator.status, StatusCode::OK, "{}", simulator.body);
    let back = payer.post(&place, &[("wish", "twice")]).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER);
    let returned = payer.get(back.header("location")).await;
    assert_eq!(returned.status, StatusCode::SEE_OTHER);
    assert!(returned.header("set-cookie").is_empty(), "a new session would end the payer's own");
    online.later(2_000).await;
    let told = payer.get(returned.header("location")).await;
    assert!(told.header("refresh").is_empty() && told.status == StatusCode::OK);
    let (open, owed, payments, _) = online.money().await;
    assert_eq!((open, owed, payments), (0, 0, 1));
    let after = payer.get(&format!("/p/{}", online.token)).await;
    assert!(!after.body.contains("name=\"gateway\""), "nothing is left to pay");
    let again = payer.post(&path, &fields[..2]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    for place in ["attempts", "callbacks", "unexplained", "payments"] {
        let list = online.stage.owner.get(&format!("/bahdja/desk/{place}")).await;
        assert_eq!(list.status, StatusCode::OK, "{place}: {}", list.body);
    }
    let id = follow.rsplit('/').next().unwrap();
    let shown = online.stage.owner.get(&format!("/bahdja/desk/attempts/{id}")).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
    let bell = online.stage.owner.get("/bahdja/desk/notifications").await;
    assert!(bell.body.contains("Superette Amine"), "{}", bell.body);
}

#[tokio::test]
async fn a_link_of_another_payment_or_purpose_opens_nothing() {
    let online = Online::set(Side::Live).await;
    let other = Online::set(Side::Live).await;
    let attempt = online.attempt(1_000).await;
    let mut payer = online.stage.app.stranger();
    for foreign in [
        format!("/p/{}/attempts/{}", online.token, attempt.id + 1),
        format!("/p/{}/attempts/{}", other.token, attempt.id),
        format!("/hooks/return/{}/{}", online.token, attempt.id + 1),
        "/p/simulator/1.2.guess".to_owned(),
    ] {
        assert_eq!(payer.get(&foreign).await.status, StatusCode::NOT_FOUND, "{foreign}");
    }
}

#[tokio::test]
async fn a_held_order_is_paid_now_and_goes_on() {
    let mut online = Online::set(Side::Live).await;
    let path = format!("/bahdja/desk/accounts/{}/limit", online.stage.account);
    let page = online.stage.owner.get(&path).await;
    let fields = [("amount", "5000"), ("reason", "less"), ("version", &page.hidden("version"))];
    assert_eq!(online.stage.owner.post(&path, &fields).await.status, StatusCode::SEE_OTHER);
    let oil = online.stage.item("Sucre", "100", 50).await;
    let order = online.stage.order(&[(oil, 10)], "account").await;
    let id: i64 = order.rsplit('/').next().unwrap().parse().unwrap();
    let to = online.stage.buyer.post(&format!("{order}/payment"), &[]).await;
    assert_eq!(to.status, StatusCode::SEE_OTHER, "{}", to.body);
    let place = to.header("location").to_owned();
    assert!(place.starts_with("/p/"), "{place}");
    let gateway = online.gateway.id.to_string();
    let begun = online.stage.buyer.post(&format!("{place}/attempts"), &[("gateway", &gateway)]).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
    let attempt: i64 = begun.header("location").rsplit('/').next().unwrap().parse().unwrap();
    let mut t = inside(&online.stage.app.db, online.stage.tenant, Mode::Write).await;
    let attempt = attempts::find(&mut t, attempt).await.unwrap();
    assert_eq!(attempt.amount, 80_000, "4 800 owed and 1 000 more, of 5 000");
    let said = online.said(&attempt, State::Paid);
    attempts::hear(&mut t, &online.gateway, &said, (0, super::stage::DAY)).await.unwrap();
    let order = store::orders::find(&mut t, 0, id).await.unwrap();
    assert_eq!((order.status(), order.missing), (domain::orders::Status::Placed, 0));
    t.commit().await.unwrap();
}

#[tokio::test]
async fn links_are_made_at_the_desk_and_gateways_set_up_there() {
    let mut online = Online::set(Side::Live).await;
    let invoice = format!("/bahdja/desk/invoices/{}", online.invoice);
    let made = online.stage.owner.post(&format!("{invoice}/links"), &[("days", "7"), ("partial", "1")]).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let page = online.stage.owner.get(&invoice).await;
    assert!(page.body.contains("wa.me/") && page.body.contains(&online.token), "{}", page.body);
    let removal = format!("{invoice}/links/{}/removal", online.link);
    assert_eq!(online.stage.owner.post(&removal, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(online.stage.app.stranger().get(&format!("/p/{}", online.token)).await.status, StatusCode::NOT_FOUND);
    let settings = "/bahdja/desk/settings/gateways";
    let list = online.stage.owner.get(settings).await;
    assert!(list.body.contains("Chargily Pay") && !list.body.contains("PayAid"), "{}", list.body);
    let made = online.stage.owner.post(settings, &[("provider", "chargily"), ("mode", "test")]).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let place = made.header("location").to_owned();
    let page = online.stage.owner.get(&place).await;
    let fields = [("name", "EDAHABIA"), ("active", "1"), ("secret_key", ""), ("version", &page.hidden("version"))];
    let missing = online.stage.owner.post(&place, &fields).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", missing.body);
    let mut kept = fields;
    kept[2].1 = "test_sk_secret_of_the_seller";
    let saved = online.stage.owner.post(&place, &kept).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let page = online.stage.owner.get(&place).await;
    assert!(!page.body.contains("test_sk_secret"), "a secret is never shown again");
    let stale = online.stage.owner.post(&place, &kept).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
}
