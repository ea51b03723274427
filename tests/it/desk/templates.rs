//! Templates through their pages: overridden, refused with line and name, conflicting, and back to ours.
use crate::kit::{App, make};
use domain::{portal::Portal, role::Role};
use poem::http::StatusCode;

const PATH: &str = "/bahdja/desk/settings/templates/verify-email/email/en";

#[tokio::test]
async fn an_organization_writes_its_own_words_and_goes_back() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    let page = owner.get(PATH).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert_eq!(page.hidden("version"), "0");
    let words = [
        ("subject", "Ours: {{ name }}"),
        ("body", "Dear {{ name }}\n\nGo:\n{{ link }}"),
        ("version", "0"),
        ("act", "save"),
    ];
    assert_eq!(owner.post(PATH, &words).await.status, StatusCode::SEE_OTHER);
    let page = owner.get(PATH).await;
    assert!(page.body.contains("Ours: ") && page.hidden("version") == "1", "{}", page.body);
    assert_eq!(owner.post(PATH, &words).await.status, StatusCode::CONFLICT, "someone saved since version 0");
    let reset = [("subject", ""), ("body", "x"), ("version", "1"), ("act", "reset")];
    assert_eq!(owner.post(PATH, &reset).await.status, StatusCode::SEE_OTHER);
    assert!(!owner.get(PATH).await.body.contains("value=\"Ours: "));
}

#[tokio::test]
async fn a_fault_names_its_line_and_its_variable_and_keeps_what_was_typed() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    for (body, named) in [("a\nb {{ nmae }}", "nmae"), ("{{ 'x' * 50000000 }}", "*"), ("{% set x = 1 %}", "set")] {
        let form = [("subject", "s"), ("body", body), ("version", "0"), ("act", "save")];
        let answer = owner.post(PATH, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
        assert!(answer.body.contains(named), "{body}: {}", answer.body);
    }
    let form = [("subject", "s"), ("body", "Hello {{ name }}"), ("version", "0"), ("act", "preview")];
    let shown = owner.post(PATH, &form).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(shown.body.contains("Hello \u{2068}"), "{}", shown.body);
    assert_eq!(owner.get(PATH).await.hidden("version"), "0", "a preview saves nothing");
    assert_eq!(owner.get("/bahdja/desk/settings/templates/verify-email/sms/en").await.status, StatusCode::NOT_FOUND);
}
