//! Messages from the act that causes them to what became of them.
use crate::kit::{App, inside, make};
use domain::{
    lang::Lang,
    messages::{Channel, Kind},
    portal::Portal,
    role::Role,
};
use poem::http::StatusCode;
use serde_json::json;
use store::{
    Mode,
    messages::{self, NewMessage, Outcome, unsubscribe_token},
    outbox,
};
use work::{
    gateways::{GatewaySettings, Gateways},
    messages::{deliver, draft},
};

fn new(kind: Kind, channel: Channel, recipient: &str) -> NewMessage {
    NewMessage {
        kind,
        channel,
        recipient: recipient.to_owned(),
        language: Lang::Ar,
        data: json!({ "name": "نادية", "link": "https://x.dz/secret-word", "minutes": 60, "title": "T", "text": "B" }),
        once: None,
        related: None,
    }
}

async fn enqueue(app: &App, tenant: i64, new: &NewMessage) -> i64 {
    let mut t = inside(&app.db, tenant, Mode::Write).await;
    let id = messages::enqueue(&mut t, new).await.unwrap();
    t.commit().await.unwrap();
    id
}

/// What the job does: reads, calls, writes down.
async fn send(app: &App, tenant: i64, id: i64, settings: &GatewaySettings) -> Outcome {
    let gateways = Gateways::open(settings, &app.db).unwrap();
    let draft = draft(&mut inside(&app.db, tenant, Mode::Read).await, id).await.unwrap().unwrap();
    let outcome = deliver(&draft, &gateways).await;
    let mut t = inside(&app.db, tenant, Mode::Write).await;
    messages::settle(&mut t, &draft.parcel, outcome.clone()).await.unwrap();
    t.commit().await.unwrap();
    outcome
}

fn shelf() -> GatewaySettings {
    GatewaySettings { development: true, origin: "http://localhost:8080".to_owned(), ..GatewaySettings::default() }
}

#[tokio::test]
async fn a_newcomer_reads_the_mail_in_the_outbox_and_nobody_reads_it_in_the_log() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let id = enqueue(&app, tenant, &new(Kind::VerifyEmail, Channel::Email, "Nadia@Example.com")).await;
    assert!(matches!(send(&app, tenant, id, &shelf()).await, Outcome::Sent { .. }));
    let letters = outbox::letters(&mut app.db.platform(Mode::Read).await.unwrap()).await.unwrap();
    assert_eq!(letters[0].to, "nadia@example.com");
    let page = app.stranger().get("/outbox").await;
    assert!(page.body.contains("https://x.dz/secret-word") && page.body.contains("dir=\"rtl\""), "{}", page.body);
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    let log = owner.get(&format!("/bahdja/desk/messages/{id}")).await;
    assert!(log.body.contains("nadia@example.com") && !log.body.contains("secret-word"), "{}", log.body);
    assert!(draft(&mut inside(&app.db, tenant, Mode::Read).await, id).await.unwrap().is_none(), "it is sent once");
}

#[tokio::test]
async fn the_outbox_is_there_in_development_only() {
    let app = App::start_with(|settings| settings.development = false).await;
    assert_eq!(app.stranger().get("/outbox").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_same_key_is_one_message() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let once = NewMessage { once: Some("welcome-7".to_owned()), ..new(Kind::Welcome, Channel::Email, "a@b.dz") };
    assert_eq!(enqueue(&app, tenant, &once).await, enqueue(&app, tenant, &once).await);
}

#[tokio::test]
async fn who_opted_out_gets_what_they_need_and_nothing_else() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let id = enqueue(&app, tenant, &new(Kind::Announcement, Channel::Email, "a@b.dz")).await;
    let token = unsubscribe_token(app.db.keys(), tenant, id);
    assert!(app.stranger().get(&format!("/p/unsubscribe/{token}")).await.body.contains("a…@b.dz"));
    assert_eq!(
        app.stranger().post_raw(&format!("/hooks/unsubscribe/{token}x"), &[]).await.status,
        StatusCode::NOT_FOUND
    );
    let answer =
        app.stranger().post_raw(&format!("/hooks/unsubscribe/{token}"), &[("List-Unsubscribe", "One-Click")]).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert!(matches!(send(&app, tenant, id, &shelf()).await, Outcome::Skipped("opted-out")));
    let needed = enqueue(&app, tenant, &new(Kind::ResetPassword, Channel::Email, "A@B.dz")).await;
    assert!(matches!(send(&app, tenant, needed, &shelf()).await, Outcome::Sent { .. }));
}

#[tokio::test]
async fn a_failed_message_is_sent_again_by_hand() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let id = enqueue(&app, tenant, &new(Kind::Welcome, Channel::Email, "a@b.dz")).await;
    assert!(matches!(send(&app, tenant, id, &GatewaySettings::default()).await, Outcome::Failed(_)));
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    let path = format!("/bahdja/desk/messages/{id}/repeat");
    assert_eq!(owner.post(&path, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(owner.post(&path, &[]).await.status, StatusCode::CONFLICT, "it is on its way already");
    assert!(matches!(send(&app, tenant, id, &shelf()).await, Outcome::Sent { .. }));
}
