//! Acts: once however often they are sent, answered with the next page, and never losing another's edit.
use crate::kit::{App, Browser, make};
use domain::{portal::Portal, role::Role};
use poem::http::StatusCode;

async fn desk() -> (App, Browser) {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    (app, owner)
}

const CONTACTS: &str = "/bahdja/desk/contacts";

#[tokio::test]
async fn the_same_key_fifty_times_at_once_makes_one_row_and_one_answer() {
    let (_app, mut owner) = desk().await;
    let mut sending = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let mut browser = owner.clone();
        sending.spawn(async move {
            let answer = browser.post(CONTACTS, &[("name", "Ana"), ("once", "same-key")]).await;
            (answer.status, answer.header("location").to_owned())
        });
    }
    let answers = sending.join_all().await;
    let first = answers[0].clone();
    assert_eq!(first.0, StatusCode::SEE_OTHER);
    assert!(answers.iter().all(|answer| *answer == first), "{answers:?}");
    assert_eq!(owner.get(CONTACTS).await.body.matches("id=\"contact-").count(), 1);
}

#[tokio::test]
async fn the_message_of_an_act_is_told_once() {
    let (_app, mut owner) = desk().await;
    let sent = owner.post(CONTACTS, &[("name", "Ana")]).await;
    let toast = |answer: &crate::kit::Answer| answer.body.contains("data-toast");
    assert!(toast(&owner.get(sent.header("location")).await), "the next page tells it");
    assert!(!toast(&owner.get(CONTACTS).await), "the page after it does not");
}

#[tokio::test]
async fn a_key_is_its_senders_own_and_good_for_one_place() {
    let (app, mut owner) = desk().await;
    let tenant = make::organization(&app.db, "other").await;
    let mut other = app.member(tenant, Portal::Desk, Role::Owner).await;
    let form = [("name", "Ana"), ("once", "k")];
    let first = owner.post(CONTACTS, &form).await.header("location").to_owned();
    let theirs = other.post("/other/desk/contacts", &form).await;
    assert_eq!(theirs.status, StatusCode::SEE_OTHER);
    assert_ne!(theirs.header("location"), first, "another organization's answer was repeated");
    let elsewhere = owner.post(&first, &[("name", "Ben"), ("once", "k"), ("version", "1")]).await;
    assert!(
        elsewhere.status.is_client_error()
            || elsewhere.header("location") != first
            || owner.get(&first).await.body.contains("Ben")
    );
}

#[tokio::test]
async fn an_act_goes_on_by_303_or_by_htmxs_own_header() {
    let (_app, mut owner) = desk().await;
    let whole = owner.post(CONTACTS, &[("name", "Ana")]).await;
    assert_eq!(whole.status, StatusCode::SEE_OTHER);
    assert!(whole.header("location").starts_with("/bahdja/desk/contacts/"));
    let mut part = owner.clone().part();
    let part = part.post(CONTACTS, &[("name", "Ben")]).await;
    assert_eq!(part.status, StatusCode::OK);
    assert!(part.header("hx-location").starts_with("/bahdja/desk/contacts/"), "{:?}", part.headers);
    assert!(part.header("location").is_empty());
}

#[tokio::test]
async fn what_is_wrong_comes_back_with_its_values_and_a_summary_that_takes_the_focus() {
    let (_app, mut owner) = desk().await;
    for mut browser in [owner.clone(), owner.clone().part()] {
        let answer = browser.post(CONTACTS, &[("name", ""), ("note", "kept & <safe>")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let body = &answer.body;
        assert!(body.contains("kept &amp; &lt;safe&gt;"), "{body}");
        assert!(body.contains("role=\"alert\" tabindex=\"-1\" data-focus") && body.contains("href=\"#field-name\""));
        assert!(body.contains("id=\"field-name\"") && body.contains("aria-invalid=\"true\""));
        assert!(body.contains("<title>"), "the answer names its page");
    }
    assert!(!owner.get(CONTACTS).await.body.contains("id=\"contact-"));
}

#[tokio::test]
async fn of_two_edits_at_once_one_is_kept_and_one_is_shown_the_other() {
    let (_app, mut owner) = desk().await;
    let place = owner.post(CONTACTS, &[("name", "Ana")]).await.header("location").to_owned();
    let mut sending = tokio::task::JoinSet::new();
    for n in 0..8 {
        let (mut browser, place) = (owner.clone(), place.clone());
        sending.spawn(async move {
            let note = format!("note {n}");
            browser.post(&place, &[("name", "Ana"), ("note", &note), ("version", "1")]).await.status.as_u16()
        });
    }
    let mut answers = sending.join_all().await;
    answers.sort_unstable();
    assert_eq!(answers, [303, 409, 409, 409, 409, 409, 409, 409]);
}
