//! Whatever the order of acts, and however many at once: no more is held than there is, and no more is owed than the
//! limit and its approvals allow.
use super::stage::{Stage, account, balance};
use crate::kit::inside;
use domain::{
    calendar::Day,
    country::Country,
    orders::{Pay, Terms},
};
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, TestRunner},
};
use store::{Db, Mode, balances::Of, orders};

fn day() -> Day {
    Day { country: Country::Dz, date: jiff::civil::date(2026, 3, 2) }
}

async fn place(db: &Db, tenant: i64, account: i64, (item, quantity): (i64, i64), pay: Pay) -> Option<i64> {
    let mut t = inside(db, tenant, Mode::Write).await;
    orders::put(&mut t, (account, 0), day().date, &[(item, quantity)]).await.ok()?;
    t.commit().await.ok()?;
    let mut t = inside(db, tenant, Mode::Write).await;
    let order = orders::place(&mut t, (account, 0), day(), Terms::of(pay)).await.ok()?;
    t.commit().await.ok()?;
    Some(order.id)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twenty_accounts_at_once_share_what_there_is() {
    let stage = Stage::set(0).await;
    let item = stage.item("Huile", "100", 50).await;
    let mut buyers = Vec::new();
    for n in 0..20 {
        buyers.push(account(&stage.app.db, stage.tenant, &format!("Shop {n}"), 0).await);
    }
    let asks = buyers.into_iter().map(|buyer| {
        let (db, tenant) = (stage.app.db.clone(), stage.tenant);
        tokio::spawn(async move { place(&db, tenant, buyer, (item, 7), Pay::Cash).await })
    });
    let mut numbers = std::collections::BTreeSet::new();
    for ask in asks.collect::<Vec<_>>() {
        let id = ask.await.unwrap().expect("an order is taken, short or not");
        let mut t = inside(&stage.app.db, stage.tenant, Mode::Read).await;
        numbers.insert(orders::find(&mut t, 0, id).await.unwrap().number.unwrap());
    }
    assert_eq!((stage.stock(item).await.held, stage.stock(item).await.free()), (50, 0));
    assert_eq!(numbers.len(), 20, "no number twice");
    assert_eq!(numbers.last().map(String::as_str), Some("2026-00020"), "and none left out");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_basket_sent_from_two_phones_at_once_is_one_order() {
    let stage = Stage::set(0).await;
    let item = stage.item("Huile", "100", 50).await;
    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
    orders::put(&mut t, (stage.account, 0), day().date, &[(item, 3)]).await.unwrap();
    t.commit().await.unwrap();
    let sends = (0..6).map(|_| {
        let (db, tenant, account) = (stage.app.db.clone(), stage.tenant, stage.account);
        tokio::spawn(async move {
            let mut t = inside(&db, tenant, Mode::Write).await;
            match orders::place(&mut t, (account, 0), day(), Terms::of(Pay::Cash)).await {
                Ok(_) => t.commit().await.is_ok(),
                Err(_) => false,
            }
        })
    });
    let mut sent = 0;
    for send in sends.collect::<Vec<_>>() {
        sent += i32::from(send.await.unwrap());
    }
    assert_eq!((sent, stage.stock(item).await.held), (1, 3));
}

/// One step of a random walk: which act, on which of the orders so far, how much.
type Step = (u8, usize, i64);

async fn step(stage: &Stage, item: i64, made: &mut Vec<i64>, allowed: &mut i64, (act, which, quantity): Step) {
    let db = &stage.app.db;
    if act < 3 {
        let pay = if act == 0 { Pay::Cash } else { Pay::Account };
        made.extend(place(db, stage.tenant, stage.account, (item, quantity), pay).await);
        return;
    }
    let Some(id) = made.get(which % made.len().max(1)).copied() else { return };
    let mut t = inside(db, stage.tenant, Mode::Write).await;
    let order = orders::find(&mut t, 0, id).await.unwrap();
    let free = balance_now(&mut t, stage.account).await;
    let done = match act {
        3 => orders::cancel(&mut t, &order, order.version, "").await,
        4 if order.short > 0 => orders::accept(&mut t, &order, order.version, day()).await,
        5 if order.missing > 0 => orders::pay_cash(&mut t, &order, order.version).await,
        6 if order.missing > 0 && order.short == 0 => {
            *allowed += (order.total - free.max(0)).max(0);
            orders::approve(&mut t, &order, order.version, day().date).await
        }
        7 => {
            let lines = orders::lines(&mut t, id).await.unwrap();
            let wanted: Vec<_> = lines.iter().map(|line| (line.id, quantity)).collect();
            orders::change(&mut t, &order, order.version, day(), &wanted).await
        }
        8 => orders::fit_limit(&mut t, &order, order.version, day()).await,
        9 => {
            let lines = orders::lines(&mut t, id).await.unwrap();
            let part: Vec<_> = lines.iter().map(|line| (line.id, line.quantity / 2)).collect();
            let is_some = part.iter().any(|(_, quantity)| *quantity > 0);
            match orders::split(&mut t, &order, order.version, day(), if is_some { &part } else { return }).await {
                Ok(other) => {
                    made.push(other);
                    Ok(())
                }
                Err(why) => Err(why),
            }
        }
        10 if order.granted_until.is_some() && order.confirmed_at.is_none() => {
            orders::lapse(&mut t, &order, day().date).await
        }
        _ => orders::confirm(&mut t, &order, order.version).await,
    };
    if done.is_ok() {
        t.commit().await.unwrap();
    }
}

async fn balance_now(t: &mut store::Tenant, account: i64) -> i64 {
    store::balances::lock(t, Of::Money { account }).await.unwrap().free()
}

#[test]
fn no_walk_of_acts_holds_more_than_there_is() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let steps = vec((0..12_u8, 0..6_usize, 1..9_i64), 4..24);
    TestRunner::new(Config::with_cases(12))
        .run(&steps, |steps| {
            runtime.block_on(async {
                let stage = Stage::set(50_000).await;
                let item = stage.item("Huile", "100", 20).await;
                let (mut made, mut allowed) = (Vec::new(), 0);
                for one in steps {
                    step(&stage, item, &mut made, &mut allowed, one).await;
                    let stock = stage.stock(item).await;
                    prop_assert!(stock.held >= 0 && stock.held <= stock.have, "{stock:?}");
                    let money = balance(&stage.app.db, stage.tenant, Of::Money { account: stage.account }).await;
                    prop_assert!(money.held >= 0 && money.held <= 50_000 + allowed, "{money:?} with {allowed} allowed");
                }
                for id in made {
                    let mut t = inside(&stage.app.db, stage.tenant, Mode::Write).await;
                    let order = orders::find(&mut t, 0, id).await.unwrap();
                    if order.may_cancel() {
                        orders::cancel(&mut t, &order, order.version, "").await.unwrap();
                        t.commit().await.unwrap();
                    }
                }
                prop_assert_eq!((stage.stock(item).await.held, stage.money().await.held), (0, 0));
                Ok(())
            })
        })
        .unwrap();
}
