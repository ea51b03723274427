//! Another address: asked for by who is signed in, counting once its link is opened, told to the old one.
use super::{
    mails::{links, platform},
    people::{PASSWORD, person},
};
use crate::kit::{App, Browser, make};
use domain::{portal::Portal, time::DAY};
use poem::http::StatusCode;

/// Somebody of Bahdja, signed in, and the organization whose letters are looked at.
async fn begin() -> (App, Browser, i64) {
    let app = App::start().await;
    platform(&app).await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let one = person(&app, tenant, Portal::Desk, "a@example.com").await;
    let mut browser = app.stranger();
    browser.sign_in_as(&app, one.user_id).await;
    (app, browser, tenant)
}

async fn opens(app: &App, login: &str) -> bool {
    let answer = app.stranger().post_raw("/sign-in", &[("login", login), ("password", PASSWORD)]).await;
    answer.status == StatusCode::SEE_OTHER
}

async fn ask(browser: &mut Browser, email: &str) -> StatusCode {
    browser.post("/bahdja/account/email", &[("email", email)]).await.status
}

#[tokio::test]
async fn a_new_address_counts_once_its_link_is_opened() {
    let (app, mut browser, tenant) = begin().await;
    let mut elsewhere = app.stranger();
    elsewhere.post_raw("/sign-in", &[("login", "a@example.com"), ("password", PASSWORD)]).await;
    assert_eq!(ask(&mut browser, "New@Example.com").await, StatusCode::OK);
    assert!(opens(&app, "a@example.com").await && !opens(&app, "new@example.com").await, "nothing changed yet");
    let link = links(&app, tenant, "new@example.com").await.remove(0);
    assert_eq!(browser.get(&link).await.status, StatusCode::OK);
    assert!(!opens(&app, "new@example.com").await, "looking changes nothing");
    assert_eq!(browser.post(&link, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(opens(&app, "new@example.com").await && !opens(&app, "a@example.com").await);
    assert_eq!(links(&app, tenant, "a@example.com").await.len(), 1, "the old address is told");
    assert_eq!(browser.get("/bahdja/desk").await.status, StatusCode::OK, "who did it stays");
    assert_eq!(elsewhere.get("/bahdja/desk").await.status, StatusCode::SEE_OTHER, "other devices are out");
    assert_eq!(browser.post(&link, &[]).await.status, StatusCode::NOT_FOUND, "a link is good once");
}

#[tokio::test]
async fn anothers_address_is_learnt_by_its_reader_alone() {
    let (app, mut browser, tenant) = begin().await;
    person(&app, tenant, Portal::Desk, "b@example.com").await;
    assert_eq!(ask(&mut browser, "b@example.com").await, StatusCode::OK);
    let link = links(&app, tenant, "b@example.com").await.remove(0);
    assert_eq!(browser.post(&link, &[]).await.status, StatusCode::CONFLICT);
    assert!(opens(&app, "a@example.com").await && opens(&app, "b@example.com").await);
}

#[tokio::test]
async fn what_is_no_address_is_refused_and_a_link_grows_old() {
    let (app, mut browser, tenant) = begin().await;
    for wrong in ["", "nobody", "a@b", "x y@example.com"] {
        assert_eq!(ask(&mut browser, wrong).await, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    assert_eq!(ask(&mut browser, "new@example.com").await, StatusCode::OK);
    let link = links(&app, tenant, "new@example.com").await.remove(0);
    app.clock.advance(DAY + 1);
    assert_eq!(app.stranger().post_raw(&link, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.stranger().get("/bahdja/account/email").await.status, StatusCode::SEE_OTHER);
}
