//! What is opened often costs the same however much there is: on a generated history, no statement of these pages reads
//! a growing table from end to end. And that history passes the control check.
use crate::kit::{App, Browser, Urls, fresh, inside};
use crate::layers::none;
use domain::sign_in::Login;
use poem::http::StatusCode;
use sqlx::{AssertSqlSafe, Connection, Row};
use std::{collections::BTreeSet, process::Command};
use store::{Mode, books, check, users, visits};

/// Tables that grow with every day of business.
const GROWING: [&str; 14] = [
    "documents",
    "lines",
    "line_links",
    "entries",
    "postings",
    "payments",
    "allocations",
    "movements",
    "holds",
    "events",
    "stops",
    "stop_orders",
    "stop_lines",
    "notifications",
];

/// Statements that walk a growing table and stop, though their plan cannot say so.
const STOPS: &[(&str, &str)] = &[
    ("ORDER BY seq DESC LIMIT 1000) late", "the names of the latest thousand events"),
    ("AND ($8 = 0 OR seq < $8)", "the log, newest first; a filter that few events pass reads on"),
    ("d.id IN (SELECT c.source_id FROM documents c", "credit notes, from an index of them alone"),
];

const DESK: &[&str] = &[
    "",
    "/orders",
    "/orders?status=placed",
    "/orders?status=offered",
    "/orders?status=held",
    "/orders?status=confirmed",
    "/orders?status=sent",
    "/orders?status=delivered",
    "/orders?status=cancelled",
    "/orders?q=superette",
    "/orders?q=gare+3&status=delivered",
    "/orders?q=42",
    "/items",
    "/items?q=savon",
    "/items?low=1",
    "/accounts",
    "/accounts?q=port",
    "/invoices",
    "/invoices?standing=open",
    "/invoices?standing=overdue",
    "/invoices?standing=paid",
    "/invoices?standing=credited",
    "/invoices?q=F-2026-42",
    "/invoices/new",
    "/payments",
    "/payments?method=transfer",
    "/payments?q=gare+3",
    "/payments/new",
    "/custody",
    "/books",
    "/books/ledger/ar",
    "/books/ledger/output_tax",
    "/books/entries",
    "/books/entries?kind=collected",
    "/rounds",
    "/rounds/new",
    "/search?q=savon",
    "/messages",
    "/events",
];
const SHOP: &[&str] = &["", "/items", "/items?q=savon", "/basket", "/orders", "/invoices", "/carnet", "/account"];
const ROUND: &[&str] = &["", "/purse"];

/// A platform with a generated history, made by the program itself.
async fn generated() -> (App, Urls) {
    let urls = fresh().await;
    let data = std::env::temp_dir().join(format!("sanduk-scale-{}", std::process::id()));
    let mut made = Command::new(env!("CARGO_BIN_EXE_sanduk"));
    made.args(["demo", "--scale", "--orders", "3000", "--items", "150", "--organizations", "3"])
        .env("SANDUK_DATA", &data)
        .env("SANDUK_DATABASE", &urls.url)
        .env("SANDUK_KEYS", "1:a test key")
        .env("SANDUK_INDEX_KEY", "a test index");
    if urls.is_postgres() {
        made.env("SANDUK_DATABASE_OWNER", &urls.owner);
    }
    let output = made.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let app = App::start_on(urls.clone(), 4, |_| {}).await;
    app.clock.set(domain::time::Clock::system().now());
    (app, urls)
}

async fn tenant(app: &App, slug: &str) -> i64 {
    let asked = visits::Asked { slug, ..visits::Asked::default() };
    visits::find(&mut app.db.platform(Mode::Read).await.unwrap(), &asked).await.unwrap().place.unwrap().tenant_id
}

async fn browser(app: &App, who: &str) -> Browser {
    let mut p = app.db.platform(Mode::Read).await.unwrap();
    let login = Login::Email(format!("{who}@scale.example"));
    let person = users::by_login(&mut p, &login, None).await.unwrap().unwrap();
    drop(p);
    let mut browser = app.stranger();
    browser.sign_in_as(app, person.id).await;
    browser
}

/// The pages of what a list shows first.
async fn opened(browser: &mut Browser, list: &str, more: &[&str]) -> Vec<String> {
    let body = browser.get(list).await.body;
    let mark = format!("\"{list}/");
    let id = |rest: &str| rest.split('"').next().filter(|id| id.chars().all(|c| c.is_ascii_digit())).map(str::to_owned);
    let first = body.split(&mark).skip(1).find_map(id).unwrap_or_else(|| panic!("{list} shows nothing"));
    more.iter().map(|more| format!("{list}/{first}{more}")).collect()
}

/// What a page asks of the database.
async fn asked(browser: &mut Browser, path: &str) -> Vec<&'static str> {
    let (page, texts) = check::watched(browser.get(path)).await;
    assert_eq!(page.status, StatusCode::OK, "{path}");
    assert!(!texts.is_empty(), "{path} asks nothing: is anybody watching?");
    texts
}

/// The name that a statement gives a growing table, for a step of its plan.
fn growing<'a>(sql: &str, name: &'a str) -> Option<&'a str> {
    let words: Vec<&str> =
        sql.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|w| !w.is_empty()).collect();
    let is = |table: &str| table == name || words.windows(2).any(|pair| pair[0] == table && pair[1] == name);
    GROWING.iter().any(|table| is(table)).then_some(name)
}

/// What a plan reads from end to end: a table without its index, or all rows of the tenant that are then sorted.
fn faults(sql: &str, plan: &[String]) -> Vec<String> {
    let sorts =
        plan.iter().any(|step| step.contains("TEMP B-TREE FOR ORDER BY") || step.contains("TEMP B-TREE FOR GROUP BY"));
    let walks = |step: &str| step.ends_with("(tenant_id=?)") || step.ends_with("(tenant_id=? AND kind=?)");
    let fault = |step: &&String| {
        let mut words = step.split(' ');
        let (how, name) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let all = how == "SCAN"
            || (how == "SEARCH"
                && (step.ends_with("(tenant_id=?)") || (walks(step) && (sorts || !sql.contains("LIMIT")))));
        all && growing(sql, name).is_some()
    };
    plan.iter().filter(fault).cloned().collect()
}

async fn plan(link: &mut sqlx::SqliteConnection, sql: &str) -> Vec<String> {
    let rows = sqlx::query(AssertSqlSafe(format!("EXPLAIN QUERY PLAN {sql}"))).fetch_all(link).await.unwrap();
    rows.iter().map(|row| row.get::<String, _>("detail")).collect()
}

#[test]
fn a_plan_that_reads_everything_is_found() {
    let sql = "SELECT d.id FROM documents d WHERE d.tenant_id = $1 ORDER BY d.total LIMIT 5";
    let plan = |steps: &[&str]| steps.iter().map(|step| (*step).to_owned()).collect::<Vec<_>>();
    assert_eq!(faults(sql, &plan(&["SCAN d"])), ["SCAN d"]);
    let sorted = plan(&["SEARCH d USING INDEX documents_list (tenant_id=?)", "USE TEMP B-TREE FOR ORDER BY"]);
    assert_eq!(faults(sql, &sorted).len(), 1);
    assert!(
        faults(sql, &plan(&["SEARCH d USING INDEX documents_kind (tenant_id=? AND kind=? AND rowid<?)"])).is_empty()
    );
}

#[tokio::test]
async fn pages_that_are_opened_often_read_no_growing_table_from_end_to_end() {
    let (app, urls) = generated().await;
    for slug in ["scale", "scale-1", "scale-2"] {
        let mut t = inside(&app.db, tenant(&app, slug).await, Mode::Read).await;
        assert_eq!(books::drift::look(&mut t).await.unwrap(), [], "{slug}");
    }
    let mut texts = BTreeSet::new();
    let (mut owner, mut buyer, mut driver) =
        (browser(&app, "owner").await, browser(&app, "buyer").await, browser(&app, "driver").await);
    for (visitor, portal, pages) in
        [(&mut owner, "desk", DESK), (&mut buyer, "shop", SHOP), (&mut driver, "round", ROUND)]
    {
        for page in pages {
            let path = format!("/scale/{portal}{page}");
            texts.extend(asked(visitor, &path).await.into_iter().map(|text| (text, path.clone())));
        }
    }
    for (list, more) in [
        ("/scale/desk/orders", &[""][..]),
        ("/scale/desk/invoices", &[""]),
        ("/scale/desk/payments", &[""]),
        ("/scale/desk/items", &[""]),
        ("/scale/desk/accounts", &["", "/carnet"]),
        ("/scale/desk/rounds", &[""]),
    ] {
        for path in opened(&mut owner, list, more).await {
            texts.extend(asked(&mut owner, &path).await.into_iter().map(|text| (text, path.clone())));
        }
    }
    if urls.is_postgres() {
        return;
    }
    let mut link = sqlx::SqliteConnection::connect(&urls.url).await.unwrap();
    let mut found = Vec::new();
    let (mut known, mut read) = (BTreeSet::new(), 0);
    for (text, path) in texts {
        if known.insert(text) && !STOPS.iter().any(|(part, _)| text.contains(part)) {
            read += 1;
            let faults = faults(text, &plan(&mut link, text).await);
            found.extend(faults.into_iter().map(|step| format!("{path}: {step}\n    {text}")));
        }
    }
    println!("{read} statements of these pages were planned");
    none("statements that read a growing table from end to end", found);
}
