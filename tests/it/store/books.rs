//! The books: posted once, balanced by the database itself, never changed, closed by day; invoices and payments in them.
use crate::{
    kit::{Raw, inside, make},
    shop::stage::Stage,
};
use domain::{
    calendar::Day,
    chart::Role,
    country::Country,
    ids::Id,
    ledger::{Event, Keeper, Opening, Whose},
    payments::Method,
};
use jiff::civil::date;
use store::{
    Error, Mode, Tenant,
    books::{self, Post},
    custodians,
    invoices::{self, Billed},
    orders, payments,
    payments::Received,
};

const DAY: Day = Day { country: Country::Dz, date: date(2026, 3, 2) };

fn entry(key: &str) -> Post<'static> {
    Post { day: DAY, key: key.to_owned(), document: None, account: None, note: "" }
}

fn opened(amount: i64) -> Event {
    Event::Opened { what: Opening::Stock, amount }
}

#[tokio::test]
async fn an_event_is_posted_once_and_numbered_without_gaps_however_many_come_at_once() {
    let stage = Stage::set(0).await;
    let mut posting = tokio::task::JoinSet::new();
    for at in 0..24_i64 {
        let (db, tenant) = (stage.app.db.clone(), stage.tenant);
        posting.spawn(async move {
            let mut t = inside(&db, tenant, Mode::Write).await;
            let id = books::post(&mut t, &entry(&format!("test:{}", at % 8)), &opened(100)).await.unwrap();
            t.commit().await.unwrap();
            id
        });
    }
    let mut ids = posting.join_all().await;
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 8);
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Read).await;
    assert_eq!(books::balance(&mut t, Role::Inventory, Whose::House).await.unwrap(), 800);
}

#[tokio::test]
async fn the_database_refuses_what_does_not_balance_and_what_would_change_it() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    let mut t = raw.tenant(tenant, Mode::Write).await;
    books::post(&mut t, &entry("test:1"), &opened(100)).await.unwrap();
    t.commit().await.unwrap();
    for sql in [
        "INSERT INTO entries (tenant_id, id, number, day, kind, key, by_name, created_at) VALUES ({t}, 5, 9, '2026-03-02', 'x', 'x', '', 0)",
        "INSERT INTO postings (tenant_id, entry_id, position, day, role, whose, debit, credit) VALUES ({t}, 6, 1, '2026-03-02', 'bank', 'house', 5, 0)",
        "INSERT INTO postings (tenant_id, entry_id, position, day, role, whose, debit, credit) SELECT {t}, id, 9, day, 'bank', 'house', 5, 0 FROM entries WHERE tenant_id = {t}",
        "UPDATE postings SET debit = debit + 1 WHERE tenant_id = {t} AND debit > 0",
        "DELETE FROM postings WHERE tenant_id = {t}",
        "UPDATE entries SET note = 'other' WHERE tenant_id = {t}",
        "DELETE FROM entries WHERE tenant_id = {t}",
    ] {
        let sql = sql.replace("{t}", &tenant.to_string());
        assert!(raw.try_run(tenant, &sql).await.is_err(), "{sql}");
    }
}

#[tokio::test]
async fn a_reversal_takes_an_entry_back_once() {
    let stage = Stage::set(0).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let id = books::post(&mut t, &entry("test:1"), &opened(100)).await.unwrap();
    books::reverse(&mut t, &entry("back:1"), id).await.unwrap();
    assert_eq!(books::balance(&mut t, Role::Inventory, Whose::House).await.unwrap(), 0);
    assert!(matches!(books::reverse(&mut t, &entry("back:2"), id).await, Err(Error::Taken)));
}

/// A confirmed order of ten, eight of them received and billed.
async fn billed(stage: &Stage, t: &mut Tenant, order: Id) -> invoices::Issued {
    let order = orders::find(t, stage.account, order).await.unwrap();
    let received: Vec<_> = orders::lines(t, order.id).await.unwrap().into_iter().map(|line| (line, 8_i64)).collect();
    let billed = Billed { order: &order, received: &received, stop: None, day: DAY, due: DAY.date };
    invoices::issue(t, &billed).await.unwrap()
}

#[tokio::test]
async fn an_invoice_is_owed_at_once_and_a_payment_settles_it_whoever_holds_the_money() {
    let mut stage = Stage::set(1_000_000).await;
    let oil = stage.item("Huile", "600", 10).await;
    let order = stage.order(&[(oil, 10)], "cash").await;
    let order: Id = order.rsplit('/').next().unwrap().parse().unwrap();
    let driver =
        make::member(&stage.app.db, stage.tenant, domain::portal::Portal::Round, domain::role::Role::Member).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    let invoice = billed(&stage, &mut t, order).await;
    assert_eq!((invoice.number.as_str(), invoice.total), ("F-2026-00001", 480_000));
    let owed = Whose::Account(stage.account);
    assert_eq!(books::balance(&mut t, Role::Receivable, owed).await.unwrap(), 480_000);
    let by = custodians::of_member(&mut t, Keeper::Driver, driver.membership_id).await.unwrap();
    assert_eq!(by, custodians::of_member(&mut t, Keeper::Driver, driver.membership_id).await.unwrap());
    let received = Received {
        account: stage.account,
        by,
        stop: None,
        document: None,
        method: Method::Cash,
        amount: 484_800,
        stamp: 4_800,
        day: DAY,
        note: "",
    };
    payments::receive(&mut t, &received).await.unwrap();
    assert_eq!(books::balance(&mut t, Role::Receivable, owed).await.unwrap(), 0);
    assert_eq!(books::balance(&mut t, Role::StampCollected, Whose::House).await.unwrap(), -4_800);
    assert_eq!(custodians::held(&mut t, by).await.unwrap(), 484_800);
    t.commit().await.unwrap();
    assert_eq!(stage.money().await.have, 1_000_000, "all that was owed is paid");
}
