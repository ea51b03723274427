//! The security page: sessions seen and ended, and the password changed.
use super::people::{PASSWORD, person};
use crate::kit::{App, Browser, make};
use domain::portal::Portal;
use poem::http::StatusCode;

const PLACE: &str = "/bahdja/desk/settings/security";

async fn three() -> (App, [Browser; 3]) {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    person(&app, tenant, Portal::Desk, "a@example.com").await;
    person(&app, tenant, Portal::Desk, "b@example.com").await;
    let mut all = [app.stranger(), app.stranger(), app.stranger()];
    for (browser, login) in all.iter_mut().zip(["a@example.com", "a@example.com", "b@example.com"]) {
        browser.headers.push(("user-agent", "Mozilla/5.0 (Linux; Android 9) Chrome/120.0".into()));
        browser.post_raw("/sign-in", &[("login", login), ("password", PASSWORD)]).await;
        browser.csrf = browser.get(PLACE).await.hidden("csrf");
        assert!(!browser.csrf.is_empty());
    }
    (app, all)
}

#[tokio::test]
async fn a_session_is_seen_and_ended() {
    let (_app, [mut own, mut other, mut neighbour]) = three().await;
    let page = own.get(PLACE).await;
    assert_eq!(page.body.matches("Chrome · Android").count(), 2);
    assert_eq!(page.body.matches("name=\"session\"").count(), 1, "this one has no button");
    let id = page.hidden("session");
    let act = format!("{PLACE}/sessions/revocation");
    assert_eq!(neighbour.post(&act, &[("session", &id)]).await.status, StatusCode::NOT_FOUND, "not theirs");
    assert_eq!(other.get(PLACE).await.status, StatusCode::OK);
    assert_eq!(own.post(&act, &[("session", &id)]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(other.get(PLACE).await.status, StatusCode::SEE_OTHER);
    assert_eq!(own.get(PLACE).await.status, StatusCode::OK);
}

#[tokio::test]
async fn all_others_are_ended_at_once() {
    let (_app, [mut own, mut other, mut neighbour]) = three().await;
    own.post(&format!("{PLACE}/sessions/revocation"), &[]).await;
    assert_eq!(other.get(PLACE).await.status, StatusCode::SEE_OTHER);
    assert_eq!(own.get(PLACE).await.status, StatusCode::OK);
    assert_eq!(neighbour.get(PLACE).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_changed_password_ends_the_other_sessions_and_is_told() {
    let (app, [mut own, mut other, _]) = three().await;
    let act = format!("{PLACE}/password");
    let wrong = own.post(&act, &[("current", "wrong"), ("password", "quite another box of words")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for weak in ["short", "password123", "a@example.com"] {
        let answer = own.post(&act, &[("current", PASSWORD), ("password", weak)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{weak}");
    }
    let old = own.cookies[web::kit::COOKIE].clone();
    let done = own.post(&act, &[("current", PASSWORD), ("password", "quite another box of words")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert_ne!(own.cookies[web::kit::COOKIE], old);
    assert_eq!(own.get(PLACE).await.status, StatusCode::OK);
    assert_eq!(other.get(PLACE).await.status, StatusCode::SEE_OTHER);
    let enter = |password: &'static str| vec![("login", "a@example.com"), ("password", password)];
    assert_eq!(app.stranger().post_raw("/sign-in", &enter(PASSWORD)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let right = app.stranger().post_raw("/sign-in", &enter("quite another box of words")).await;
    assert_eq!(right.status, StatusCode::SEE_OTHER);
}
