//! Opening, shutting and finding organizations and people; and that nobody else comes in.
use crate::kit::{App, make};
use domain::{ids::OPERATOR, modules::Module, portal::Portal, role::Role};
use poem::http::StatusCode;
use store::{
    Mode,
    organizations::{self, NewOrganization},
};

/// The platform with its own organization, the first.
async fn platform() -> App {
    let app = App::start().await;
    let mut p = app.db.platform(Mode::Write).await.unwrap();
    let new = NewOrganization {
        tenant_id: OPERATOR,
        slug: "sanduk".to_owned(),
        name: "Sanduk".to_owned(),
        status: "active",
        country: "DZ".to_owned(),
        currency: "DZD".to_owned(),
        time_zone: "Africa/Algiers".to_owned(),
        language: "fr",
        industry: String::new(),
        modules: domain::modules::stored(&Module::ALL, Module::code),
        features: String::new(),
    };
    organizations::create(&mut p, &new).await.unwrap();
    p.commit().await.unwrap();
    app
}

const OPENING: [(&str, &str); 6] = [
    ("name", "Dépôt El Bahdja"),
    ("slug", "depot"),
    ("country", "DZ"),
    ("owner", "نادية"),
    ("email", "nadia@example.com"),
    ("modules", "contacts"),
];

#[tokio::test]
async fn an_organization_is_opened_found_suspended_with_a_reason_and_let_in_again() {
    let app = platform().await;
    let mut admin = app.member(OPERATOR, Portal::Operator, Role::Admin).await;
    let opened = admin.post("/operator/organizations", &OPENING).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
    let page = opened.header("location").to_owned();
    let again = admin.post("/operator/organizations", &OPENING).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "its address is in use");
    assert!(
        admin.get("/operator/organizations?q=depot").await.body.contains("Dépôt El Bahdja"),
        "found without accents"
    );
    let id: i64 = page.rsplit('/').next().unwrap().parse().unwrap();
    let mut owner = app.member(id, Portal::Desk, Role::Owner).await;
    assert_eq!(owner.get("/depot/desk").await.status, StatusCode::OK);
    let bare = admin.post(&page, &[("status", "suspended"), ("modules", "contacts"), ("version", "1")]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is needed");
    let why = [("status", "suspended"), ("reason", "unpaid"), ("modules", "contacts"), ("version", "1")];
    assert_eq!(admin.post(&page, &why).await.status, StatusCode::SEE_OTHER);
    let shut = owner.get("/depot/desk").await;
    assert_eq!(shut.status, StatusCode::FORBIDDEN);
    assert!(shut.body.contains("data-closed"), "it says that the organization is shut, not that the reader may not");
    assert_eq!(admin.post(&page, &why).await.status, StatusCode::UNPROCESSABLE_ENTITY, "on a version that is gone");
    let open = [("status", "active"), ("modules", "contacts"), ("version", "2")];
    assert_eq!(admin.post(&page, &open).await.status, StatusCode::SEE_OTHER);
    assert_eq!(owner.get("/depot/desk").await.status, StatusCode::OK);
    assert_eq!(owner.get("/depot/shop").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_operators_own_organization_stays_open() {
    let app = platform().await;
    let mut admin = app.member(OPERATOR, Portal::Operator, Role::Admin).await;
    let form = [("status", "closed"), ("reason", "x"), ("version", "1")];
    let answer = admin.post(&format!("/operator/organizations/{OPERATOR}"), &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(admin.get("/operator").await.status, StatusCode::OK);
}

#[tokio::test]
async fn roles_of_the_platform_and_everyone_else() {
    let app = platform().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut viewer = app.member(OPERATOR, Portal::Operator, Role::Viewer).await;
    assert_eq!(viewer.get("/operator/organizations").await.status, StatusCode::OK);
    assert!(!viewer.get("/operator").await.body.contains("/operator/organizations/new"));
    assert_eq!(viewer.get("/operator/organizations/new").await.status, StatusCode::FORBIDDEN);
    assert_eq!(viewer.get("/operator/people").await.status, StatusCode::FORBIDDEN);
    assert_eq!(viewer.get("/operator/organizations/42").await.status, StatusCode::NOT_FOUND);
    let mut outsider = app.member(tenant, Portal::Desk, Role::Owner).await;
    for path in ["/operator", "/operator/organizations", "/operator/people"] {
        assert_eq!(outsider.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
        assert_eq!(app.stranger().get(path).await.status, StatusCode::SEE_OTHER, "{path}");
    }
}

#[tokio::test]
async fn a_person_is_found_by_what_they_sign_in_with_and_suspended_everywhere() {
    let app = platform().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let made = make::member(&app.db, tenant, Portal::Desk, Role::Member).await;
    let mut person = app.stranger();
    person.sign_in_as(&app, made.user_id).await;
    let mut admin = app.member(OPERATOR, Portal::Operator, Role::Admin).await;
    assert_eq!(admin.get("/operator/people?q=nobody@example.com").await.status, StatusCode::OK);
    let page = format!("/operator/people/{}", made.user_id);
    assert!(admin.get(&page).await.body.contains("bahdja"));
    assert_eq!(admin.post(&format!("{page}/suspension"), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(person.get("/bahdja/desk").await.status, StatusCode::SEE_OTHER, "signed out at once");
    assert_eq!(admin.get("/operator/people/42").await.status, StatusCode::NOT_FOUND);
}
