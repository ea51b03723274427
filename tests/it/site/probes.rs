//! The probes answer without a session, and an unknown organization is a clear page.
use crate::kit::{App, make};
use domain::{portal::Portal, role::Role};
use poem::http::StatusCode;

#[tokio::test]
async fn probes_answer_programs() {
    let app = App::start().await;
    assert_eq!(app.stranger().get("/healthz").await.status, StatusCode::OK);
    assert_eq!(app.stranger().get("/readyz").await.body, r#"{"status":"ready"}"#);
}

#[tokio::test]
async fn an_unknown_organization_is_a_page_and_not_an_error() {
    let app = App::start().await;
    let answer = app.stranger().get("/nobody/desk").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.header("content-type").starts_with("text/html"));
    assert!(answer.header("content-security-policy").contains("default-src 'none'"));
}

#[tokio::test]
async fn a_member_is_known_by_their_session() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    assert_eq!(owner.get("/bahdja/desk/nothing-here").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_answer_has_an_id_of_its_own() {
    let app = App::start().await;
    let first = app.stranger().get("/healthz").await.header("x-request-id").to_owned();
    assert_ne!(first, app.stranger().get("/healthz").await.header("x-request-id"));
}
