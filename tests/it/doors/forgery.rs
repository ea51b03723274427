//! Forms that did not come from our own page are refused, and leave no trace.
use super::{Knock, TOUCHED, all};
use crate::{
    kit::{Answer, Browser, Watch, World, arrived},
    layers::none,
};
use domain::{portal::Portal, role::Role};
use poem::{
    Endpoint,
    http::{self, Method, StatusCode},
};
use web::kit::Csrf;

/// Sends a form with exactly these headers.
async fn send(world: &World, who: &Browser, path: &str, headers: &[(&str, &str)], body: String) -> Answer {
    let cookies = who.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
    let mut request = http::Request::builder()
        .method(Method::POST)
        .uri(path)
        .header("host", "localhost:8080")
        .header("cookie", cookies)
        .header("content-type", "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = world.app.endpoint.call(arrived(request, body)).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = body.into_vec().await.unwrap_or_default();
    let body = String::from_utf8_lossy(&bytes).into_owned();
    Answer { status: parts.status, headers: parts.headers, size: bytes.len(), body, bytes }
}

/// A name, the headers, and the token.
type Forgery = (&'static str, Vec<(&'static str, &'static str)>, String);

/// The ways another site, or another session, would try it.
fn forgeries(csrf: Csrf, own: &str, others: &str) -> Vec<Forgery> {
    let here = vec![("origin", "http://localhost:8080"), ("sec-fetch-site", "same-origin")];
    let mut all = vec![
        ("cross-site", vec![("origin", "http://localhost:8080"), ("sec-fetch-site", "cross-site")], own.to_owned()),
        ("same-site", vec![("origin", "http://localhost:8080"), ("sec-fetch-site", "same-site")], own.to_owned()),
        ("another origin", vec![("origin", "https://evil.example")], own.to_owned()),
        ("origin null", vec![("origin", "null")], own.to_owned()),
        ("no word of the browser", vec![], own.to_owned()),
    ];
    if csrf == Csrf::Token {
        all.push(("no token", here.clone(), String::new()));
        all.push(("another session's token", here.clone(), others.to_owned()));
        all.push(("half a token", here, own.chars().take(10).collect()));
    }
    all
}

#[tokio::test]
async fn a_form_from_elsewhere_is_refused_and_writes_nothing() {
    let mut world = World::make().await;
    let before = world.watch.rows(&TOUCHED).await;
    let mut faults = Vec::new();
    let others = world.person(Portal::Desk, Role::Viewer).csrf;
    let mut tried = 0;
    let posts = all().into_iter().filter(|knock| knock.method != Method::GET);
    for knock in posts.filter(|knock| matches!(knock.door.csrf, Csrf::Token | Csrf::Origin)) {
        let Ok(path) = world.address(&knock.path, &world.alpha) else { continue };
        let owner = world.owner(knock.door);
        for (how, headers, token) in forgeries(knock.door.csrf, &owner.csrf, &others) {
            tried += 1;
            let body = format!("csrf={token}&name=Forged&once=forged{tried}");
            let answer = send(&world, &owner, &path, &headers, body).await;
            if answer.status != StatusCode::FORBIDDEN {
                faults.push(format!("{} with {how}: {}", knock.name(), answer.status));
            }
        }
    }
    faults.extend(Watch::differences(&before, &world.watch.rows(&TOUCHED).await));
    none("forged forms", faults);
    assert!(tried >= 20, "only {tried} forgeries");
}

#[test]
fn every_act_has_a_guard_against_forgery_and_every_reading_none() {
    let odd = |knock: &Knock| match (&knock.method, knock.door.csrf) {
        (&Method::GET, Csrf::Reads) => false,
        (&Method::GET, _) | (_, Csrf::Reads) => true,
        (_, Csrf::Exempt) => knock.door.portal != Portal::Machine,
        _ => false,
    };
    none("doors", all().iter().filter(|knock| odd(knock)).map(Knock::name).collect());
}
