//! `/desk/jobs`, `/desk/events`, `/desk/notifications` and `/operator/jobs`, each by who may and who may not.
use crate::kit::{App, Browser, inside, make};
use domain::{events::Event, ids::OPERATOR, portal::Portal, role::Role};
use poem::http::StatusCode;
use store::{
    Mode,
    notifications::{Note, To, notify},
    organizations::{self, NewOrganization},
    queue::{self, Claim, Options},
    tasks::Canary,
};

async fn desk(role: Role) -> (App, i64, Browser) {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let browser = app.member(tenant, Portal::Desk, role).await;
    (app, tenant, browser)
}

/// A job that was given up, of this organization.
async fn dead(app: &App, tenant: i64) -> i64 {
    let mut t = inside(&app.db, tenant, Mode::Write).await;
    let id = t.enqueue(&Canary {}, Options::default()).await.unwrap().unwrap();
    t.commit().await.unwrap();
    let mut p = app.db.platform(Mode::Write).await.unwrap();
    queue::open(&mut p, &[queue::DEFAULT]).await.unwrap();
    let wish = Claim { queue: queue::DEFAULT, worker: "w", most: 1, after: 0 };
    let job = queue::claim(&mut p, &wish).await.unwrap().remove(0);
    p.commit().await.unwrap();
    let mut t = inside(&app.db, tenant, Mode::Write).await;
    queue::failed(&mut t, &job, "<no such place>", None).await.unwrap();
    t.commit().await.unwrap();
    id
}

#[tokio::test]
async fn a_dead_job_shows_its_reason_and_is_replayed_with_an_event() {
    let (app, tenant, mut owner) = desk(Role::Owner).await;
    let id = dead(&app, tenant).await;
    let page = owner.get("/bahdja/desk/jobs?state=dead").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains("&lt;no such place&gt;") && page.body.contains(&format!("/desk/jobs/{id}/replay")));
    let answer = owner.post(&format!("/bahdja/desk/jobs/{id}/replay"), &[]).await;
    assert_eq!(answer.header("location"), "/bahdja/desk/jobs?state=waiting");
    assert!(owner.get("/bahdja/desk/jobs").await.body.contains(&format!("job-{id}")));
    assert!(owner.get("/bahdja/desk/events?kind=jobs-replayed").await.body.contains(&id.to_string()));
    assert_eq!(owner.post(&format!("/bahdja/desk/jobs/{id}/replay"), &[]).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn another_organizations_job_is_not_there_and_members_may_not_look() {
    let (app, tenant, mut owner) = desk(Role::Owner).await;
    let other = make::organization(&app.db, "other").await;
    let id = dead(&app, other).await;
    assert_eq!(owner.post(&format!("/bahdja/desk/jobs/{id}/replay"), &[]).await.status, StatusCode::NOT_FOUND);
    let mut member = app.member(tenant, Portal::Desk, Role::Member).await;
    for path in ["/bahdja/desk/jobs", "/bahdja/desk/events", "/bahdja/desk/events/export"] {
        assert_eq!(member.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
}

#[tokio::test]
async fn the_log_is_filtered_paged_and_exported_without_formulas() {
    let (app, tenant, mut owner) = desk(Role::Owner).await;
    let mut t = inside(&app.db, tenant, Mode::Write).await;
    for n in 0..60 {
        let kind = if n % 2 == 0 { "jobs-started" } else { "jobs-replayed" };
        t.record(Event::new(kind, ("contacts", n)).changed("name", "", "=cmd()"));
    }
    t.commit().await.unwrap();
    let page = owner.get("/bahdja/desk/events").await;
    assert_eq!(page.body.matches("id=\"event-").count(), 50);
    assert!(page.body.contains("before=11"), "the next page begins where this one ended");
    let one = owner.get("/bahdja/desk/events?kind=jobs-started&subject=contacts&id=4").await;
    assert_eq!(one.body.matches("id=\"event-").count(), 1);
    assert_eq!(owner.get("/bahdja/desk/events?day=2026-03-01").await.body.matches("id=\"event-").count(), 0);
    assert_eq!(owner.get("/bahdja/desk/events?day=2026-03-02").await.body.matches("id=\"event-").count(), 50);
    let csv = owner.get("/bahdja/desk/events/export").await;
    assert_eq!(csv.body.lines().filter(|line| line.contains("contacts")).count(), 60);
    assert!(csv.header("content-disposition").contains("events.csv"));
    assert!(!csv.body.contains(",=") && !csv.body.contains(",\"="), "no cell begins like a formula");
}

#[tokio::test]
async fn the_bell_counts_and_a_notification_leads_where_it_says() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let nadia = make::member(&app.db, tenant, Portal::Desk, Role::Owner).await;
    let (mut hers, mut theirs) = (app.stranger(), app.member(tenant, Portal::Desk, Role::Admin).await);
    hers.sign_in_as(&app, nadia.user_id).await;
    let mut t = inside(&app.db, tenant, Mode::Write).await;
    let note = Note {
        kind: "notification-jobs-died",
        args: serde_json::json!({ "task": "@task-canary" }),
        link: "/desk/jobs?state=dead".to_owned(),
        about: None,
    };
    for _ in 0..3 {
        notify(&mut t, To::User(nadia.user_id, Portal::Desk), &note).await.unwrap();
    }
    t.commit().await.unwrap();
    let count = hers.get("/bahdja/desk/notifications/count").await.body;
    assert!(count.contains(">3<") && count.len() < 300, "{count}");
    assert!(hers.get("/bahdja/desk").await.body.contains("data-bell=\"/bahdja/desk/notifications\""));
    let list = hers.get("/bahdja/desk/notifications").await;
    let mark = "action=\"/bahdja/desk/notifications/";
    let place = list.body.split(mark).nth(2).unwrap().split('"').next().unwrap().to_owned();
    let path = format!("/bahdja/desk/notifications/{place}");
    assert_eq!(theirs.post(&path, &[]).await.status, StatusCode::NOT_FOUND, "another person's");
    assert_eq!(hers.post(&path, &[]).await.header("location"), "/bahdja/desk/jobs?state=dead");
    assert!(hers.get("/bahdja/desk/notifications/count").await.body.contains(">2<"));
    hers.post("/bahdja/desk/notifications/reading", &[]).await;
    assert_eq!(hers.get("/bahdja/desk/notifications/count").await.body, "");
}

#[tokio::test]
async fn the_operator_sees_every_organizations_jobs_and_pauses_a_queue() {
    let app = App::start().await;
    let mut p = app.db.platform(Mode::Write).await.unwrap();
    let new = NewOrganization {
        tenant_id: OPERATOR,
        slug: "sanduk".to_owned(),
        name: "Sanduk".to_owned(),
        status: "active",
        country: "DZ".to_owned(),
        currency: "DZD".to_owned(),
        time_zone: "Africa/Algiers".to_owned(),
        language: "fr",
        industry: String::new(),
        modules: String::new(),
        features: String::new(),
    };
    organizations::create(&mut p, &new).await.unwrap();
    p.commit().await.unwrap();
    let tenant = make::organization(&app.db, "bahdja").await;
    let id = dead(&app, tenant).await;
    let mut admin = app.member(OPERATOR, Portal::Operator, Role::Admin).await;
    let page = admin.get("/operator/jobs?state=dead").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains("Organization bahdja") && page.body.contains("&lt;no such place&gt;"));
    assert_eq!(admin.post("/operator/jobs/queues/default/pause", &[]).await.status, StatusCode::SEE_OTHER);
    assert!(admin.get("/operator/jobs").await.body.contains("/queues/default/pause/delete"));
    assert_eq!(admin.post("/operator/jobs/queues/nothing/pause", &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(admin.post(&format!("/operator/jobs/{tenant}/{id}/replay"), &[]).await.status, StatusCode::SEE_OTHER);
    let mut viewer = app.member(OPERATOR, Portal::Operator, Role::Viewer).await;
    assert_eq!(viewer.get("/operator/jobs").await.status, StatusCode::FORBIDDEN);
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    assert_eq!(owner.get("/operator/jobs").await.status, StatusCode::FORBIDDEN);
    assert!(owner.get("/bahdja/desk/events").await.body.contains("event-1"), "they see who touched their work");
}
