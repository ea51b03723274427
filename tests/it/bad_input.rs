//! Every form of every page with values nobody should send: each is refused at its field in the reader's language,
//! what was typed comes back unharmed, and nothing is written.
mod page;

use crate::{
    kit::{Answer, App, Browser, Watch, World, arrived, make},
    layers::none,
};
use domain::{portal::Portal, role::Role};
use page::{Entry, Sheet};
use poem::{
    Endpoint,
    http::{self, Method, StatusCode},
};
use web::kit::Who;

/// Tables that a refused form may touch: counters of attempts, and when a session was seen.
const TOUCHED: [&str; 3] = ["sessions", "counters", "limits"];

/// Text that no field takes, by what it is.
fn poison() -> Vec<(&'static str, String)> {
    vec![
        ("a megabyte", "x".repeat(1 << 20)),
        ("an override of direction", "Ana\u{202E}gnp.exe".to_owned()),
        ("a NUL", "Ana\0Ben".to_owned()),
    ]
}

/// Text that a name may well hold and that must come back as text.
fn strange() -> Vec<(&'static str, &'static str)> {
    vec![
        ("a script", "<script>alert(1)</script>"),
        ("a quote", "\"><img src=x onerror=alert(1)>"),
        ("a formula", "=1+1"),
        ("Arabic digits", "٠٥٥٠ ١٢ ٣٤ ٥٦"),
        ("Devanagari digits", "०१२३४५६७८९"),
        ("mistyped", "---"),
        ("far out of range", "99999999999999999999"),
    ]
}

/// Every form of every page, with who is shown it.
async fn forms(world: &World) -> Vec<(Browser, Sheet)> {
    let routes = web::routes();
    let mut forms: Vec<(Browser, Sheet)> = Vec::new();
    for line in routes.table().iter().filter(|line| line.method == Method::GET && line.door.portal != Portal::Machine) {
        let Ok(path) = world.address(&line.path, &world.alpha) else { continue };
        let mut reader = if line.door.who == Who::Anyone { world.app.stranger() } else { world.owner(line.door) };
        let answer = reader.get(&path).await;
        // The page that shows all components has forms that go nowhere.
        for sheet in page::forms(&answer.body).into_iter().filter(|_| path != "/components") {
            if sheet.entries.iter().any(Entry::is_typed) && forms.iter().all(|(_, known)| known.action != sheet.action)
            {
                forms.push((reader.clone(), sheet));
            }
        }
    }
    assert!(forms.len() >= 2, "only {} forms", forms.len());
    forms
}

/// Sends a form with one field changed.
async fn with(reader: &Browser, sheet: &Sheet, field: &str, value: &str) -> Answer {
    let fields: Vec<(&str, &str)> = sheet
        .entries
        .iter()
        .map(|e| (e.name.as_str(), if e.name == field { value } else { e.value.as_str() }))
        .collect();
    let mut reader = reader.clone();
    reader.post_raw(&sheet.action, &fields).await
}

#[tokio::test]
async fn poison_is_refused_at_its_field_and_nothing_is_written() {
    let mut world = World::make().await;
    let mut faults = Vec::new();
    let mut tried = 0;
    for (reader, sheet) in forms(&world).await {
        let before = world.watch.rows(&TOUCHED).await;
        for entry in sheet.entries.iter().filter(|entry| entry.is_typed()) {
            for (what, value) in poison() {
                tried += 1;
                let answer = with(&reader, &sheet, &entry.name, &value).await;
                if let Some(fault) = refused(&answer, entry) {
                    faults.push(format!("{} {} with {what}: {fault}", sheet.action, entry.name));
                }
            }
        }
        let after = world.watch.rows(&TOUCHED).await;
        faults.extend(
            Watch::differences(&before, &after).iter().map(|what| format!("{} wrote {what:.120}", sheet.action)),
        );
    }
    none("poison", faults);
    println!("{tried} forms sent");
}

/// What is wrong with a refusal, if anything: it is 422, the field is marked, and the summary names it.
fn refused(answer: &Answer, entry: &Entry) -> Option<String> {
    if answer.status != StatusCode::UNPROCESSABLE_ENTITY {
        return Some(format!("answered {}", answer.status));
    }
    if entry.secret {
        return None;
    }
    let named = answer.body.contains(&format!("href=\"#field-{}\"", entry.name));
    (!named).then(|| "the summary does not lead to the field".to_owned())
}

#[tokio::test]
async fn strange_text_is_kept_as_text_and_never_breaks_a_page() {
    let world = World::make().await;
    let mut faults = Vec::new();
    for (reader, sheet) in forms(&world).await {
        for entry in sheet.entries.iter().filter(|entry| entry.is_typed()) {
            for (what, value) in strange() {
                let answer = with(&reader, &sheet, &entry.name, value).await;
                let name = format!("{} {} with {what}", sheet.action, entry.name);
                let fine = matches!(answer.status.as_u16(), 200 | 303 | 401 | 403 | 404 | 409 | 422 | 429);
                if !fine {
                    faults.push(format!("{name}: {}", answer.status));
                }
                if answer.body.contains("<script>alert") || answer.body.contains("<img src=x") {
                    faults.push(format!("{name}: it came back as markup"));
                }
                let escaped =
                    value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
                let kept = entry.secret || answer.body.contains(&escaped);
                if answer.status == StatusCode::UNPROCESSABLE_ENTITY && !kept && !entry.is_choice() {
                    faults.push(format!("{name}: what was typed is gone"));
                }
            }
        }
    }
    none("strange text", faults);
}

#[tokio::test]
async fn a_missing_required_field_and_a_field_sent_twice_are_named() {
    let mut world = World::make().await;
    let mut faults = Vec::new();
    for (reader, sheet) in forms(&world).await {
        let before = world.watch.rows(&TOUCHED).await;
        for entry in sheet.entries.iter().filter(|entry| entry.is_typed() && !entry.is_choice()) {
            if entry.required {
                let answer = with(&reader, &sheet, &entry.name, "").await;
                if let Some(fault) = refused(&answer, entry) {
                    faults.push(format!("{} without {}: {fault}", sheet.action, entry.name));
                }
            }
            let mut fields: Vec<(&str, &str)> =
                sheet.entries.iter().map(|e| (e.name.as_str(), e.value.as_str())).collect();
            fields.push((&entry.name, "a second value"));
            let answer = reader.clone().post_raw(&sheet.action, &fields).await;
            if let Some(fault) = refused(&answer, entry) {
                faults.push(format!("{} with {} twice: {fault}", sheet.action, entry.name));
            }
        }
        let after = world.watch.rows(&TOUCHED).await;
        faults.extend(
            Watch::differences(&before, &after).iter().map(|what| format!("{} wrote {what:.120}", sheet.action)),
        );
    }
    none("missing and doubled fields", faults);
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_before_it_is_read() {
    let app = App::start_with(|settings| settings.form_limit = 64 * 1024).await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    let cookie = format!("{}={}", web::kit::COOKIE, owner.cookies[web::kit::COOKIE]);
    let post = |length: &str| {
        http::Request::builder()
            .method(Method::POST)
            .uri("/bahdja/desk/contacts")
            .header("host", "localhost:8080")
            .header("cookie", cookie.as_str())
            .header("origin", "http://localhost:8080")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("content-length", length)
    };
    // The announced length alone decides: the body behind it was never sent.
    let announced = app.endpoint.call(arrived(post("70000"), String::new())).await.unwrap();
    assert_eq!(announced.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert!(announced.content_type().unwrap_or_default().starts_with("text/html"));
    // A length that lies is found out while reading.
    let lying = app.endpoint.call(arrived(post("10"), "x".repeat(70_000))).await.unwrap();
    assert_eq!(lying.status(), StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn another_content_type_is_a_clear_refusal() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    let csrf = owner.csrf.clone();
    owner.headers.push(("x-csrf-token", csrf));
    for kind in
        ["application/json", "text/plain", "", "multipart/form-data", "multipart/form-data; boundary=x", "a/b;;;"]
    {
        let request = http::Request::builder()
            .method(Method::POST)
            .uri("/bahdja/desk/contacts")
            .header("host", "localhost:8080")
            .header("cookie", format!("{}={}", web::kit::COOKIE, owner.cookies[web::kit::COOKIE]))
            .header("sec-fetch-site", "same-origin")
            .header("x-csrf-token", owner.csrf.as_str())
            .header("content-type", kind);
        let answer = app.endpoint.call(arrived(request, "{\"name\":\"x\"}".to_owned())).await.unwrap();
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "{kind}");
    }
    assert!(!owner.get("/bahdja/desk/contacts").await.body.contains("id=\"contact-"));
}
