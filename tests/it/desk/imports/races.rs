//! Several at once: the same button, the same file, an undo in the middle, a worker that dies.
use super::stage::{Stage, counts, id};
use domain::{
    batches::{Status, Verdict},
    portal::Portal,
    role::Role,
};
use store::batches::{self, Chosen, Home};

const FILE: &str = "SKU;Nom;Prix;Stock initial\nA;x;1;5\nB;y;2;7\nC;z;3;9\n";

#[tokio::test]
async fn a_commit_pressed_many_times_by_two_clerks_writes_once() {
    let mut stage = Stage::set().await;
    let place = stage.bring("items", "a.csv", FILE.as_bytes()).await;
    stage.rehearse(&place).await;
    let mut pressing = tokio::task::JoinSet::new();
    let other = stage.app.member(stage.tenant, Portal::Desk, Role::Admin).await;
    for clerk in [&stage.owner, &other].repeat(4) {
        let (mut clerk, place) = (clerk.clone(), format!("{place}/commit"));
        pressing.spawn(async move { clerk.post(&place, &[]).await.status.as_u16() });
    }
    let answers = pressing.join_all().await;
    assert!(answers.iter().all(|status| *status == 303), "{answers:?}");
    // An undo now is too early: nothing of it is lost and nothing is done.
    let early = stage.owner.post(&format!("{place}/commit/delete"), &[]).await;
    assert_eq!(early.status.as_u16(), 409);
    let (one, two) = tokio::join!(stage.work(), stage.work());
    assert_eq!((one, two), ((), ()));
    let (a, _) = stage.item("A").await.unwrap();
    assert_eq!((stage.stock(a).await.have, stage.batch(&place).await.status()), (5, Status::Committed));
}

#[tokio::test]
async fn the_same_file_twice_in_parallel_doubles_nothing() {
    let mut stage = Stage::set().await;
    let first = stage.bring("items", "a.csv", FILE.as_bytes()).await;
    let second = stage.bring("items", "a.csv", FILE.as_bytes()).await;
    stage.rehearse(&first).await;
    stage.rehearse(&second).await;
    for place in [&first, &second] {
        assert_eq!(counts(&stage.batch(place).await), [3, 0, 0, 0]);
        stage.owner.post(&format!("{place}/commit"), &[]).await;
    }
    tokio::join!(stage.work(), stage.work());
    stage.work().await;
    let kept = stage.batch(&first).await.kept + stage.batch(&second).await.kept;
    assert_eq!(kept, 3, "each item was written by one of the two");
    let (a, _) = stage.item("A").await.unwrap();
    assert_eq!(stage.stock(a).await.have, 5);
    let loser = if stage.batch(&first).await.kept == 3 { &first } else { &second };
    stage.undo(loser).await;
    assert!(stage.item("A").await.is_some(), "what it did not write it does not take back");
}

#[tokio::test]
async fn a_worker_that_dies_between_rows_leaves_nothing_half_written() {
    let mut stage = Stage::set().await;
    let place = stage.bring("items", "a.csv", FILE.as_bytes()).await;
    stage.rehearse(&place).await;
    stage.owner.post(&format!("{place}/commit"), &[]).await;
    // As far as a worker came before it died: its transaction is never committed.
    let mut t = stage.write().await;
    let batch = batches::seize(&mut t, id(&place)).await.unwrap();
    let home = Home::read(&mut t).await.unwrap();
    let rows = batches::next(&mut t, batch.id, false, 2).await.unwrap();
    for row in &rows {
        let fate = batches::apply(&mut t, &home, batch.kind(), row).await.unwrap();
        batches::mark(&mut t, row, &fate).await.unwrap();
    }
    drop(t);
    stage.work().await;
    for (sku, stock) in [("A", 5), ("B", 7), ("C", 9)] {
        let (item, _) = stage.item(sku).await.unwrap();
        assert_eq!(stage.stock(item).await.have, stock);
    }
    let rows = batches::rows(&mut stage.write().await, id(&place), Chosen::Of(Verdict::New), (0, 0)).await.unwrap();
    assert!(rows.iter().all(|row| row.state == "done"));
}

/// Twenty thousand rows; run by hand, for the time depends on the machine.
#[tokio::test]
#[ignore = "takes its time; the figures are for people: cargo test --test it twenty_thousand -- --ignored --nocapture"]
async fn twenty_thousand_items_and_accounts_are_rehearsed_within_a_minute() {
    let mut stage = Stage::set().await;
    let rows = |head: &str, row: fn(usize) -> String| -> String {
        std::iter::once(head.to_owned()).chain((0..20_000).map(row)).collect()
    };
    let items = rows("SKU;Nom;Prix;Prix de revient;Code-barres;Nom en arabe;Stock initial\n", |n| {
        format!("S-{n};Article {n};{n},50;{n};61300{n};صنف {n};5\n")
    });
    let accounts = rows("Nom;Téléphone;Plafond;Motif du plafond;Personne;Téléphone de la personne\n", |n| {
        format!("Épicerie {n};0550{n:06};80 000;Ancien client;Nadia {n};0661{n:06}\n")
    });
    let balances = rows("Compte;Montant dû;Date\n", |n| format!("épicerie {n};{n},50;01/03/2026\n"));
    for (kind, file) in [("items", items), ("accounts", accounts), ("balances", balances)] {
        let place = stage.bring(kind, "all.csv", file.as_bytes()).await;
        timed(&format!("{kind}: rehearsed, all new"), stage.rehearse(&place)).await;
        assert_eq!(counts(&stage.batch(&place).await), [20_000, 0, 0, 0], "{}", stage.owner.get(&place).await.body);
        timed(&format!("{kind}: written"), stage.commit(&place)).await;
        assert_eq!((stage.batch(&place).await.status(), stage.batch(&place).await.kept), (Status::Committed, 0));
        let again = stage.bring(kind, "all.csv", file.as_bytes()).await;
        timed(&format!("{kind}: rehearsed, all the same"), stage.rehearse(&again)).await;
        assert_eq!(counts(&stage.batch(&again).await), [0, 0, 20_000, 0]);
    }
}

async fn timed(what: &str, work: impl Future<Output = ()>) {
    let started = std::time::Instant::now();
    work.await;
    println!("{what}: {:?}", started.elapsed());
    assert!(what.contains("written") || started.elapsed().as_secs() < 60);
}
