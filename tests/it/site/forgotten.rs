//! A forgotten password: the same answer to everybody, one use of the link, and no way round the second factor.
use super::{
    factors::with_totp,
    mails::{links, platform},
    people::{PASSWORD, person},
};
use crate::kit::{App, Browser, make};
use domain::{portal::Portal, time::HOUR};
use poem::http::StatusCode;

const NEW: &str = "quite another box of words";

async fn asked(app: &App, email: &str, tenant: i64) -> (String, Vec<String>) {
    let page = app.stranger().post_raw("/forgotten", &[("email", email)]).await;
    assert_eq!(page.status, StatusCode::OK);
    // The letter is written after the answer.
    let mut found = Vec::new();
    for _ in 0..40 {
        found = links(app, tenant, email).await;
        if !found.is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    (page.body, found)
}

async fn enter(browser: &mut Browser, password: &str) -> crate::kit::Answer {
    browser.post_raw("/sign-in", &[("login", "a@example.com"), ("password", password)]).await
}

#[tokio::test]
async fn a_link_sets_a_new_password_once_and_ends_every_session() {
    let app = App::start().await;
    let home = platform(&app).await;
    let tenant = make::organization(&app.db, "bahdja").await;
    person(&app, tenant, Portal::Desk, "a@example.com").await;
    let mut before = app.stranger();
    enter(&mut before, PASSWORD).await;
    let (known, letters) = asked(&app, "a@example.com", home).await;
    let (unknown, none) = asked(&app, "nobody@example.com", home).await;
    assert_eq!(known, unknown);
    assert!(none.is_empty() && letters.len() == 1);
    let link = &letters[0];
    let mut browser = app.stranger();
    assert_eq!(browser.get(link).await.status, StatusCode::OK, "looking changes nothing");
    assert_eq!(browser.get(link).await.status, StatusCode::OK);
    let weak = browser.post_raw(link, &[("password", "password1")]).await;
    assert_eq!(weak.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(browser.post_raw(link, &[("password", NEW)]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.post_raw(link, &[("password", PASSWORD)]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(before.get("/bahdja/desk/contacts").await.status, StatusCode::SEE_OTHER, "sessions are dead");
    assert_eq!(enter(&mut app.stranger(), PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(enter(&mut app.stranger(), NEW).await.header("location"), "/bahdja/desk");
}

#[tokio::test]
async fn a_link_grows_old() {
    let app = App::start().await;
    let home = platform(&app).await;
    person(&app, home, Portal::Desk, "a@example.com").await;
    let (_, letters) = asked(&app, "a@example.com", home).await;
    app.clock.advance(HOUR);
    assert_eq!(app.stranger().get(&letters[0]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.stranger().get("/forgotten/nonsense").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_new_password_does_not_replace_the_second_factor() {
    let app = App::start().await;
    let home = platform(&app).await;
    let one = person(&app, home, Portal::Desk, "a@example.com").await;
    with_totp(&app, one.user_id).await;
    let (_, letters) = asked(&app, "a@example.com", home).await;
    app.stranger().post_raw(&letters[0], &[("password", NEW)]).await;
    let mut browser = app.stranger();
    assert_eq!(enter(&mut browser, NEW).await.header("location"), "/sign-in/factor");
    assert_eq!(browser.get("/memberships").await.status, StatusCode::SEE_OTHER);
}
