//! Second factors: set up with proof of the recovery codes, asked for at sign-in, each code once.
use super::people::{PASSWORD, person};
use crate::kit::{Answer, App, Browser, make};
use domain::{
    modules::Feature,
    portal::Portal,
    role::Role,
    time::{MINUTE, SECOND},
    totp,
};
use poem::http::StatusCode;
use store::{
    Mode,
    factors::{self, NewFactor},
};

const SECRET: [u8; 20] = *b"12345678901234567890";

/// Gives a person an authenticator and the recovery codes `aaaaa-bbbbb` and `ccccc-ddddd`.
pub async fn with_totp(app: &App, user_id: i64) -> String {
    let secret = totp::secret(SECRET);
    let mut p = app.db.platform(Mode::Write).await.unwrap();
    let new = NewFactor {
        user_id,
        kind: "totp",
        name: "phone".into(),
        credential: None,
        secret: secret.clone(),
        last_step: 0,
    };
    factors::create(&mut p, &new).await.unwrap();
    factors::set_codes(&mut p, user_id, &["aaaaa-bbbbb".into(), "ccccc-ddddd".into()]).await.unwrap();
    p.commit().await.unwrap();
    secret
}

async fn enter(browser: &mut Browser) -> Answer {
    browser.post_raw("/sign-in", &[("login", "a@example.com"), ("password", PASSWORD)]).await
}

async fn show(browser: &mut Browser, code: &str) -> Answer {
    browser.post_raw("/sign-in/factor", &[("code", code)]).await
}

#[tokio::test]
async fn a_code_opens_once() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let one = person(&app, tenant, Portal::Desk, "a@example.com").await;
    let secret = with_totp(&app, one.user_id).await;
    let mut browser = app.stranger();
    assert_eq!(enter(&mut browser).await.header("location"), "/sign-in/factor");
    assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::SEE_OTHER, "half a sign-in is none");
    assert_eq!(browser.get("/sign-in/factor").await.status, StatusCode::OK);
    assert_eq!(show(&mut browser, "000000").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let code = totp::code(&secret, app.clock.now()).unwrap();
    let pending = browser.cookies[web::kit::COOKIE].clone();
    assert_eq!(show(&mut browser, &code).await.header("location"), "/bahdja/desk");
    assert_ne!(browser.cookies[web::kit::COOKIE], pending, "a new id");
    assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::OK);
    let mut other = app.stranger();
    enter(&mut other).await;
    assert_eq!(show(&mut other, &code).await.status, StatusCode::UNPROCESSABLE_ENTITY, "replayed");
    app.clock.advance(30 * SECOND);
    let next = totp::code(&secret, app.clock.now()).unwrap();
    assert_eq!(show(&mut other, &next).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_recovery_code_opens_once() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let one = person(&app, tenant, Portal::Desk, "a@example.com").await;
    with_totp(&app, one.user_id).await;
    for (code, status) in [
        ("AAAAA bbbbb", StatusCode::SEE_OTHER),
        ("aaaaa-bbbbb", StatusCode::UNPROCESSABLE_ENTITY),
        ("ccccc-ddddd", StatusCode::SEE_OTHER),
    ] {
        let mut browser = app.stranger();
        enter(&mut browser).await;
        assert_eq!(show(&mut browser, code).await.status, status, "{code}");
    }
}

#[tokio::test]
async fn half_a_sign_in_grows_old_and_codes_cannot_be_tried_for_ever() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let one = person(&app, tenant, Portal::Desk, "a@example.com").await;
    let secret = with_totp(&app, one.user_id).await;
    let mut browser = app.stranger();
    enter(&mut browser).await;
    for _ in 0..5 {
        assert_eq!(show(&mut browser, "000000").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let code = totp::code(&secret, app.clock.now()).unwrap();
    assert_eq!(show(&mut browser, &code).await.status, StatusCode::TOO_MANY_REQUESTS);
    app.clock.advance(11 * MINUTE);
    let code = totp::code(&secret, app.clock.now()).unwrap();
    assert_eq!(show(&mut browser, &code).await.header("location"), "/sign-in");
}

/// Walks through the set-up, as a person does; answers the secret and the codes.
async fn set_up(app: &App, browser: &mut Browser) -> (String, Vec<String>) {
    let page = browser.get("/account/factors?next=/memberships").await;
    assert_eq!(page.status, StatusCode::OK, "{:?}", page.header("location"));
    assert!(page.body.contains("class=\"qr\""));
    let secret: String = between(&page.body, "class=\"code\" dir=\"ltr\">", "<").replace(' ', "");
    let wrong = browser.post("/account/factors/totp", &[("code", "000000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let code = totp::code(&secret, app.clock.now()).unwrap();
    let answer = browser.post("/account/factors/totp", &[("code", &code)]).await;
    assert_eq!(answer.header("location"), "/account/factors/codes");
    let page = browser.get("/account/factors/codes").await.body;
    let list = between(&page, "<ol class=\"card\">", "</ol>");
    let codes: Vec<String> =
        list.split("dir=\"ltr\">").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect();
    assert_eq!(codes.len(), 10);
    (secret, codes)
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    text.split(from).nth(1).and_then(|rest| rest.split(to).next()).unwrap_or_default()
}

#[tokio::test]
async fn nothing_counts_until_a_recovery_code_was_typed() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let one = person(&app, tenant, Portal::Desk, "a@example.com").await;
    let mut browser = app.stranger();
    browser.sign_in_as(&app, one.user_id).await;
    let mut other = app.stranger();
    other.sign_in_as(&app, one.user_id).await;
    let (secret, codes) = set_up(&app, &mut browser).await;
    assert_eq!(enter(&mut app.stranger()).await.header("location"), "/bahdja/desk", "not yet");
    let wrong = browser.post("/account/factors/codes", &[("code", "aaaaa-aaaaa")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = browser.post("/account/factors/codes", &[("code", &codes[3])]).await;
    assert_eq!(done.header("location"), "/memberships");
    assert_eq!(other.get("/bahdja/desk/contacts").await.status, StatusCode::SEE_OTHER, "other sessions ended");
    assert_eq!(enter(&mut app.stranger()).await.header("location"), "/sign-in/factor");
    let mut again = app.stranger();
    enter(&mut again).await;
    let used = totp::code(&secret, app.clock.now()).unwrap();
    assert_eq!(show(&mut again, &used).await.status, StatusCode::UNPROCESSABLE_ENTITY, "used at set-up");
    assert_eq!(show(&mut again, &codes[3]).await.status, StatusCode::SEE_OTHER, "the one typed stays good");
}

#[tokio::test]
async fn a_sensitive_page_asks_again_after_a_while_and_renews_the_session() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let one = person(&app, tenant, Portal::Desk, "a@example.com").await;
    let mut browser = app.stranger();
    browser.sign_in_as(&app, one.user_id).await;
    app.clock.advance(11 * MINUTE);
    let to = browser.get("/account/factors").await.header("location").to_owned();
    assert!(to.starts_with("/account/proof?next="), "{to}");
    assert_eq!(browser.get(&to).await.status, StatusCode::OK);
    let old = browser.cookies[web::kit::COOKIE].clone();
    let wrong = browser.post("/account/proof", &[("password", "wrong one"), ("next", "/account/factors")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let right = browser.post("/account/proof", &[("password", PASSWORD), ("next", "/account/factors")]).await;
    assert_eq!(right.header("location"), "/account/factors");
    assert_ne!(browser.cookies[web::kit::COOKIE], old);
    assert_eq!(browser.get("/account/factors").await.status, StatusCode::OK);
    let mut thief = app.stranger();
    thief.cookies.insert(web::kit::COOKIE.into(), old);
    assert_eq!(thief.get("/bahdja/desk/contacts").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_desk_may_ask_everybody_for_a_second_factor() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    person(&app, tenant, Portal::Desk, "a@example.com").await;
    let mut browser = app.stranger();
    enter(&mut browser).await;
    assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::OK);
    let p = app.db.platform(Mode::Write).await.unwrap();
    let mut t = p.into_tenant(tenant, store::Actor::system()).await.unwrap();
    store::organizations::set_features(&mut t, 1, &[Feature::RequireSecondFactor]).await.unwrap();
    t.commit().await.unwrap();
    let to = browser.get("/bahdja/desk/contacts").await.header("location").to_owned();
    assert!(to.starts_with("/bahdja/account/proof?next="), "{to}");
    let to = browser.get(&to).await.header("location").to_owned();
    assert!(to.starts_with("/bahdja/account/factors?next="), "set-up is forced: {to}");
    let mut staff = app.member(tenant, Portal::Desk, Role::Viewer).await;
    assert_eq!(staff.get("/bahdja/desk/contacts").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_operators_portal_opens_with_a_second_factor_alone() {
    let app = App::start().await;
    let home = super::mails::platform(&app).await;
    person(&app, home, Portal::Operator, "a@example.com").await;
    let mut browser = app.stranger();
    assert_eq!(enter(&mut browser).await.header("location"), "/operator");
    let to = browser.get("/operator").await.header("location").to_owned();
    assert!(to.starts_with("/account/proof?next="), "{to}");
    assert!(browser.get(&to).await.header("location").starts_with("/account/factors?next="), "set-up is forced");
    let mut staff = app.member(home, Portal::Operator, Role::Viewer).await;
    assert_eq!(staff.get("/operator").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_forged_passkey_answer_is_refused() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let one = person(&app, tenant, Portal::Desk, "a@example.com").await;
    let mut browser = app.stranger();
    browser.sign_in_as(&app, one.user_id).await;
    let page = browser.get("/account/factors").await.body;
    let offer = between(&page, "data-options=\"", "\"").replace("&quot;", "\"");
    let offer: serde_json::Value = serde_json::from_str(&offer).unwrap();
    assert_eq!(offer["publicKey"]["rp"]["id"], "localhost");
    assert!(offer["publicKey"]["challenge"].as_str().unwrap().len() >= 43);
    let forged = r#"{"id":"AAAA","rawId":"AAAA","type":"public-key","response":{"clientDataJSON":"e30","attestationObject":"oA"},"extensions":{}}"#;
    for answer in ["", "{}", "null", forged] {
        let answer = browser.post("/account/factors/passkey", &[("passkey", answer)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let mut p = app.db.platform(Mode::Read).await.unwrap();
    assert!(factors::of_user(&mut p, one.user_id).await.unwrap().is_empty());
}
