//! PostgreSQL's own wall between tenants, measured on the server under test: it stands even where a statement forgets.
use crate::{
    kit::{Catalog, Urls, fresh, inside, keys, make},
    layers::none,
};
use domain::{
    contacts::{ContactForm, Listing},
    portal::Portal,
    role::{Role, Scope},
    time::Clock,
};
use store::{Db, Mode, Settings, contacts};

/// Tables whose rule admits a statement that crosses tenants: sign-in finds a place and its members there.
/// This list is the whole surface of `Platform` on PostgreSQL; adding to it needs a reason in the migration.
const ADMIT_PLATFORM: &[&str] = &[
    "deliveries",
    "event_heads",
    "event_outbox",
    "invitations",
    "jobs",
    "keys",
    "memberships",
    "notifications",
    "once",
    "organizations",
    "schedules",
    "ticks",
];

/// A database on PostgreSQL; elsewhere there is nothing to measure.
async fn postgres() -> Option<Urls> {
    if std::env::var("TEST_POSTGRES").is_err() {
        println!("skipped: TEST_POSTGRES is not set");
        return None;
    }
    Some(fresh().await)
}

#[tokio::test]
async fn every_tenant_table_is_protected_by_force_and_with_check() {
    let Some(urls) = postgres().await else { return };
    let sql = "SELECT c.relname::text, c.relrowsecurity::text, c.relforcerowsecurity::text,
                      (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*' AND p.polpermissive
                          AND p.polwithcheck IS NOT NULL AND p.polqual IS NOT NULL)::text,
                      (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid)::text
               FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
               WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace ORDER BY 1";
    let rows = Catalog::owner(&urls).await.rows(sql).await;
    assert!(rows.len() >= 6, "{rows:?}");
    let open = rows.into_iter().filter(|row| row[1..] != ["true", "true", "1", "1"]);
    none("tables that row security does not hold", open.map(|row| row.join(" ")).collect());
}

#[tokio::test]
async fn policies_read_the_tenant_safely_and_admit_the_platform_by_name_only() {
    let Some(urls) = postgres().await else { return };
    let sql =
        "SELECT tablename::text, qual::text, with_check::text FROM pg_policies WHERE schemaname = 'public' ORDER BY 1";
    let rows = Catalog::owner(&urls).await.rows(sql).await;
    let admitted: Vec<&str> =
        rows.iter().filter(|row| row[1].contains("app.platform")).map(|row| row[0].as_str()).collect();
    let missing = rows.iter().filter(|row| !row[1].to_lowercase().contains("nullif") || row[1] != row[2]);
    none("policies without nullif, or that check other than they show", missing.map(|row| row[0].clone()).collect());
    assert_eq!(admitted, ADMIT_PLATFORM);
}

#[tokio::test]
async fn the_servers_role_owns_nothing_and_passes_no_wall() {
    let Some(urls) = postgres().await else { return };
    let mut catalog = Catalog::connect(&urls.url).await.unwrap();
    let role = catalog.rows("SELECT rolsuper::text, rolbypassrls::text, rolcreatedb::text, rolcreaterole::text FROM pg_roles WHERE rolname = current_user").await;
    assert_eq!(role, [["false", "false", "false", "false"]]);
    let owned =
        "SELECT count(*)::text FROM pg_class WHERE relowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)";
    assert_eq!(catalog.column(owned).await, ["0"]);
    for table in catalog.tables().await {
        let may = format!(
            "SELECT has_table_privilege('{table}', 'TRUNCATE')::text, has_table_privilege('{table}', 'TRIGGER')::text,
                                  has_table_privilege('{table}', 'REFERENCES')::text"
        );
        assert_eq!(catalog.rows(&may).await, [["false", "false", "false"]], "{table}");
    }
    for forbidden in [
        "TRUNCATE contacts",
        "DROP TABLE contacts",
        "ALTER TABLE contacts DISABLE ROW LEVEL SECURITY",
        "CREATE TABLE mine (id bigint)",
    ] {
        assert!(catalog.try_run(forbidden).await.is_err(), "{forbidden}");
    }
    let books = "UPDATE _sqlx_migrations SET success = false";
    assert!(catalog.try_run(books).await.is_err(), "the migrations' own books were written");
}

#[tokio::test]
async fn without_a_tenant_there_are_no_rows_and_no_writes() {
    let Some(urls) = postgres().await else { return };
    let (_db, one, _) = two_tenants(&urls).await;
    let mut catalog = Catalog::connect(&urls.url).await.unwrap();
    let count = "SELECT count(*)::text FROM sites";
    assert_eq!(catalog.column(count).await, ["0"], "no setting");
    catalog.try_run("BEGIN").await.unwrap();
    catalog.try_run(&format!("SELECT set_config('app.tenant', '{one}', true)")).await.unwrap();
    assert_eq!(catalog.column(count).await, ["1"], "its own row");
    catalog.try_run("COMMIT").await.unwrap();
    assert_eq!(catalog.column(count).await, ["0"], "the setting went with its transaction, and reads as '' now");
    assert_eq!(catalog.column("SELECT coalesce(current_setting('app.tenant', true), 'null')").await, [""]);
}

#[tokio::test]
async fn a_row_cannot_be_written_into_another_tenant() {
    let Some(urls) = postgres().await else { return };
    let (_db, one, two) = two_tenants(&urls).await;
    let mut catalog = Catalog::connect(&urls.url).await.unwrap();
    let site = |tenant: i64| {
        format!(
            "INSERT INTO sites (tenant_id, id, name, folded, created_at, updated_at) VALUES ({tenant}, 77, 'x', 'x', 0, 0)"
        )
    };
    for (sql, why) in [
        (site(two), "an insert into the other tenant"),
        (format!("UPDATE sites SET tenant_id = {two} WHERE tenant_id = {one}"), "a row moved to the other tenant"),
    ] {
        catalog.try_run("BEGIN").await.unwrap();
        catalog.try_run(&format!("SELECT set_config('app.tenant', '{one}', true)")).await.unwrap();
        assert!(catalog.try_run(&sql).await.is_err(), "{why}");
        catalog.try_run("ROLLBACK").await.unwrap();
    }
    catalog.try_run("BEGIN").await.unwrap();
    catalog.try_run(&format!("SELECT set_config('app.tenant', '{one}', true)")).await.unwrap();
    catalog.try_run(&format!("DELETE FROM sites WHERE tenant_id = {two}")).await.unwrap();
    catalog.try_run("COMMIT").await.unwrap();
    catalog.try_run(&format!("SELECT set_config('app.tenant', '{two}', false)")).await.unwrap();
    assert_eq!(
        catalog.column("SELECT count(*)::text FROM sites").await,
        ["1"],
        "the other tenant's row is still there"
    );
}

#[tokio::test]
async fn one_connection_serves_two_tenants_in_turn_without_mixing_them() {
    let Some(urls) = postgres().await else { return };
    let (db, one, two) = two_tenants(&urls).await;
    for (tenant, name) in [(one, "one"), (two, "two")] {
        let owner = make::member(&db, tenant, Portal::Desk, Role::Owner).await.membership_id;
        let mut t = inside(&db, tenant, Mode::Write).await;
        let form = ContactForm { name: name.to_owned(), ..ContactForm::default() };
        contacts::create(&mut t, Some(owner), &form).await.unwrap();
        t.commit().await.unwrap();
    }
    let sight = contacts::Sight { scope: Scope::All, membership_id: 0 };
    for (tenant, name) in [(one, "one"), (two, "two"), (one, "one")] {
        let mut t = inside(&db, tenant, Mode::Write).await;
        let page = contacts::page(&mut t, sight, &Listing::default()).await.unwrap();
        assert_eq!(page.iter().map(|contact| contact.name.as_str()).collect::<Vec<_>>(), [name]);
    }
}

#[tokio::test]
async fn the_server_refuses_a_role_that_row_security_would_not_bind() {
    let Some(urls) = postgres().await else { return };
    let settings = Settings { url: urls.owner.clone(), replica: None, connections: 1 };
    let refused = Db::open(&settings, Clock::fixed(0), keys()).await;
    let why = refused.err().map(|error| error.to_string()).unwrap_or_default();
    assert!(why.contains("owns tables"), "{why}");
}

/// Two organizations with one site each, reached through a single connection.
async fn two_tenants(urls: &Urls) -> (Db, i64, i64) {
    let db = urls.open(Clock::fixed(1), 1).await;
    let (one, two) = (make::organization(&db, "one").await, make::organization(&db, "two").await);
    for (tenant, name) in [(one, "one"), (two, "two")] {
        let mut owner = Catalog::connect(&urls.url).await.unwrap();
        owner.try_run(&format!("SELECT set_config('app.tenant', '{tenant}', false)")).await.unwrap();
        let sql = format!(
            "INSERT INTO sites (tenant_id, id, name, folded, created_at, updated_at) VALUES ({tenant}, {tenant}, '{name}', '{name}', 0, 0)"
        );
        owner.try_run(&sql).await.unwrap();
    }
    (db, one, two)
}
