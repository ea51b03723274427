//! Contacts from route to page: the pattern of every noun, so each habit of the house is checked here once.
use crate::kit::{App, Browser, make};
use domain::{portal::Portal, role::Role};
use poem::http::StatusCode;

async fn desk(role: Role) -> (App, i64, Browser) {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let browser = app.member(tenant, Portal::Desk, role).await;
    (app, tenant, browser)
}

async fn add(browser: &mut Browser, name: &str) -> String {
    let answer = browser.post("/bahdja/desk/contacts", &[("name", name), ("phone", "0550 12 34 56")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").to_owned()
}

#[tokio::test]
async fn a_contact_is_added_shown_and_listed() {
    let (_app, _, mut owner) = desk(Role::Owner).await;
    let place = add(&mut owner, "أحمد بن علي").await;
    let page = owner.get(&place).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("أحمد بن علي") && page.body.contains("+213"), "{}", page.body);
    let list = owner.get("/bahdja/desk/contacts?q=%D8%A7%D8%AD%D9%85%D8%AF").await;
    assert!(list.body.contains("أحمد بن علي"), "found without its hamza");
    assert!(!owner.get("/bahdja/desk/contacts?q=zzz").await.body.contains("أحمد"));
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_is_lost_or_written() {
    let (_app, _, mut owner) = desk(Role::Owner).await;
    let typed = [("name", ""), ("phone", "12"), ("email", "nobody"), ("note", "<b>stay</b>")];
    let answer = owner.post("/bahdja/desk/contacts", &typed).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.body.matches("aria-invalid=\"true\"").count(), 3);
    assert!(answer.body.contains("&lt;b&gt;stay&lt;/b&gt;") && answer.body.contains("value=\"nobody\""));
    add(&mut owner, "Ana").await;
    let again = owner.post("/bahdja/desk/contacts", &[("name", "ÀNA")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "the same name but for accents and case");
}

#[tokio::test]
async fn a_form_sent_twice_acts_once() {
    let (_app, _, mut owner) = desk(Role::Owner).await;
    let form = [("name", "Ana"), ("once", "k1")];
    let first = owner.post("/bahdja/desk/contacts", &form).await;
    let second = owner.post("/bahdja/desk/contacts", &form).await;
    assert_eq!(first.header("location"), second.header("location"));
    assert_eq!(owner.get("/bahdja/desk/contacts").await.body.matches("id=\"contact-").count(), 1);
}

#[tokio::test]
async fn an_edit_of_an_older_version_shows_both() {
    let (_app, _, mut owner) = desk(Role::Owner).await;
    let place = add(&mut owner, "Ana").await;
    let edit = owner.get(&format!("{place}/edit")).await;
    let version = edit.hidden("version");
    let saved = owner.post(&place, &[("name", "Ana"), ("note", "first"), ("version", &version)]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let late = owner.post(&place, &[("name", "Ana"), ("note", "second"), ("version", &version)]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("first") && late.body.contains("second"));
    assert_eq!(late.hidden("version"), "2");
}

#[tokio::test]
async fn roles_decide_what_is_shown_and_what_is_done() {
    let (app, tenant, mut owner) = desk(Role::Owner).await;
    let place = add(&mut owner, "Ana").await;
    let mut viewer = app.member(tenant, Portal::Desk, Role::Viewer).await;
    assert!(!viewer.get("/bahdja/desk/contacts").await.body.contains("/contacts/new"));
    assert_eq!(viewer.get("/bahdja/desk/contacts/new").await.status, StatusCode::FORBIDDEN);
    assert_eq!(viewer.post(&place, &[("name", "Eve")]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(app.stranger().get("/bahdja/desk/contacts").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn another_organizations_contact_is_not_there() {
    let (app, _, mut owner) = desk(Role::Owner).await;
    let place = add(&mut owner, "Ana").await;
    let other = make::organization(&app.db, "other").await;
    let mut stranger = app.member(other, Portal::Desk, Role::Owner).await;
    let there = place.replace("/bahdja/", "/other/");
    assert_eq!(stranger.get(&there).await.status, StatusCode::NOT_FOUND);
    assert_eq!(stranger.post(&there, &[("name", "Eve"), ("version", "1")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(stranger.get(&place).await.status, StatusCode::FORBIDDEN, "no member of that organization");
    assert!(owner.get(&place).await.body.contains("Ana"));
}

#[tokio::test]
async fn put_away_and_brought_back() {
    let (_app, _, mut owner) = desk(Role::Owner).await;
    let place = add(&mut owner, "Ana").await;
    owner.post(&format!("{place}/archive"), &[]).await;
    assert!(!owner.get("/bahdja/desk/contacts").await.body.contains("id=\"contact-"));
    assert!(owner.get("/bahdja/desk/contacts?archived=1").await.body.contains("id=\"contact-"));
    owner.post(&format!("{place}/archive/delete"), &[]).await;
    assert!(owner.get("/bahdja/desk/contacts").await.body.contains("id=\"contact-"));
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repeat() {
    let (_app, _, mut owner) = desk(Role::Owner).await;
    for n in 0..53 {
        add(&mut owner, &format!("Contact {n:03}")).await;
    }
    let first = owner.get("/bahdja/desk/contacts").await.body;
    let next = first.split("href=\"").filter_map(|part| part.split('"').next()).find(|href| href.contains("after_id"));
    let second = owner.get(&next.unwrap().replace("&amp;", "&")).await.body;
    assert_eq!(first.matches("id=\"contact-").count(), 50);
    assert_eq!(second.matches("id=\"contact-").count(), 3);
    assert!(second.contains("Contact 052") && !second.contains("Contact 049"));
}

#[tokio::test]
async fn an_unchanged_page_costs_no_bytes() {
    let (_app, _, mut owner) = desk(Role::Owner).await;
    let first = owner.get("/bahdja/desk/contacts").await;
    owner.headers.push(("if-none-match", first.header("etag").to_owned()));
    let again = owner.get("/bahdja/desk/contacts").await;
    assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0));
}
