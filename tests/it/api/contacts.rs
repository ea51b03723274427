//! Programs have the same permissions as people, and answers they can act on.
use crate::kit::{App, Browser, make};
use domain::{keys::KeyForm, portal::Portal, role::Role};
use poem::http::{Method, StatusCode};
use store::{Actor, Mode, keys};

#[expect(clippy::disallowed_methods, reason = "a test makes a key as the settings page does")]
async fn program(app: &App, tenant: i64, role: Role) -> Browser {
    let by = make::member(&app.db, tenant, Portal::Desk, Role::Owner).await.membership_id;
    let mut t = app.db.tenant(tenant, Mode::Write, Actor::system()).await.unwrap();
    let form = KeyForm { name: "robot".to_owned(), role: role.code().to_owned() };
    let key = keys::create(&mut t, by, &form, role).await.unwrap().secret;
    t.commit().await.unwrap();
    let mut program = app.stranger();
    program.headers.push(("authorization", format!("Bearer {key}")));
    program
}

async fn create(program: &mut Browser, body: &str) -> (StatusCode, serde_json::Value) {
    let answer = program.send(Method::POST, "/api/v1/contacts", body.to_owned()).await;
    (answer.status, serde_json::from_str(&answer.body).unwrap())
}

#[tokio::test]
async fn a_contact_is_made_read_and_listed() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut program = program(&app, tenant, Role::Member).await;
    let (status, made) = create(&mut program, r#"{"name":"Ana","phone":"0550123456"}"#).await;
    assert_eq!((status, &made["data"]["phone"]), (StatusCode::CREATED, &"+213550123456".into()));
    let id = made["data"]["id"].as_str().unwrap().to_owned();
    assert_eq!(program.get(&format!("/api/v1/contacts/{id}")).await.status, StatusCode::OK);
    assert!(program.get("/api/v1/contacts?q=ana").await.body.contains(&id));
    let (status, wrong) = create(&mut program, r#"{"name":"","email":"x"}"#).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong["error"]["fields"]["name"], "form-required");
    assert_eq!(wrong["error"]["fields"]["email"], "form-email-invalid");
    assert_eq!(create(&mut program, "not json").await.0, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_repeated_request_makes_one() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut program = program(&app, tenant, Role::Member).await;
    program.headers.push(("idempotency-key", "a1".to_owned()));
    let first = create(&mut program, r#"{"name":"Ana"}"#).await;
    assert_eq!(first, create(&mut program, r#"{"name":"Ana"}"#).await);
}

#[tokio::test]
async fn keys_open_what_their_role_opens_and_nothing_elsewhere() {
    let app = App::start().await;
    let (here, there) = (make::organization(&app.db, "here").await, make::organization(&app.db, "there").await);
    let mut writer = program(&app, here, Role::Member).await;
    let id = create(&mut writer, r#"{"name":"Ana"}"#).await.1["data"]["id"].as_str().unwrap().to_owned();
    let mut viewer = program(&app, here, Role::Viewer).await;
    assert_eq!(viewer.get(&format!("/api/v1/contacts/{id}")).await.status, StatusCode::OK);
    assert_eq!(create(&mut viewer, r#"{"name":"Eve"}"#).await.0, StatusCode::FORBIDDEN);
    let mut foreign = program(&app, there, Role::Admin).await;
    assert_eq!(foreign.get(&format!("/api/v1/contacts/{id}")).await.status, StatusCode::NOT_FOUND);
    let mut nobody = app.stranger();
    assert_eq!(nobody.get("/api/v1/contacts").await.status, StatusCode::UNAUTHORIZED);
    nobody.headers.push(("authorization", "Bearer sanduk_wrong".to_owned()));
    assert_eq!(nobody.get("/api/v1/contacts").await.status, StatusCode::UNAUTHORIZED);
}
