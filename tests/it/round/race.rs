//! Stops recorded, orders sent and money taken at once: everybody takes what they need in one order, so nobody waits
//! for another who waits for them.
use super::depot::Depot;
use crate::{kit::inside, shop::stage::account};
use domain::{
    calendar::Day,
    country::Country,
    ids::Id,
    ledger::{Custodian, Keeper},
    orders::{Pay, Terms},
    payments::Method,
    rounds::{Handed, NewRound, StopForm},
};
use std::collections::BTreeMap;
use store::{
    Db, Mode, custodians, orders, payments,
    payments::Received,
    rounds::{self, Door},
};
use tokio::task::JoinSet;

const DAY: Day = Day { country: Country::Dz, date: jiff::civil::date(2026, 3, 2) };

/// A confirmed order of one item.
async fn confirmed(db: &Db, tenant: Id, buyer: Id, item: Id) -> Id {
    let mut t = inside(db, tenant, Mode::Write).await;
    orders::put(&mut t, (buyer, 0), DAY.date, &[(item, 5)]).await.unwrap();
    let order = orders::place(&mut t, (buyer, 0), DAY, Terms::of(Pay::Account)).await.unwrap();
    orders::confirm(&mut t, &order, order.version).await.unwrap();
    t.commit().await.unwrap();
    order.id
}

/// Records a stop at which one piece of each line is broken.
async fn record(db: Db, (tenant, driver): (Id, Id), stop: Id, by: Custodian) {
    let mut t = inside(&db, tenant, Mode::Write).await;
    let stop = rounds::stop(&mut t, stop).await.unwrap();
    let (mut handed, mut typed) = (Vec::new(), BTreeMap::new());
    let found = rounds::orders_of(&mut t, stop.id).await.unwrap();
    typed.extend(found.iter().flat_map(|(_, lines)| lines).map(|line| (format!("x{}", line.id), "1".to_owned())));
    let form = StopForm { typed, ..StopForm::default() };
    for (order, lines) in found {
        let outcomes = form.outcomes(&lines).unwrap();
        handed.push(Handed { order, lines, outcomes });
    }
    let door = Door { stop: &stop, driver, version: stop.version, day: DAY, form: &form, signer: None };
    rounds::record(&mut t, &door, &handed, (form.done(0), by)).await.unwrap();
    t.commit().await.unwrap();
}

async fn pay(db: Db, tenant: Id, buyer: Id, by: Custodian) {
    let mut t = inside(&db, tenant, Mode::Write).await;
    let received = Received {
        account: buyer,
        by,
        stop: None,
        document: None,
        method: Method::Cheque,
        amount: 1_000,
        stamp: 0,
        day: DAY,
        note: "",
    };
    payments::receive(&mut t, &received).await.unwrap();
    t.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nobody_waits_for_another_who_waits_for_them() {
    let depot = Depot::set(0).await;
    let stage = &depot.stage;
    let (db, tenant, driver) = (stage.app.db.clone(), stage.tenant, depot.driver_id);
    let (oil, salt) = (stage.item("Huile", "600", 400).await, stage.item("Sel", "30", 400).await);
    let mut buyers = Vec::new();
    for at in 0..8 {
        let buyer = account(&db, tenant, &format!("Shop {at}"), 100_000_000).await;
        let (first, second) = if at % 2 == 0 { (oil, salt) } else { (salt, oil) };
        buyers.push((
            buyer,
            vec![confirmed(&db, tenant, buyer, first).await, confirmed(&db, tenant, buyer, second).await],
        ));
    }
    let mut t = inside(&db, tenant, Mode::Write).await;
    let new = NewRound {
        name: "Bab El Oued".into(),
        day: DAY.date.to_string(),
        site: stage.site,
        driver,
        vehicle: String::new(),
    };
    let round = rounds::create(&mut t, &new).await.unwrap();
    let planned = rounds::find(&mut t, round, 0).await.unwrap();
    let all: Vec<Id> = buyers.iter().flat_map(|(_, orders)| orders.clone()).collect();
    rounds::assign(&mut t, &planned, planned.version, &all).await.unwrap();
    let planned = rounds::find(&mut t, round, 0).await.unwrap();
    rounds::start(&mut t, &planned, planned.version).await.unwrap();
    let by = custodians::of_member(&mut t, Keeper::Cheques, driver).await.unwrap();
    let stops = rounds::stops(&mut t, round).await.unwrap();
    t.commit().await.unwrap();
    let mut acts = JoinSet::new();
    for stop in stops {
        acts.spawn(record(db.clone(), (tenant, driver), stop.id, by));
        acts.spawn(pay(db.clone(), tenant, stop.account_id, by));
        let (db, buyer) = (db.clone(), stop.account_id);
        acts.spawn(async move {
            confirmed(&db, tenant, buyer, oil).await;
        });
    }
    while let Some(act) = acts.join_next().await {
        act.unwrap();
    }
    let (oil, salt) = (stage.stock(oil).await, stage.stock(salt).await);
    assert_eq!((oil.have, oil.held), (360, 40), "eight of five are gone, eight of five are promised");
    assert_eq!((salt.have, salt.held), (360, 0));
}
