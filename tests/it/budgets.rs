//! What pages weigh and ask of the database, held to DESIGN §9. The figures are printed: `cargo test budgets -- --nocapture`.
use crate::kit::{App, Browser, make};
use domain::{portal::Portal, role::Role};
use poem::http::StatusCode;

const KB: usize = 1024;

/// On PostgreSQL each of a page's two transactions says first whose rows row security may show.
fn settings() -> u32 {
    if std::env::var("TEST_POSTGRES").is_ok() { 2 } else { 0 }
}

struct Weight {
    /// The page, packed with Brotli.
    page: usize,
    /// Sheets that stand before the first paint.
    sheets: usize,
    /// All files of the first visit, scripts and icons included.
    files: usize,
    requests: usize,
    statements: u32,
}

/// Asks for a page as a browser with Brotli does, and adds up what it loads.
async fn weigh(browser: &mut Browser, path: &str) -> Weight {
    let html = browser.get(path).await;
    assert_eq!(html.status, StatusCode::OK, "{path}");
    let mut packing = browser.clone();
    packing.headers.push(("accept-encoding", "br".to_owned()));
    let packed = packing.get(path).await;
    assert_eq!(packed.header("content-encoding"), "br", "{path}");
    let mut names: Vec<&str> = html.body.split('"').filter(|word| word.starts_with("/assets/")).collect();
    names.iter_mut().for_each(|name| *name = name.split('#').next().unwrap_or_default());
    names.sort_unstable();
    names.dedup();
    let size = |path: &&str| views::assets::find(path).map_or(0, |file| file.br.len());
    let timing = packed.header("server-timing");
    let statements = timing.split(|c: char| !c.is_ascii_digit()).find_map(|word| word.parse().ok()).unwrap_or(0);
    let weight = Weight {
        page: packed.size,
        sheets: names.iter().filter(|name| name.ends_with(".css")).map(size).sum(),
        files: names.iter().map(size).sum(),
        requests: names.len() + 1,
        statements,
    };
    println!(
        "{path}: page {} B, before first paint {} B, in all {} B, {} requests, {} statements",
        weight.page,
        weight.page + weight.sheets,
        weight.page + weight.files,
        weight.requests,
        weight.statements
    );
    weight
}

async fn fill(owner: &mut Browser, from: usize, to: usize) {
    for n in from..to {
        let name = format!("{} {n}", ["Épicerie du Port", "متجر النور", "Ana Petrović"][n % 3]);
        let phone = format!("0550 12 {:02} {:02}", n / 100, n % 100);
        let fields =
            [("name", name.as_str()), ("phone", &phone), ("email", "someone@example.org"), ("note", "pays on Sundays")];
        assert_eq!(owner.post("/bahdja/desk/contacts", &fields).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_list_of_fifty_rows_at_the_desk() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut owner = app.member(tenant, Portal::Desk, Role::Owner).await;
    fill(&mut owner, 0, 10).await;
    let ten = weigh(&mut owner, "/bahdja/desk/contacts").await;
    fill(&mut owner, 10, 100).await;
    let hundred = weigh(&mut owner, "/bahdja/desk/contacts").await;
    assert!(hundred.page <= 14 * KB, "{} B", hundred.page);
    assert!(hundred.requests <= 6, "{} requests", hundred.requests);
    assert_eq!(ten.statements, hundred.statements, "a list asks the same of the database, however long");
    assert!((1..=3 + settings()).contains(&hundred.statements), "{} statements", hundred.statements);
}

#[tokio::test]
async fn the_first_page_of_the_shop_on_a_slow_phone() {
    let app = App::start().await;
    let tenant = make::organization(&app.db, "bahdja").await;
    let mut buyer = app.member(tenant, Portal::Shop, Role::Owner).await;
    let shop = weigh(&mut buyer, "/bahdja/shop").await;
    assert!(shop.page <= 8 * KB, "{} B", shop.page);
    assert!(shop.page + shop.sheets <= 14 * KB, "{} B before first paint", shop.page + shop.sheets);
    assert!(shop.page + shop.files <= 30 * KB, "{} B in all", shop.page + shop.files);
    assert!(shop.requests <= 6, "{} requests", shop.requests);
    assert!(shop.statements <= 3 + settings(), "{} statements, session included", shop.statements);
    let mut part = buyer.clone().part();
    part.headers.push(("accept-encoding", "br".to_owned()));
    let part = part.get("/bahdja/shop").await;
    println!("/bahdja/shop: part {} B", part.size);
    assert!(part.size <= 2 * KB, "{} B as a part", part.size);
}

#[tokio::test]
async fn signing_in_before_anything_is_cached() {
    let app = App::start().await;
    make::organization(&app.db, "bahdja").await;
    for path in ["/sign-in", "/bahdja/sign-in"] {
        let page = weigh(&mut app.stranger(), path).await;
        assert!(page.page + page.sheets <= 14 * KB, "{path}: {} B before first paint", page.page + page.sheets);
        assert!(page.requests <= 6, "{path}: {} requests", page.requests);
        assert!(page.statements <= 1 + settings(), "{path}: {} statements", page.statements);
    }
}

#[tokio::test]
async fn the_shelf_of_the_shop_with_its_24_items() {
    let mut stage = crate::shop::stage::Stage::set(8_000_000).await;
    for n in 0..10 {
        stage.item(&format!("Huile de table {n}"), "650,50", 40).await;
    }
    let ten = weigh(&mut stage.buyer, "/bahdja/shop/items").await;
    for n in 10..40 {
        stage.item(&format!("زيت المائدة {n}"), "1250", 40).await;
    }
    let full = weigh(&mut stage.buyer, "/bahdja/shop/items").await;
    assert!(full.page <= 8 * KB, "{} B", full.page);
    assert!(full.page + full.sheets <= 14 * KB, "{} B before first paint", full.page + full.sheets);
    assert!(full.page + full.files <= 30 * KB, "{} B in all", full.page + full.files);
    assert_eq!(ten.statements, full.statements, "a shelf asks the same of the database, however full");
    assert!(full.statements <= 5 + settings(), "{} statements, session included", full.statements);
    let home = weigh(&mut stage.buyer, "/bahdja/shop").await;
    assert!(home.statements <= 4 + settings(), "{} statements, session included", home.statements);
}
