//! The safety headers stand on every answer, whatever it is; cookies say who may read them.
use super::{reader, sheets};
use crate::{
    kit::{Answer, App, Browser, World, make},
    layers::none,
};
use domain::{portal::Portal, role::Role};
use poem::http::{Method, StatusCode};

const ALWAYS: [(&str, &str); 6] = [
    ("content-security-policy", "default-src 'none'"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("x-frame-options", "DENY"),
    ("x-request-id", ""),
];

fn lacks(name: &str, answer: &Answer) -> Vec<String> {
    let mut faults: Vec<String> = ALWAYS
        .iter()
        .filter(|(header, value)| !answer.headers.contains_key(*header) || !answer.header(header).contains(value))
        .map(|(header, _)| format!("{name} ({}): {header} {:?}", answer.status, answer.header(header)))
        .collect();
    let policy = answer.header("content-security-policy");
    for loose in ["unsafe-inline", "unsafe-eval", "*", "http:"] {
        if policy.contains(loose) {
            faults.push(format!("{name}: the policy allows {loose}"));
        }
    }
    for (must, why) in
        [("object-src 'none'", "plug-ins"), ("base-uri 'none'", "a base"), ("frame-ancestors 'none'", "framing")]
    {
        if !policy.contains(must) {
            faults.push(format!("{name}: the policy allows {why}"));
        }
    }
    faults.extend(cookies(name, answer));
    faults
}

/// Every cookie is out of scripts' reach and stays with us; the session's is bound to this host.
fn cookies(name: &str, answer: &Answer) -> Vec<String> {
    let mut faults = Vec::new();
    for line in answer.headers.get_all("set-cookie") {
        let line = line.to_str().unwrap_or_default();
        let lower = line.to_lowercase();
        let session = line.starts_with(web::kit::COOKIE);
        let good = lower.contains("httponly") && lower.contains("samesite=lax") && lower.contains("path=/");
        let bound = !session || (lower.contains("; secure") && !lower.contains("domain="));
        if !good || !bound {
            faults.push(format!("{name} sets {line}"));
        }
    }
    faults
}

#[tokio::test]
async fn safety_headers_stand_on_every_page() {
    let world = World::make().await;
    let mut faults = Vec::new();
    for sheet in sheets(&world).await {
        let page = reader(&world, &sheet).get(&sheet.path).await;
        faults.extend(lacks(&sheet.path, &page));
        let mut again = reader(&world, &sheet);
        again.headers.push(("if-none-match", page.header("etag").to_owned()));
        faults.extend(lacks(&sheet.path, &again.get(&sheet.path).await));
    }
    none("headers", faults);
}

#[tokio::test]
async fn safety_headers_stand_on_every_refusal() {
    let app = App::start_with(|settings| settings.form_limit = 1000).await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    let large = "x".repeat(2000);
    let asset = views::assets::FILES[0].path;
    let cases = [
        (404, app.stranger().get("/nobody/desk").await),
        (404, owner.get("/bahdja/desk/nothing").await),
        (404, app.stranger().get("/assets/nothing.css").await),
        (200, app.stranger().get(asset).await),
        (405, app.stranger().send(Method::POST, asset, String::new()).await),
        (405, owner.send(Method::DELETE, "/bahdja/desk/contacts", String::new()).await),
        (303, app.stranger().get("/bahdja/desk/contacts").await),
        (401, app.stranger().part().get("/bahdja/desk/contacts").await),
        (403, owner.post_raw("/bahdja/desk/contacts", &[("name", "x")]).await),
        (413, owner.post("/bahdja/desk/contacts", &[("name", &large)]).await),
        (422, owner.post("/bahdja/desk/contacts", &[("name", "")]).await),
        (303, owner.post("/bahdja/desk/contacts", &[("name", "Ana")]).await),
        (200, app.stranger().get("/healthz").await),
    ];
    let mut faults = Vec::new();
    for (status, answer) in &cases {
        if answer.status.as_u16() != *status {
            faults.push(format!("{} where {status} was due", answer.status));
        }
        faults.extend(lacks("refusal", answer));
    }
    none("headers of refusals", faults);
}

#[tokio::test]
async fn https_is_kept_for_a_year_where_there_is_https() {
    let app = App::start_with(|settings| settings.origin = "https://sanduk.example".to_owned()).await;
    let answer = app.stranger().get("/healthz").await;
    let kept = answer.header("strict-transport-security");
    assert!(kept.contains("includeSubDomains") && kept.contains("max-age=31536000"), "{kept}");
    assert!(App::start().await.stranger().get("/healthz").await.header("strict-transport-security").is_empty());
}

#[tokio::test]
async fn broken_cookies_and_hostile_headers_are_read_as_nothing() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let good = app.member(tenant, Portal::Desk, Role::Owner).await;
    let session = good.cookies[web::kit::COOKIE].clone();
    let half: String = session.chars().take(8).collect();
    for broken in ["", "x", "%00", "../../etc/passwd", &half, &format!("{session}x"), &"A".repeat(4000), "null", "-1"] {
        let mut browser: Browser = app.stranger();
        browser.cookies.insert(web::kit::COOKIE.to_owned(), broken.to_owned());
        let answer = browser.get("/bahdja/desk/contacts").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{broken}");
    }
    for (name, value) in
        [("toast", "<script>x</script>"), ("toast", "no-such-message"), ("language", "xx"), ("language", "<b>")]
    {
        let mut browser = good.clone();
        browser.cookies.insert(name.to_owned(), value.to_owned());
        let answer = browser.get("/bahdja/desk/contacts").await;
        assert_eq!(answer.status, StatusCode::OK, "{name}={value}");
        assert!(!answer.body.contains(value) || value == "xx", "{name}={value} is on the page");
    }
    for language in ["*", "", ";;;q=", "xx-YY;q=9", &"ar,".repeat(3000), "fr;q=0", "en;q=NaN", "fr-"] {
        let mut browser = good.clone();
        browser.headers.push(("accept-language", language.to_owned()));
        assert_eq!(browser.get("/bahdja/desk/contacts").await.status, StatusCode::OK, "{language:.20}");
    }
}

#[tokio::test]
async fn a_stream_of_news_ends_with_the_session_instead_of_becoming_a_page() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    let path = "/bahdja/desk/notifications/live";
    owner.headers.push(("accept", "text/event-stream".to_owned()));
    assert_eq!(owner.get(path).await.header("content-type"), "text/event-stream");
    owner.cookies.clear();
    let answer = owner.get(path).await;
    assert_eq!((answer.status, answer.size), (StatusCode::NO_CONTENT, 0));
}
