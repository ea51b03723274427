//! Signing up and being invited: nothing is made before the address is proved, and each link works once.
use super::{
    mails::{links, platform},
    people::{PASSWORD, person},
};
use crate::kit::{App, make};
use domain::{
    lang::Lang,
    modules::Feature,
    portal::Portal,
    role::{Role, Scope},
    time::DAY,
};
use poem::http::StatusCode;
use store::{
    Actor, Mode,
    invitations::{self, NewInvitation},
};

const FORM: [(&str, &str); 6] = [
    ("name", "Nadia Haddad"),
    ("email", "nadia@example.com"),
    ("password", PASSWORD),
    ("organization", "Dépôt El Bahdja"),
    ("slug", "depot"),
    ("country", "DZ"),
];

#[tokio::test]
async fn an_organization_opens_when_its_owners_address_is_confirmed() {
    let app = App::start().await;
    let home = platform(&app).await;
    let mut browser = app.stranger();
    assert_eq!(browser.get("/sign-up").await.status, StatusCode::OK);
    assert_eq!(browser.post_raw("/sign-up", &FORM).await.status, StatusCode::OK);
    assert_eq!(app.stranger().get("/depot/sign-in").await.status, StatusCode::NOT_FOUND, "not yet");
    let link = links(&app, home, "nadia@example.com").await.remove(0);
    assert_eq!(browser.get(&link).await.status, StatusCode::OK);
    assert_eq!(app.stranger().get("/depot/sign-in").await.status, StatusCode::NOT_FOUND, "looking makes nothing");
    let done = browser.post_raw(&link, &[]).await;
    assert_eq!(done.header("location"), "/depot/desk", "{}", done.body);
    assert_eq!(browser.get("/depot/desk/contacts").await.status, StatusCode::OK, "signed in as the Owner");
    assert_eq!(app.stranger().post_raw(&link, &[]).await.status, StatusCode::NOT_FOUND, "once");
}

#[tokio::test]
async fn a_known_address_gets_the_same_answer_and_is_not_signed_in() {
    let app = App::start().await;
    let home = platform(&app).await;
    person(&app, home, Portal::Desk, "nadia@example.com").await;
    assert_eq!(app.stranger().post_raw("/sign-up", &FORM).await.status, StatusCode::OK);
    let link = links(&app, home, "nadia@example.com").await.remove(0);
    let mut browser = app.stranger();
    assert_eq!(browser.post_raw(&link, &[]).await.header("location"), "/sign-in");
    assert!(!browser.cookies.contains_key(web::kit::COOKIE));
    assert_eq!(app.stranger().get("/depot/sign-in").await.status, StatusCode::OK, "their second organization");
}

#[tokio::test]
async fn an_address_taken_meanwhile_is_asked_for_again() {
    let app = App::start().await;
    let home = platform(&app).await;
    app.stranger().post_raw("/sign-up", &FORM).await;
    make::organization(&app.db, "depot").await;
    let taken = app.stranger().post_raw("/sign-up", &FORM).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    let link = links(&app, home, "nadia@example.com").await.remove(0);
    let mut browser = app.stranger();
    assert_eq!(browser.post_raw(&link, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(browser.post_raw(&link, &[("slug", "depot-2")]).await.header("location"), "/depot-2/desk");
}

#[tokio::test]
async fn a_buyer_registers_where_the_shop_is_open_and_waits_for_the_desk() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    assert_eq!(app.stranger().get("/bahdja/shop/sign-up").await.status, StatusCode::NOT_FOUND);
    let p = app.db.platform(Mode::Write).await.unwrap();
    let mut t = p.into_tenant(tenant, Actor::system()).await.unwrap();
    store::organizations::set_features(&mut t, 1, &[Feature::ShopRegistration]).await.unwrap();
    t.commit().await.unwrap();
    let mut browser = app.stranger();
    assert_eq!(browser.post_raw("/bahdja/shop/sign-up", &FORM[..3]).await.status, StatusCode::OK);
    let link = links(&app, tenant, "nadia@example.com").await.remove(0);
    assert_eq!(browser.post_raw(&link, &[]).await.header("location"), "/memberships");
    assert_eq!(browser.get("/bahdja/shop/settings/security").await.status, StatusCode::FORBIDDEN, "pending");
}

async fn invite(app: &App, tenant: i64, email: &str) -> String {
    let p = app.db.platform(Mode::Write).await.unwrap();
    let mut t = p.into_tenant(tenant, Actor::system()).await.unwrap();
    let new = NewInvitation {
        name: "Karim".into(),
        email: Some(email.into()),
        phone: None,
        portal: Portal::Desk,
        role: Role::Member,
        functions: Vec::new(),
        scope: Scope::All,
        language: Lang::Ar,
        origin: "http://localhost:8080".into(),
    };
    invitations::create(&mut t, &new).await.unwrap();
    t.commit().await.unwrap();
    links(app, tenant, email).await.remove(0)
}

#[tokio::test]
async fn an_invitation_makes_a_new_person_a_member_once() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let link = invite(&app, tenant, "karim@example.com").await;
    let mut browser = app.stranger();
    assert!(browser.get(&link).await.body.contains("value=\"Karim\""));
    let weak = browser.post_raw(&link, &[("name", "Karim"), ("password", "karim1")]).await;
    assert_eq!(weak.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = browser.post_raw(&link, &[("name", "Karim B"), ("password", PASSWORD)]).await;
    assert_eq!(done.header("location"), "/bahdja/desk", "{}", done.body);
    assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::OK);
    assert_eq!(app.stranger().get(&link).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whoever_has_an_account_signs_in_to_accept() {
    let app = App::start().await;
    let (tenant, other) = (make::organization(&app.db, "bahdja").await, make::organization(&app.db, "other").await);
    person(&app, other, Portal::Desk, "karim@example.com").await;
    let link = invite(&app, tenant, "karim@example.com").await;
    let mut browser = app.stranger();
    let to = browser.post_raw(&link, &[("name", "Eve"), ("password", PASSWORD)]).await.header("location").to_owned();
    assert!(to.starts_with("/sign-in?next="), "the link alone does not open an account: {to}");
    browser.post_raw("/sign-in", &[("login", "karim@example.com"), ("password", PASSWORD)]).await;
    assert_eq!(browser.get(&link).await.status, StatusCode::OK);
    assert_eq!(browser.post_raw(&link, &[]).await.header("location"), "/bahdja/desk");
    assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_invitation_grows_old_and_can_be_taken_back() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let (first, second) = (invite(&app, tenant, "a@example.com").await, invite(&app, tenant, "b@example.com").await);
    let p = app.db.platform(Mode::Write).await.unwrap();
    let mut t = p.into_tenant(tenant, Actor::system()).await.unwrap();
    let open = invitations::open(&mut t).await.unwrap();
    assert_eq!(open.len(), 2);
    let b = open.iter().find(|one| one.email.as_deref() == Some("b@example.com")).unwrap();
    invitations::revoke(&mut t, b.id).await.unwrap();
    t.commit().await.unwrap();
    assert_eq!(app.stranger().get(&second).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.stranger().get(&first).await.status, StatusCode::OK);
    app.clock.advance(7 * DAY);
    assert_eq!(app.stranger().get(&first).await.status, StatusCode::NOT_FOUND);
}
