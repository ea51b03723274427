//! Holds: however many ask at once, no more is held than there is, and what is let go is free again.
use crate::kit::{Raw, inside, make};
use domain::ids::Id;
use store::{
    Db, Error, Mode,
    balances::{self, For, Of},
};

async fn put(db: &Db, tenant: Id, of: Of, quantity: i64) {
    let mut t = inside(db, tenant, Mode::Write).await;
    balances::change(&mut t, of, quantity).await.unwrap();
    t.commit().await.unwrap();
}

async fn hold(db: &Db, tenant: Id, of: Of, quantity: i64, document: Id) -> i64 {
    let mut t = inside(db, tenant, Mode::Write).await;
    let held = balances::hold(&mut t, of, quantity, 0, For { document, line: None }).await.unwrap();
    t.commit().await.unwrap();
    held
}

async fn free(db: &Db, tenant: Id, of: Of) -> i64 {
    let mut t = inside(db, tenant, Mode::Write).await;
    balances::lock(&mut t, of).await.unwrap().free()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forty_at_once_hold_no_more_than_there_is() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    let of = Of::Stock { site: 1, item: 2 };
    put(&raw.db, tenant, of, 100).await;
    let asks = (0..40).map(|n| {
        let db = raw.db.clone();
        tokio::spawn(async move { hold(&db, tenant, of, 7, n + 1).await })
    });
    let mut held = 0;
    for ask in asks.collect::<Vec<_>>() {
        held += ask.await.unwrap();
    }
    assert_eq!((held, free(&raw.db, tenant, of).await), (100, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn holding_and_letting_go_at_once_loses_nothing() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    let of = Of::Money { account: 5 };
    put(&raw.db, tenant, of, 1_000).await;
    let rounds = (0..24).map(|n| {
        let db = raw.db.clone();
        tokio::spawn(async move {
            hold(&db, tenant, of, 300, n + 1).await;
            let mut t = inside(&db, tenant, Mode::Write).await;
            balances::release(&mut t, n + 1, false).await.unwrap();
            t.commit().await.unwrap();
        })
    });
    for round in rounds.collect::<Vec<_>>() {
        round.await.unwrap();
    }
    assert_eq!(free(&raw.db, tenant, of).await, 1_000);
}

#[tokio::test]
async fn what_is_held_cannot_be_taken_away_and_a_grant_goes_beyond() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    let stock = Of::Stock { site: 1, item: 2 };
    put(&raw.db, tenant, stock, 10).await;
    assert_eq!(hold(&raw.db, tenant, stock, 8, 1).await, 8);
    let mut t = inside(&raw.db, tenant, Mode::Write).await;
    assert!(matches!(balances::change(&mut t, stock, -3).await, Err(Error::Short)));
    drop(t);
    let money = Of::Money { account: 5 };
    put(&raw.db, tenant, money, 100).await;
    let mut t = inside(&raw.db, tenant, Mode::Write).await;
    let whom = For { document: 9, line: None };
    assert_eq!(balances::hold(&mut t, money, 150, 0, whom).await.unwrap(), 100);
    assert_eq!(balances::hold(&mut t, money, 50, 50, whom).await.unwrap(), 50);
    t.commit().await.unwrap();
}
