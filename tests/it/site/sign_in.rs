//! Signing in and out: every way in, the same answer to every wrong one, and dead sessions.
use super::people::{PASSWORD, join, person, with_hash};
use crate::kit::{App, Browser, make};
use domain::{portal::Portal, role::Role, time::HOUR};
use poem::http::{Method, StatusCode};
use store::{Mode, passwords, users};

const SID: &str = web::kit::COOKIE;

async fn enter(browser: &mut Browser, at: &str, login: &str) -> crate::kit::Answer {
    browser.post_raw(at, &[("login", login), ("password", PASSWORD)]).await
}

async fn bahdja() -> (App, i64) {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    (app, tenant)
}

#[tokio::test]
async fn an_address_a_phone_and_a_username_all_open_the_door() {
    let (app, tenant) = bahdja().await;
    let hash = passwords::hash(PASSWORD).await.unwrap();
    let mut p = app.db.platform(Mode::Write).await.unwrap();
    let new = users::NewUser {
        name: "Nadia".into(),
        email: Some("nadia@example.com".into()),
        phone: Some("+213550123456".into()),
        password: Some(hash),
        ..users::NewUser::default()
    };
    let user = users::create(&mut p, &new).await.unwrap();
    p.commit().await.unwrap();
    join(&app, tenant, user, (Portal::Desk, Role::Owner), Some("nadia.b")).await;
    for login in ["nadia@example.com", " NADIA@example.com ", "0550 12 34 56", "٠٥٥٠١٢٣٤٥٦", "+213550123456", "Nadia.B"]
    {
        let answer = enter(&mut app.stranger(), "/bahdja/sign-in", login).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/bahdja/desk"), "{login}");
    }
    let elsewhere = enter(&mut app.stranger(), "/sign-in", "nadia.b").await;
    assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY, "a username lives inside its organization");
    make::organization(&app.db, "other").await;
    assert_eq!(enter(&mut app.stranger(), "/other/sign-in", "nadia.b").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn the_cookie_is_bound_to_host_and_https_and_hidden_from_scripts() {
    let (app, tenant) = bahdja().await;
    person(&app, tenant, Portal::Desk, "a@example.com").await;
    let answer = enter(&mut app.stranger(), "/sign-in", "a@example.com").await;
    let lines: Vec<_> = answer.headers.get_all("set-cookie").iter().map(|line| line.to_str().unwrap()).collect();
    let sid = lines.iter().find(|line| line.starts_with("__Host-sid=")).unwrap();
    for word in ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"] {
        assert!(sid.contains(word), "{sid}");
    }
    assert!(!sid.contains("Domain"));
}

#[tokio::test]
async fn every_wrong_answer_looks_the_same() {
    let (app, tenant) = bahdja().await;
    person(&app, tenant, Portal::Desk, "a@example.com").await;
    let gone = person(&app, tenant, Portal::Desk, "gone@example.com").await;
    suspend(&app, gone.user_id).await;
    let mut seen = Vec::new();
    for (login, password) in [
        ("a@example.com", "wrong one entirely"),
        ("b@example.com", "wrong one entirely"),
        ("gone@example.com", PASSWORD),
        ("+213550999999", PASSWORD),
        ("nobody", PASSWORD),
    ] {
        let answer = app.stranger().post_raw("/sign-in", &[("login", login), ("password", password)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!answer.body.contains(password), "what was typed as a password never comes back");
        seen.push(steady(&answer.body.replace(login, "LOGIN")));
    }
    assert!(seen.windows(2).all(|pair| pair[0] == pair[1]));
}

/// A page without the key that differs on each.
fn steady(body: &str) -> String {
    let once = body.split("name=\"once\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    body.replace(once, "ONCE")
}

async fn suspend(app: &App, user: i64) {
    let mut p = app.db.platform(Mode::Write).await.unwrap();
    users::suspend(&mut p, user).await.unwrap();
    p.commit().await.unwrap();
}

#[tokio::test]
async fn a_suspended_person_is_out_at_the_next_request() {
    let (app, tenant) = bahdja().await;
    let one = person(&app, tenant, Portal::Desk, "a@example.com").await;
    let mut browser = app.stranger();
    enter(&mut browser, "/sign-in", "a@example.com").await;
    assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::OK);
    suspend(&app, one.user_id).await;
    assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_session_gets_a_new_id_at_sign_in_and_the_old_one_is_dead() {
    let (app, tenant) = bahdja().await;
    person(&app, tenant, Portal::Desk, "a@example.com").await;
    let mut browser = app.stranger();
    browser.cookies.insert(SID.into(), "AAAAAAAAAAAAAAAAAAAAAA".into());
    enter(&mut browser, "/sign-in", "a@example.com").await;
    let first = browser.cookies[SID].clone();
    assert_ne!(first, "AAAAAAAAAAAAAAAAAAAAAA", "an id given from outside is not taken");
    enter(&mut browser, "/sign-in", "a@example.com").await;
    assert_ne!(browser.cookies[SID], first);
    let mut thief = app.stranger();
    thief.cookies.insert(SID.into(), first);
    assert_eq!(thief.get("/bahdja/desk/contacts").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn signing_out_kills_the_session_on_the_server() {
    let (app, tenant) = bahdja().await;
    person(&app, tenant, Portal::Desk, "a@example.com").await;
    let mut browser = app.stranger();
    enter(&mut browser, "/sign-in", "a@example.com").await;
    let old = browser.cookies[SID].clone();
    let answer = browser.post("/sign-out", &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(answer.header("clear-site-data").contains("storage"));
    assert!(!browser.cookies.contains_key(SID));
    browser.cookies.insert(SID.into(), old);
    assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_session_that_stands_still_ends_and_one_in_use_goes_on() {
    let (app, tenant) = bahdja().await;
    person(&app, tenant, Portal::Desk, "a@example.com").await;
    let mut browser = app.stranger();
    enter(&mut browser, "/sign-in", "a@example.com").await;
    for _ in 0..4 {
        app.clock.advance(11 * HOUR);
        assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::OK);
    }
    app.clock.advance(12 * HOUR);
    assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn no_session_outlives_thirty_days() {
    let (app, tenant) = bahdja().await;
    person(&app, tenant, Portal::Desk, "a@example.com").await;
    let mut browser = app.stranger();
    enter(&mut browser, "/sign-in", "a@example.com").await;
    for _ in 0..71 {
        app.clock.advance(10 * HOUR);
        assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::OK);
    }
    app.clock.advance(10 * HOUR);
    assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_imported_password_is_hashed_anew_at_its_first_use() {
    let (app, tenant) = bahdja().await;
    let hash = bcrypt::hash(PASSWORD, 4).unwrap();
    let one = with_hash(&app, tenant, Portal::Desk, "old@example.com", &hash).await;
    assert_eq!(enter(&mut app.stranger(), "/sign-in", "old@example.com").await.status, StatusCode::SEE_OTHER);
    let mut p = app.db.platform(Mode::Read).await.unwrap();
    let stored = users::find(&mut p, one.user_id).await.unwrap().password.unwrap();
    drop(p);
    assert!(stored.starts_with("$argon2id$"), "{stored}");
    assert_eq!(enter(&mut app.stranger(), "/sign-in", "old@example.com").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn nobody_is_sent_to_another_site() {
    let (app, tenant) = bahdja().await;
    person(&app, tenant, Portal::Desk, "a@example.com").await;
    for next in ["//evil.example", "/\\evil", "https://evil.example", "/\t/evil", "%09//x", "javascript:alert(1)"] {
        let fields = [("login", "a@example.com"), ("password", PASSWORD), ("next", next)];
        let answer = app.stranger().post_raw("/sign-in", &fields).await;
        assert_eq!(answer.header("location"), "/bahdja/desk", "{next:?}");
        let mut browser = app.stranger();
        let answer = browser.post_raw("/language", &[("lang", "fr"), ("return", next)]).await;
        assert_eq!(answer.header("location"), "/", "{next:?}");
    }
    let fields = [("login", "a@example.com"), ("password", PASSWORD), ("next", "/bahdja/desk/contacts?q=1")];
    let answer = app.stranger().post_raw("/sign-in", &fields).await;
    assert_eq!(answer.header("location"), "/bahdja/desk/contacts?q=1");
}

#[tokio::test]
async fn another_site_cannot_sign_anyone_in_or_out() {
    let (app, tenant) = bahdja().await;
    person(&app, tenant, Portal::Desk, "a@example.com").await;
    let mut browser = app.stranger();
    browser.cross_site = true;
    let answer = enter(&mut browser, "/sign-in", "a@example.com").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    browser.cross_site = false;
    enter(&mut browser, "/sign-in", "a@example.com").await;
    browser.cross_site = true;
    assert_eq!(browser.post("/sign-out", &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_broken_cookie_is_nobody_and_no_error() {
    let (app, tenant) = bahdja().await;
    person(&app, tenant, Portal::Desk, "a@example.com").await;
    for cookie in ["", "x", "!!!!", "AAAAAAAAAAAAAAAAAAAAAA", "'; DROP TABLE sessions; --", &"a".repeat(5000)] {
        let mut browser = app.stranger();
        browser.cookies.insert(SID.into(), cookie.replace(';', ""));
        assert_eq!(browser.get("/sign-in").await.status, StatusCode::OK, "{cookie:.20}");
        assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::SEE_OTHER, "{cookie:.20}");
        assert_eq!(enter(&mut browser, "/sign-in", "a@example.com").await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_person_of_several_places_chooses() {
    let (app, tenant) = bahdja().await;
    let other = make::organization(&app.db, "other").await;
    let one = person(&app, tenant, Portal::Desk, "a@example.com").await;
    join(&app, other, one.user_id, (Portal::Shop, Role::Member), None).await;
    let mut browser = app.stranger();
    assert_eq!(enter(&mut browser, "/sign-in", "a@example.com").await.header("location"), "/memberships");
    let page = browser.get("/memberships").await.body;
    assert!(page.contains("href=\"/bahdja/desk\"") && page.contains("href=\"/other/shop\""), "{page}");
    assert_eq!(enter(&mut browser, "/other/sign-in", "a@example.com").await.header("location"), "/other/shop");
}

#[tokio::test]
async fn language_and_looks_are_chosen_in_place() {
    let (app, tenant) = bahdja().await;
    person(&app, tenant, Portal::Desk, "a@example.com").await;
    let mut browser = app.stranger();
    let answer = browser.post_raw("/language", &[("lang", "ar"), ("return", "/sign-in")]).await;
    assert_eq!(answer.header("location"), "/sign-in");
    assert!(browser.get("/sign-in").await.body.contains("lang=\"ar\" dir=\"rtl\""));
    enter(&mut browser, "/sign-in", "a@example.com").await;
    let page = browser.get("/bahdja/desk/contacts").await.body;
    browser.csrf = page.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    browser.post("/language", &[("lang", "hi"), ("return", "/bahdja/desk/contacts")]).await;
    browser.post("/theme", &[("theme", "dark"), ("density", "compact"), ("return", "/bahdja/desk/contacts")]).await;
    let page = browser.get("/bahdja/desk/contacts").await.body;
    assert!(
        page.contains("lang=\"hi\"") && page.contains("data-theme=\"dark\"") && page.contains("compact"),
        "{page:.300}"
    );
    let answer = browser.send(Method::POST, "/language", "lang=xx&return=%2F".into()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}
