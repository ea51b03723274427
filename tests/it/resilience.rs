//! When the database goes away: a clear page, no panic, and service again without a restart.
use crate::kit::{App, Browser, Catalog, fresh, make};
use domain::{portal::Portal, role::Role};
use poem::http::StatusCode;
use store::Mode;

const CONTACTS: &str = "/bahdja/desk/contacts";

async fn desk(connections: u32) -> (App, Browser) {
    let app = App::start_on(fresh().await, connections, |_| {}).await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    (app, owner)
}

#[tokio::test]
async fn a_database_that_is_closed_is_a_clear_page_for_everyone() {
    let (app, mut owner) = desk(4).await;
    app.db.close().await;
    let page = owner.get(CONTACTS).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.header("content-type").starts_with("text/html"), "{:?}", page.headers);
    assert!(!page.header("retry-after").is_empty() && !page.header("content-security-policy").is_empty());
    assert!(!page.body.to_lowercase().contains("sqlx") && !page.body.contains("pool"), "the inside shows");
    assert_eq!(app.stranger().part().get(CONTACTS).await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(owner.post(CONTACTS, &[("name", "Ana")]).await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(app.stranger().get("/healthz").await.status, StatusCode::OK, "the process lives");
    let ready = app.stranger().get("/readyz").await;
    assert_eq!(ready.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(ready.header("content-type").starts_with("application/json"));
}

#[tokio::test]
async fn without_redis_people_sign_in_and_guessing_is_slowed_all_the_same() {
    let app = App::start_with_redis(store::Redis::connect("redis://127.0.0.1:1").unwrap()).await;
    let tenant = make::organization(&app.db, "bahdja").await;
    crate::site::people::person(&app, tenant, Portal::Desk, "a@example.com").await;
    let right = [("login", "a@example.com"), ("password", crate::site::people::PASSWORD)];
    assert_eq!(app.stranger().post_raw("/sign-in", &right).await.status, StatusCode::SEE_OTHER);
    let wrong = [("login", "b@example.com"), ("password", "wrong one entirely")];
    for _ in 0..5 {
        assert_eq!(app.stranger().post_raw("/sign-in", &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let begin = std::time::Instant::now();
    assert_eq!(app.stranger().post_raw("/sign-in", &wrong).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(begin.elapsed() < std::time::Duration::from_millis(200), "nobody waits for what is away");
}

#[tokio::test]
async fn a_broken_table_is_a_clear_page_with_a_reference_and_heals_without_restart() {
    let (app, mut owner) = desk(4).await;
    let mut catalog = Catalog::owner(&app.urls).await;
    catalog.try_run("ALTER TABLE contacts RENAME TO contacts_away").await.unwrap();
    let page = owner.get(CONTACTS).await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    let reference = page.header("x-request-id").to_owned();
    assert!(!reference.is_empty() && page.body.contains(&reference), "the page names its reference");
    assert!(!page.body.contains("contacts_away") && !page.body.contains("SELECT"), "the inside shows");
    assert_eq!(owner.get("/bahdja/desk/settings/sites").await.status, StatusCode::OK, "other pages still work");
    catalog.try_run("ALTER TABLE contacts_away RENAME TO contacts").await.unwrap();
    assert_eq!(owner.get(CONTACTS).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_writer_that_never_ends_delays_others_only_so_long_and_readers_not_at_all() {
    let (app, mut owner) = desk(1).await;
    let held = app.db.platform(Mode::Write).await.unwrap();
    if !app.urls.is_postgres() {
        assert_eq!(owner.get(CONTACTS).await.status, StatusCode::OK, "readers have their own pool");
    }
    let late = owner.post(CONTACTS, &[("name", "Ana")]).await;
    assert_eq!(late.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(!late.header("retry-after").is_empty());
    drop(held);
    assert_eq!(owner.post(CONTACTS, &[("name", "Ana")]).await.status, StatusCode::SEE_OTHER);
}

/// PostgreSQL restarted, or a proxy that dropped every connection.
#[tokio::test]
async fn connections_that_are_cut_are_replaced() {
    let (app, mut owner) = desk(4).await;
    if !app.urls.is_postgres() {
        println!("skipped: a file has no connections to cut");
        return;
    }
    assert_eq!(owner.get(CONTACTS).await.status, StatusCode::OK);
    let mut runtime = Catalog::connect(&app.urls.url).await.unwrap();
    let cut = "SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
               WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()";
    let ended = runtime.column(cut).await;
    assert!(!ended.is_empty());
    let mut refused = 0;
    for _ in 0..20 {
        match owner.get(CONTACTS).await.status {
            StatusCode::OK => break,
            StatusCode::SERVICE_UNAVAILABLE => refused += 1,
            other => panic!("{other} while connections were cut"),
        }
    }
    assert_eq!(owner.get(CONTACTS).await.status, StatusCode::OK);
    println!("{} connections cut, {refused} requests told to wait", ended.len());
    assert!(refused <= 4, "{refused} requests were refused");
}

/// The database server takes nobody for a while, then does again.
#[tokio::test]
async fn a_server_that_refuses_everyone_is_waited_for() {
    let (app, mut owner) = desk(2).await;
    if !app.urls.is_postgres() {
        println!("skipped: a file refuses nobody");
        return;
    }
    let name = app.urls.url.rsplit('/').next().unwrap_or_default().to_owned();
    let admin = std::env::var("TEST_POSTGRES_OWNER").unwrap();
    let mut admin = Catalog::connect(&admin).await.unwrap();
    let mut runtime = Catalog::connect(&app.urls.url).await.unwrap();
    admin.try_run(&format!("ALTER DATABASE {name} ALLOW_CONNECTIONS false")).await.unwrap();
    let cut = "SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
               WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()";
    runtime.column(cut).await;
    for _ in 0..3 {
        assert_eq!(owner.get(CONTACTS).await.status, StatusCode::SERVICE_UNAVAILABLE);
    }
    admin.try_run(&format!("ALTER DATABASE {name} ALLOW_CONNECTIONS true")).await.unwrap();
    let mut back = false;
    for _ in 0..10 {
        back |= owner.get(CONTACTS).await.status == StatusCode::OK;
    }
    assert!(back, "no recovery without a restart");
}
