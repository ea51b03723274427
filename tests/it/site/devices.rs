//! A trusted phone: remembered after a password, four digits for each of its people, and no further than its portal.
use super::people::{PASSWORD, person};
use crate::kit::{Answer, App, Browser, make};
use domain::portal::Portal;
use poem::http::StatusCode;

const PIN: &str = "4071";

async fn enter(browser: &mut Browser, login: &str, fields: &[(&str, &str)]) -> Answer {
    let mut all = vec![("login", login), ("password", PASSWORD)];
    all.extend_from_slice(fields);
    browser.post_raw("/bahdja/sign-in", &all).await
}

/// Signs in with a password, remembers the phone and sets the PIN.
async fn remembered(browser: &mut Browser, login: &str) {
    let answer = enter(browser, login, &[("remember", "1")]).await;
    assert_eq!(answer.header("location"), "/bahdja/shop/people/pin");
    learn(browser).await;
    let weak = browser.post("/bahdja/shop/people/pin", &[("pin", "1234"), ("again", "1234")]).await;
    assert_eq!(weak.status, StatusCode::UNPROCESSABLE_ENTITY);
    let twice = browser.post("/bahdja/shop/people/pin", &[("pin", PIN), ("again", "4072")]).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    let set = browser.post("/bahdja/shop/people/pin", &[("pin", PIN), ("again", "٤٠٧١")]).await;
    assert_eq!(set.header("location"), "/bahdja/shop");
}

/// Reads the token of the session's forms.
async fn learn(browser: &mut Browser) {
    browser.csrf = browser.get("/bahdja/shop/settings/security").await.hidden("csrf");
}

async fn shop() -> (App, i64, i64, i64, Browser) {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let a = person(&app, tenant, Portal::Shop, "a@example.com").await.membership_id;
    let b = person(&app, tenant, Portal::Shop, "b@example.com").await.membership_id;
    let mut phone = app.stranger();
    remembered(&mut phone, "a@example.com").await;
    remembered(&mut phone, "b@example.com").await;
    phone.cookies.remove(web::kit::COOKIE);
    (app, tenant, a, b, phone)
}

async fn pad(phone: &mut Browser, member: i64, pin: &str) -> Answer {
    phone.post_raw(&format!("/bahdja/shop/people/{member}"), &[("pin", pin)]).await
}

const PLACE: &str = "/bahdja/shop/settings/security";

#[tokio::test]
async fn two_people_switch_on_one_phone() {
    let (app, _, a, b, mut phone) = shop().await;
    assert_eq!(phone.get("/bahdja/sign-in").await.header("location"), "/bahdja/shop/people", "the phone knows them");
    assert_eq!(phone.get("/bahdja/sign-in?password=1").await.status, StatusCode::OK);
    let page = phone.get("/bahdja/shop/people").await.body;
    assert!(page.contains("Person a@example.com") && page.contains("Person b@example.com"));
    for member in [a, b] {
        assert_eq!(phone.get(&format!("/bahdja/shop/people/{member}")).await.status, StatusCode::OK);
        assert_eq!(pad(&mut phone, member, PIN).await.header("location"), "/bahdja/shop");
        assert_eq!(phone.get(PLACE).await.status, StatusCode::OK);
    }
    let mut elsewhere = app.stranger();
    assert_eq!(pad(&mut elsewhere, a, PIN).await.header("location"), "/bahdja/sign-in?password=1");
    assert!(!elsewhere.cookies.contains_key(web::kit::COOKIE), "a PIN is nothing without its phone");
}

#[tokio::test]
async fn five_wrong_pins_lock_one_person_on_one_phone_and_nobody_else() {
    let (app, _, a, b, mut phone) = shop().await;
    let mut second = app.stranger();
    enter(&mut second, "a@example.com", &[("remember", "1")]).await;
    second.cookies.remove(web::kit::COOKIE);
    for _ in 0..5 {
        assert_eq!(pad(&mut phone, a, "9999").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let locked = pad(&mut phone, a, PIN).await;
    assert_eq!(locked.status, StatusCode::UNPROCESSABLE_ENTITY, "even with the right one");
    assert!(!locked.body.contains("name=\"pin\""));
    assert_eq!(pad(&mut phone, b, PIN).await.status, StatusCode::SEE_OTHER);
    assert_eq!(pad(&mut second, a, PIN).await.status, StatusCode::SEE_OTHER, "the other phone is another matter");
    enter(&mut phone, "a@example.com", &[]).await;
    phone.cookies.remove(web::kit::COOKIE);
    assert_eq!(pad(&mut phone, a, PIN).await.status, StatusCode::SEE_OTHER, "the password unlocks");
}

#[tokio::test]
async fn a_pin_opens_its_portal_only_and_no_sensitive_page() {
    let (app, tenant, a, _, mut phone) = shop().await;
    let other = make::organization(&app.db, "other").await;
    let mut p = app.db.platform(store::Mode::Read).await.unwrap();
    let login = domain::sign_in::Login::Email("a@example.com".into());
    let user = store::users::by_login(&mut p, &login, None).await.unwrap().unwrap().id;
    drop(p);
    for (organization, portal) in [(tenant, Portal::Desk), (other, Portal::Shop)] {
        super::people::join(&app, organization, user, (portal, domain::role::Role::Owner), None).await;
    }
    pad(&mut phone, a, PIN).await;
    assert_eq!(phone.get(PLACE).await.status, StatusCode::OK);
    assert_eq!(phone.get("/bahdja/desk/contacts").await.status, StatusCode::SEE_OTHER);
    assert_eq!(phone.get("/other/shop/settings/security").await.status, StatusCode::SEE_OTHER);
    assert!(phone.get("/account/factors").await.header("location").starts_with("/account/proof"));
}

#[tokio::test]
async fn a_forgotten_phone_lets_nobody_in_and_ends_what_it_opened() {
    let (app, _, a, _, mut phone) = shop().await;
    pad(&mut phone, a, PIN).await;
    let mut home = app.stranger();
    enter(&mut home, "a@example.com", &[]).await;
    learn(&mut home).await;
    let page = home.get(PLACE).await;
    let device = page.hidden("device");
    assert!(!device.is_empty());
    let mut stranger = app.stranger();
    enter(&mut stranger, "b@example.com", &[]).await;
    assert_eq!(
        home.post(&format!("{PLACE}/devices/revocation"), &[("device", "7")]).await.status,
        StatusCode::NOT_FOUND
    );
    let answer = home.post(&format!("{PLACE}/devices/revocation"), &[("device", &device)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(phone.get(PLACE).await.status, StatusCode::SEE_OTHER, "the PIN's session is dead");
    assert_eq!(pad(&mut phone, a, PIN).await.header("location"), "/bahdja/sign-in?password=1");
}
