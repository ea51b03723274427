//! The books at the desk: every page sums the same, entries by hand, taking back, closing and opening again.
use crate::{
    kit::{Answer, inside},
    shop::stage::Stage,
};
use domain::{
    books::{Days, Ledger, Period, trial},
    calendar::Day,
    chart::Role,
    country::Country,
    ids::Id,
    ledger::{Event, Opening, Whose},
    portal::Portal,
    role::Role as Rank,
};
use jiff::civil::{Date, date};
use poem::http::StatusCode;
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, TestRunner},
};
use store::{
    Error, Mode, Tenant,
    books::{self, Post},
};

const BOOKS: &str = "/bahdja/desk/books";
const PERIOD: Period = Period { from: date(2026, 2, 1), to: date(2026, 2, 28) };

fn on(date: Date, key: String) -> Post<'static> {
    Post { day: Day { country: Country::Dz, date }, key, document: None, account: None, note: "" }
}

/// What one page after the other of an account adds up to: opening, movement, and the balance after the last line.
async fn walked(t: &mut Tenant, role: Role) -> (i64, i64) {
    let mut ledger = Ledger { role, part: String::new(), whose: String::new(), owner: 0, period: PERIOD, after: None };
    let opening = books::before(t, &ledger).await.unwrap();
    let mut moved = 0;
    loop {
        let lines = books::ledger(t, &ledger).await.unwrap();
        let shown = lines.get(..books::LINES).unwrap_or(&lines);
        moved += shown.iter().map(|one| one.line.debit - one.line.credit).sum::<i64>();
        let Some(last) = shown.last() else { break };
        ledger.after = Some((last.day.parse().unwrap(), last.line.entry_id, last.line.position));
        assert_eq!(books::before(t, &ledger).await.unwrap(), opening + moved);
    }
    (opening, moved)
}

/// The same from the day book.
async fn by_days(t: &mut Tenant) -> std::collections::BTreeMap<String, i64> {
    let mut days = Days { period: PERIOD, kind: String::new(), before: None };
    let mut sums = std::collections::BTreeMap::new();
    let (mut debit, mut credit) = (0, 0);
    loop {
        let (heads, lines) = books::days(t, &days).await.unwrap();
        let shown = heads.get(..books::ENTRIES).unwrap_or(&heads);
        for line in lines.iter().filter(|line| shown.iter().any(|head| head.id == line.entry_id)) {
            *sums.entry(line.role.clone()).or_insert(0) += line.debit - line.credit;
            debit += line.debit;
            credit += line.credit;
        }
        let Some(last) = shown.last() else { break };
        days.before = Some((last.day.parse().unwrap(), last.number));
    }
    assert_eq!(books::turnover(t, &Days { before: None, ..days }).await.unwrap(), (debit, credit));
    sums
}

#[test]
fn trial_balance_accounts_and_day_book_always_agree() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    // Which event, of how much, how many days after the first of January.
    let moves = vec((0..4_u8, 1..90_000_i64, 0..80_i64), 1..130);
    TestRunner::new(Config::with_cases(3))
        .run(&moves, |moves| {
            runtime.block_on(async {
                let stage = Stage::set(0).await;
                let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
                for (at, (what, amount, days)) in moves.iter().enumerate() {
                    let day = date(2026, 1, 1).checked_add(jiff::Span::new().days(*days)).unwrap();
                    let event = match what {
                        0 => Event::Opened { what: Opening::Stock, amount: *amount },
                        1 => Event::Delivered { cost: *amount },
                        2 => Event::Opened { what: Opening::Buyer(stage.account), amount: *amount },
                        _ => Event::WrittenOff { account: stage.account, amount: *amount, relief: vec![] },
                    };
                    books::post(&mut t, &on(day, format!("test:{at}")), &event).await.unwrap();
                }
                let trial = trial(Country::Dz, &books::sums(&mut t, PERIOD).await.unwrap());
                let [a, b, c, d, e, f] = trial.totals;
                prop_assert_eq!((a, c, e), (b, d, f));
                let days = by_days(&mut t).await;
                for row in &trial.rows {
                    let (opening, moved) = walked(&mut t, row.role).await;
                    prop_assert_eq!((opening, opening + moved), (row.opening, row.closing()));
                    prop_assert_eq!(days.get(row.role.code()).copied().unwrap_or(0), moved);
                }
                Ok(())
            })
        })
        .unwrap();
}

async fn write(stage: &mut Stage, day: &str, debit: &str, credit: &str) -> Answer {
    let fields = [
        ("day", day),
        ("note", "capital paid in"),
        ("role1", "ar"),
        ("owner1", "superette amine"),
        ("debit1", debit),
        ("role2", "capital"),
        ("credit2", credit),
    ];
    stage.owner.post(&format!("{BOOKS}/entries"), &fields).await
}

async fn owed(stage: &Stage) -> i64 {
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Read).await;
    books::balance(&mut t, Role::Receivable, Whose::Account(stage.account)).await.unwrap()
}

#[tokio::test]
async fn an_entry_by_hand_is_owed_and_taken_back_once() {
    let mut stage = Stage::set(1_000_000).await;
    let wrong = write(&mut stage, "2026-03-02", "100", "99").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("Débits et crédits diffèrent"), "{}", wrong.body);
    let made = write(&mut stage, "2026-03-02", "1 000,00", "1000").await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let place = made.header("location").to_owned();
    assert_eq!((owed(&stage).await, stage.money().await.have), (100_000, 900_000));
    let page = stage.owner.get(&place).await;
    assert!(page.body.contains("Superette Amine") && page.body.contains("Écriture manuelle"), "{}", page.body);
    let none = stage.owner.post(&format!("{place}/reversal"), &[("until", "2026-03-02")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("until", "2026-03-02"), ("reason", "typed twice")];
    let back = stage.owner.post(&format!("{place}/reversal"), &fields).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.body);
    assert_eq!((owed(&stage).await, stage.money().await.have), (0, 1_000_000));
    assert_eq!(stage.owner.post(&format!("{place}/reversal"), &fields).await.status, StatusCode::CONFLICT);
    assert!(stage.owner.get(&place).await.body.contains("Contrepassée par"));
    let t = &mut inside(&stage.app.db, stage.tenant, Mode::Read).await;
    assert!(books::drift::look(t).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_closed_period_takes_nothing_until_the_owner_opens_it() {
    let mut stage = Stage::set(0).await;
    assert_eq!(write(&mut stage, "2026-02-02", "10", "10").await.status, StatusCode::SEE_OTHER);
    let closing = format!("{BOOKS}/closing");
    let shown = stage.owner.get(&format!("{closing}?until=2026-02-28")).await;
    assert!(shown.body.contains("février 2026"), "{}", shown.body);
    let version = shown.hidden("version");
    let post = |until: &'static str| [("until", until), ("version", "1")];
    assert_eq!(version, "1");
    let future = stage.owner.post(&closing, &post("2999-01-01")).await;
    assert_eq!(future.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(stage.owner.post(&closing, &post("2026-02-28")).await.status, StatusCode::SEE_OTHER);
    let refused = write(&mut stage, "2026-02-28", "10", "10").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Les livres de ce jour sont clos"), "{}", refused.body);
    let mut admin = stage.app.member(stage.tenant, Portal::Desk, Rank::Admin).await;
    let open = [("until", "2026-02-01"), ("reason", "a bill came late"), ("version", "2")];
    assert_eq!(admin.post(&format!("{closing}/delete"), &open).await.status, StatusCode::FORBIDDEN);
    let opened = stage.owner.post(&format!("{closing}/delete"), &open).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
    assert_eq!(write(&mut stage, "2026-02-28", "10", "10").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_slips_under_a_closing() {
    let stage = Stage::set(0).await;
    let day = date(2026, 3, 2);
    let post = |at: i64| {
        let (db, tenant) = (stage.app.db.clone(), stage.tenant);
        tokio::spawn(async move {
            let mut t = inside(&db, tenant, Mode::Write).await;
            let event = Event::Opened { what: Opening::Stock, amount: 100 };
            match books::post(&mut t, &on(day, format!("test:{at}")), &event).await {
                Ok(_) => t.commit().await.map(|()| true).unwrap(),
                Err(Error::Closed) => false,
                Err(other) => panic!("{other}"),
            }
        })
    };
    let before: Vec<_> = (0..6).map(post).collect();
    let (db, tenant) = (stage.app.db.clone(), stage.tenant);
    let closing = tokio::spawn(async move {
        let mut t = inside(&db, tenant, Mode::Write).await;
        books::close(&mut t, 1, day).await.unwrap();
        let entries = books::state(&mut t).await.unwrap().entries;
        t.commit().await.unwrap();
        entries
    });
    let after: Vec<_> = (6..12).map(post).collect();
    let sealed = closing.await.unwrap();
    let mut posted = 0;
    for one in before.into_iter().chain(after) {
        posted += i64::from(one.await.unwrap());
    }
    assert_eq!(posted, sealed, "what was posted was there when the books were closed");
}

#[tokio::test]
async fn the_pages_show_what_is_there_and_export_it() {
    let mut stage = Stage::set(0).await;
    assert_eq!(write(&mut stage, "2026-03-02", "1234,50", "1234,5").await.status, StatusCode::SEE_OTHER);
    let asked = "from=2026-01-01&to=2026-12-31";
    for (path, text) in [
        (format!("{BOOKS}?{asked}"), "Créances clients"),
        (format!("{BOOKS}/ledger/ar?{asked}"), "capital paid in"),
        (format!("{BOOKS}/ledger/ar?{asked}&whose=account&owner={}", stage.account), "Superette Amine"),
        (format!("{BOOKS}/entries?{asked}&kind=manual"), "capital paid in"),
        (format!("{BOOKS}/export?{asked}"), "411,Créances clients,0.00,0.00,1234.50,0.00,1234.50,0.00"),
        (format!("{BOOKS}/entries/export?{asked}"), "capital paid in,101,Capital,,,1234.50"),
        (format!("{BOOKS}?from=&to=&x=1"), "Balance"),
    ] {
        let page = stage.owner.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.body.contains(text), "{path}: {}", page.body);
    }
    let other = stage.owner.get(&format!("{BOOKS}/ledger/ar?{asked}&whose=account&owner=99")).await;
    assert!(!other.body.contains("Superette Amine"));
    assert_eq!(stage.owner.get(&format!("{BOOKS}/ledger/nonsense")).await.status, StatusCode::NOT_FOUND);
    let none: Id = 99;
    assert_eq!(stage.owner.get(&format!("{BOOKS}/entries/{none}")).await.status, StatusCode::NOT_FOUND);
}
