//! Guessing is slow; a neighbour behind the same address and a phone that is known are not.
use super::people::{PASSWORD, person};
use crate::kit::{Answer, App, Browser, make};
use domain::{portal::Portal, time::MINUTE};
use poem::http::StatusCode;

async fn try_as(browser: &mut Browser, login: &str, password: &str) -> Answer {
    browser.post_raw("/sign-in", &[("login", login), ("password", password)]).await
}

async fn bahdja() -> (App, i64) {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    person(&app, tenant, Portal::Desk, "a@example.com").await;
    (app, tenant)
}

#[tokio::test]
async fn a_name_is_guessed_at_five_times_and_then_waits() {
    let (app, _) = bahdja().await;
    for login in ["a@example.com", "nobody@example.com"] {
        for _ in 0..5 {
            let answer = try_as(&mut app.stranger(), login, "wrong one entirely").await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let answer = try_as(&mut app.stranger(), login, PASSWORD).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "known and unknown alike");
        let seconds: i64 = answer.header("retry-after").parse().unwrap();
        assert!((1..=60).contains(&seconds), "{seconds}");
        assert!(answer.body.contains("name=\"login\""), "the form stays");
    }
    app.clock.advance(MINUTE);
    assert_eq!(try_as(&mut app.stranger(), "a@example.com", PASSWORD).await.status, StatusCode::SEE_OTHER);
    for _ in 0..5 {
        let answer = try_as(&mut app.stranger(), "a@example.com", "wrong one entirely").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "what was right is forgotten");
    }
}

#[tokio::test]
async fn a_phone_that_is_known_keeps_its_own_budget_while_the_name_is_attacked() {
    let (app, tenant) = bahdja().await;
    let mut own = app.stranger();
    try_as(&mut own, "a@example.com", PASSWORD).await;
    own.cookies.remove(web::kit::COOKIE);
    for _ in 0..8 {
        try_as(&mut app.stranger(), "a@example.com", "wrong one entirely").await;
    }
    assert_eq!(try_as(&mut app.stranger(), "a@example.com", PASSWORD).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(try_as(&mut own, "a@example.com", PASSWORD).await.status, StatusCode::SEE_OTHER);
    person(&app, tenant, Portal::Desk, "b@example.com").await;
    let mut forged = app.stranger();
    forged.cookies.insert("__Host-known".into(), own.cookies["__Host-known"].replace('.', ".x"));
    assert_eq!(try_as(&mut forged, "a@example.com", PASSWORD).await.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn one_shop_is_not_shut_out_by_its_neighbours() {
    let (app, tenant) = bahdja().await;
    person(&app, tenant, Portal::Desk, "b@example.com").await;
    for _ in 0..30 {
        try_as(&mut app.stranger(), "a@example.com", "wrong one entirely").await;
    }
    assert_eq!(try_as(&mut app.stranger(), "b@example.com", PASSWORD).await.status, StatusCode::SEE_OTHER);
}
