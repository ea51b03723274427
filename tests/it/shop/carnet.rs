//! The carnet: read by both sides, agreed or disputed month by month, shared by a link that opens nothing else.
use super::stage::{Stage, account};
use crate::kit::{Answer, inside, make};
use domain::{
    accounts::Rights,
    carnets::{Month, Side},
    links::{New, Purpose},
    portal::Portal,
    role::Role,
    time::DAY,
};
use poem::http::StatusCode;
use store::{Error, Mode, accounts, books, carnets, links};

const SHOP: &str = "/bahdja/shop/carnet";
const FEBRUARY: &str = "2026-02";

async fn owe(stage: &mut Stage, name: &str, day: &str, amount: &str) -> Answer {
    let fields = [
        ("day", day),
        ("note", "carried over"),
        ("role1", "ar"),
        ("owner1", name),
        ("debit1", amount),
        ("role2", "capital"),
        ("credit2", amount),
    ];
    let answer = stage.owner.post("/bahdja/desk/books/entries", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer
}

fn desk(stage: &Stage) -> String {
    format!("/bahdja/desk/accounts/{}/carnet", stage.account)
}

/// A seller, a buyer who owes 1 234,50 since the tenth of February, and another buyer who owes something else.
async fn set() -> (Stage, String) {
    let mut stage = Stage::set(10_000_000).await;
    account(&stage.app.db, stage.tenant, "Other Shop", 0).await;
    let made = owe(&mut stage, "Superette Amine", "2026-02-10", "1234,50").await;
    owe(&mut stage, "Other Shop", "2026-02-11", "777,77").await;
    let entry = made.header("location").rsplit('/').next().unwrap().to_owned();
    (stage, entry)
}

async fn agree(stage: &mut Stage, side: Side) -> StatusCode {
    let (browser, path) = match side {
        Side::Seller => (&mut stage.owner, format!("/bahdja/desk/accounts/{}/carnet", stage.account)),
        Side::Buyer => (&mut stage.buyer, SHOP.to_owned()),
    };
    let fields = [("month", FEBRUARY), ("version", "123450")];
    browser.post(&format!("{path}/agreement"), &fields).await.status
}

async fn dispute(stage: &mut Stage, entry: &str) -> Answer {
    let fields = [("month", FEBRUARY), ("entry", entry), ("text", "I paid this <b>in cash</b>")];
    stage.buyer.post(&format!("{SHOP}/disputes"), &fields).await
}

#[tokio::test]
async fn both_sides_read_the_same_rows_and_nobody_elses() {
    let (mut stage, entry) = set().await;
    let paths = [format!("{SHOP}?month={FEBRUARY}"), format!("{}?month={FEBRUARY}", desk(&stage))];
    for (at, path) in paths.iter().enumerate() {
        let page = if at == 0 { stage.buyer.get(path).await } else { stage.owner.get(path).await };
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        assert!(page.body.contains("1\u{202F}234,50") && page.body.contains("février 2026"), "{}", page.body);
        assert!(!page.body.contains("777,77"), "{path}");
    }
    let dense = stage.owner.get(&paths[1]).await;
    assert!(dense.body.contains(&format!("/desk/books/entries/{entry}")), "a row opens its entry");
    assert!(dense.body.contains("vous devez 1\u{202F}234,50\u{A0}DA."), "the short text");
    for odd in ["?month=", "?month=nonsense", "?month=9999-99", "?month=-001-01"] {
        assert_eq!(stage.buyer.get(&format!("{SHOP}{odd}")).await.status, StatusCode::OK, "{odd}");
    }
    let march = stage.buyer.get(SHOP).await;
    assert!(march.body.contains("Rien ce mois-ci") && march.body.contains("1\u{202F}234,50"), "carried over");
    assert!(stage.buyer.get("/bahdja/shop").await.body.contains("/bahdja/shop/carnet"));
}

#[tokio::test]
async fn who_may_not_see_sees_nothing_and_says_nothing() {
    let (mut stage, entry) = set().await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let rights = Rights { may_order: true, may_pay: true, may_see: false, daily_cap: None };
    accounts::change(&mut t, stage.account, stage.member, rights).await.unwrap();
    t.commit().await.unwrap();
    let page = stage.buyer.get(&format!("{SHOP}?month={FEBRUARY}")).await;
    assert!(page.body.contains("Vous ne pouvez pas voir") && !page.body.contains("234,50"), "{}", page.body);
    assert_eq!(dispute(&mut stage, &entry).await.status, StatusCode::FORBIDDEN);
    assert_eq!(agree(&mut stage, Side::Buyer).await, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_month_agreed_by_both_is_sealed_and_disputed_no_more() {
    let (mut stage, entry) = set().await;
    assert_eq!(agree(&mut stage, Side::Seller).await, StatusCode::SEE_OTHER);
    assert_eq!(agree(&mut stage, Side::Seller).await, StatusCode::CONFLICT, "once");
    assert!(stage.buyer.get("/bahdja/shop/notifications").await.body.contains(FEBRUARY), "the buyer is told");
    let wrong = [("month", FEBRUARY), ("version", "5")];
    assert_eq!(stage.buyer.post(&format!("{SHOP}/agreement"), &wrong).await.status, StatusCode::CONFLICT);
    assert_eq!(agree(&mut stage, Side::Buyer).await, StatusCode::SEE_OTHER);
    assert!(stage.buyer.get(&format!("{SHOP}?month={FEBRUARY}")).await.body.contains("Les deux parties ont approuvé"));
    assert_eq!(dispute(&mut stage, &entry).await.status, StatusCode::CONFLICT);
    let early = [("month", "2026-03"), ("version", "123450")];
    assert_eq!(stage.buyer.post(&format!("{SHOP}/agreement"), &early).await.status, StatusCode::CONFLICT, "not over");
    owe(&mut stage, "Superette Amine", "2026-02-20", "10").await;
    let changed = stage.owner.get(&format!("{}?month={FEBRUARY}", desk(&stage))).await;
    assert!(changed.body.contains("Le solde a changé depuis l’accord"), "{}", changed.body);
}

#[tokio::test]
async fn a_disputed_row_waits_for_an_answer() {
    let (mut stage, entry) = set().await;
    for (entry, text) in [("", "why"), ("x", "why"), ("99", "why"), (entry.as_str(), " ")] {
        let fields = [("month", FEBRUARY), ("entry", entry), ("text", text)];
        let wrong = stage.buyer.post(&format!("{SHOP}/disputes"), &fields).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{entry} {text}");
    }
    assert_eq!(dispute(&mut stage, &entry).await.status, StatusCode::SEE_OTHER);
    assert_eq!(dispute(&mut stage, &entry).await.status, StatusCode::UNPROCESSABLE_ENTITY, "once");
    assert_eq!(agree(&mut stage, Side::Seller).await, StatusCode::CONFLICT);
    assert!(stage.owner.get("/bahdja/desk/notifications").await.body.contains("Superette Amine"));
    let page = stage.owner.get(&format!("{}?month={FEBRUARY}", desk(&stage))).await;
    assert!(page.body.contains("I paid this &lt;b&gt;"), "{}", page.body);
    let id = page
        .body
        .split("id=\"field-dispute\"")
        .nth(1)
        .and_then(|rest| rest.split("value=\"").nth(1))
        .and_then(|rest| rest.split('"').next())
        .unwrap()
        .to_owned();
    let path = format!("{}/answers", desk(&stage));
    let answer = [("month", FEBRUARY), ("dispute", id.as_str()), ("answer", "found it, thank you")];
    let mut other = stage.owner.clone();
    assert_eq!(other.post(&path, &[("dispute", "99"), ("answer", "x")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(stage.owner.post(&path, &answer).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stage.owner.post(&path, &answer).await.status, StatusCode::CONFLICT);
    assert!(stage.buyer.get(&format!("{SHOP}?month={FEBRUARY}")).await.body.contains("found it, thank you"));
    assert_eq!(agree(&mut stage, Side::Buyer).await, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn agreeing_and_disputing_at_once_never_both_hold() {
    for _ in 0..4 {
        let (stage, entry) = set().await;
        let (entry, month) = (entry.parse::<i64>().unwrap(), Month::parse(FEBRUARY).unwrap());
        let at = (stage.account, month);
        let (db, tenant) = (stage.app.db.clone(), stage.tenant);
        let agrees = tokio::spawn(async move {
            let mut t = inside(&db, tenant, Mode::Write).await;
            let done = carnets::agree(&mut t, at, Side::Buyer, 123_450).await.map(|_| ());
            (if done.is_ok() { t.commit().await } else { done }).map_err(|error| matches!(error, Error::Conflict))
        });
        let (db, tenant) = (stage.app.db.clone(), stage.tenant);
        let disputes = tokio::spawn(async move {
            let mut t = inside(&db, tenant, Mode::Write).await;
            let done = carnets::dispute(&mut t, at, entry, "no").await.map(|_| ());
            (if done.is_ok() { t.commit().await } else { done }).map_err(|error| matches!(error, Error::Conflict))
        });
        let (agreed, disputed) = (agrees.await.unwrap(), disputes.await.unwrap());
        assert!(agreed.is_ok() != disputed.is_ok(), "{agreed:?} {disputed:?}");
        assert!(agreed.err().unwrap_or(true) && disputed.err().unwrap_or(true), "the other is told so");
    }
}

#[tokio::test]
async fn a_shared_link_opens_one_carnet_and_nothing_else() {
    let (mut stage, _) = set().await;
    let path = format!("{}/links", desk(&stage));
    let long = [("from", "2024-01-01"), ("to", "2026-02-28"), ("days", "7")];
    assert_eq!(stage.owner.post(&path, &long).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("month", FEBRUARY), ("from", "2026-02-01"), ("to", "2026-02-28"), ("days", "7")];
    assert_eq!(stage.owner.post(&path, &fields).await.status, StatusCode::SEE_OTHER);
    let page = stage.owner.get(&desk(&stage)).await;
    let word = page.body.split("/p/").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    let mut stranger = stage.app.stranger();
    let open = stranger.get(&format!("/p/{word}")).await;
    assert_eq!(open.status, StatusCode::OK, "{}", open.body);
    assert!(open.body.contains("1,234.50") || open.body.contains("1\u{202F}234,50"), "{}", open.body);
    assert!(open.body.contains("Superette Amine"), "{}", open.body);
    assert!(!["777,77", "777.77", "/desk/"].into_iter().any(|foreign| open.body.contains(foreign)), "{}", open.body);
    assert_eq!(open.header("cache-control"), "private, no-store");
    assert!(open.header("x-robots-tag").contains("noindex"));
    let parts: Vec<&str> = word.split('.').collect();
    let other = format!("{}.{}.{}", parts[0], parts[1].parse::<i64>().unwrap() + 1, parts[2]);
    let unknown = stranger.get(&format!("/p/{other}")).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let revoke = page.body.split("/removal").next().and_then(|head| head.rsplit("/links/").next()).unwrap().to_owned();
    let mut elsewhere = account(&stage.app.db, stage.tenant, "Third Shop", 0).await;
    let wrong = format!("/bahdja/desk/accounts/{elsewhere}/carnet/links/{revoke}/removal");
    assert_eq!(stage.owner.post(&wrong, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(stranger.get(&format!("/p/{word}")).await.status, StatusCode::OK);
    assert_eq!(stage.owner.post(&format!("{path}/{revoke}/removal"), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stranger.get(&format!("/p/{word}")).await.status, unknown.status, "gone and unknown are alike");
    elsewhere = stage.account;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let id =
        links::create(&mut t, &New { days: ("2026-02-01", "2026-02-28"), ..New::of(Purpose::Statement, elsewhere, 7) })
            .await
            .unwrap();
    t.commit().await.unwrap();
    let word = links::token(stage.app.db.keys(), stage.tenant, id);
    assert_eq!(stranger.get(&format!("/p/{word}")).await.status, StatusCode::OK);
    stage.app.clock.advance(8 * DAY);
    assert_eq!(stranger.get(&format!("/p/{word}")).await.status, StatusCode::NOT_FOUND);
    let mut last = StatusCode::OK;
    for n in 0..60 {
        last = stranger.get(&format!("/p/1.{n}.guess")).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn the_check_of_the_books_finds_what_drifted() {
    let (stage, _) = set().await;
    make::member(&stage.app.db, stage.tenant, Portal::Desk, Role::Viewer).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    assert!(books::drift::look(&mut t).await.unwrap().is_empty());
    store::balances::change(&mut t, store::balances::Of::Money { account: stage.account }, 5).await.unwrap();
    let found = books::drift::look(&mut t).await.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].what.as_str(), found[0].expected, found[0].found), ("owed", 123_450, 123_445));
    assert_eq!(books::drift::keep(&mut t, &found).await.unwrap(), 0);
    assert_eq!(books::drift::keep(&mut t, &[]).await.unwrap(), 1);
    assert!(books::drift::found(&mut t).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_busy_month_is_read_in_parts_and_the_balance_is_carried() {
    let (mut stage, _) = set().await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    for n in 0..120_i64 {
        let date = jiff::civil::date(2026, 1, if n < 70 { 5 } else { 20 });
        let day = domain::calendar::Day { country: domain::country::Country::Dz, date };
        let post =
            books::Post { day, key: format!("busy:{n}"), document: None, account: Some(stage.account), note: "" };
        let owed = domain::ledger::Event::Opened { what: domain::ledger::Opening::Buyer(stage.account), amount: 100 };
        books::post(&mut t, &post, &owed).await.unwrap();
    }
    t.commit().await.unwrap();
    for path in [SHOP.to_owned(), desk(&stage).split('?').next().unwrap().to_owned()] {
        let browser = if path == SHOP { &mut stage.buyer } else { &mut stage.owner };
        let last = browser.get(&format!("{path}?month=2026-01")).await.body;
        assert!(last.contains("from=2026-01-01") && last.contains("from=2026-01-20"), "{last}");
        assert!(last.contains("Report") || last.contains("Balance carried"), "{last}");
        assert!(last.contains("70,00") && last.contains("120,00"), "carried, and at the end: {last}");
        let first = browser.get(&format!("{path}?month=2026-01&from=2026-01-01")).await.body;
        assert!(first.contains("70,00") && !first.contains("119,00"), "{first}");
        let odd = browser.get(&format!("{path}?month=2026-01&from=nonsense")).await.body;
        assert!(odd.contains("120,00"), "what is no day is the last part");
    }
}
