//! The queue itself: enqueued iff committed, claimed once, in turn, and never forgotten.
use crate::kit::{Raw, inside, make};
use domain::{
    jobs::{Job, State},
    time::{DAY, MINUTE, SECOND},
};
use proptest::{collection::vec, prelude::*, test_runner::TestRunner};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::{
    Db, Mode,
    queue::{self, Claim, Listing, Options, Task},
};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Count {
    pub number: i64,
    #[serde(default)]
    pub lane: Option<String>,
}

impl Task for Count {
    const NAME: &'static str = "count";

    fn lane(&self) -> Option<String> {
        self.lane.clone()
    }
}

pub fn count(number: i64) -> Count {
    Count { number, lane: None }
}

async fn put(db: &Db, tenant: i64, task: &Count, options: Options) -> Option<i64> {
    let mut t = inside(db, tenant, Mode::Write).await;
    let id = t.enqueue(task, options).await.unwrap();
    t.commit().await.unwrap();
    id
}

async fn take(db: &Db, worker: &str, most: i64, after: i64) -> Vec<Job> {
    let mut p = db.platform(Mode::Write).await.unwrap();
    queue::promote(&mut p).await.unwrap();
    let jobs = queue::claim(&mut p, &Claim { queue: queue::DEFAULT, worker, most, after }).await.unwrap();
    p.commit().await.unwrap();
    jobs
}

async fn listed(db: &Db, tenant: i64, state: State) -> Vec<Job> {
    let mut t = inside(db, tenant, Mode::Read).await;
    queue::page(&mut t, &Listing { state, before: 0 }).await.unwrap()
}

#[test]
fn a_job_is_there_exactly_when_its_transaction_was_kept() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let steps = vec((0..3_usize, any::<bool>()), 1..24);
    TestRunner::new(ProptestConfig::with_cases(12))
        .run(&steps, |steps| {
            runtime.block_on(async {
                let raw = Raw::start().await;
                let tenant = make::organization(&raw.db, "bahdja").await;
                let mut kept = BTreeSet::new();
                for (n, (many, keep)) in steps.into_iter().enumerate() {
                    raw.clock.advance(1);
                    let mut t = raw.tenant(tenant, Mode::Write).await;
                    for m in 0..many {
                        let number = (n * 10 + m) as i64;
                        t.enqueue(&count(number), Options::default()).await.unwrap();
                        if keep {
                            kept.insert(format!(r#"{{"number":{number},"lane":null}}"#));
                        }
                    }
                    if keep {
                        t.commit().await.unwrap();
                    }
                }
                let jobs = listed(&raw.db, tenant, State::Waiting).await;
                prop_assert_eq!(jobs.into_iter().map(|job| job.payload).collect::<BTreeSet<_>>(), kept);
                Ok(())
            })
        })
        .unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn parallel_workers_never_take_the_same_job() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    let mut t = raw.tenant(tenant, Mode::Write).await;
    for n in 0..200 {
        t.enqueue(&count(n), Options::default()).await.unwrap();
    }
    t.commit().await.unwrap();
    let workers = (0..8).map(|n| {
        let db = raw.db.clone();
        tokio::spawn(async move {
            let mut mine = Vec::new();
            for _ in 0..20 {
                mine.extend(take(&db, &format!("w{n}"), 7, 0).await.into_iter().map(|job| job.id));
            }
            mine
        })
    });
    let mut all = Vec::new();
    for worker in workers.collect::<Vec<_>>() {
        all.extend(worker.await.unwrap());
    }
    // A claim passes over what another is just looking at; alone again, nothing may be left behind.
    all.extend(take(&raw.db, "last", 7, 0).await.into_iter().map(|job| job.id));
    let distinct: BTreeSet<_> = all.iter().copied().collect();
    assert_eq!((all.len(), distinct.len()), (200, 200));
}

#[tokio::test]
async fn of_one_key_one_job_lives_and_another_may_come_after_it() {
    let raw = Raw::start().await;
    let (one, two) = (make::organization(&raw.db, "one").await, make::organization(&raw.db, "two").await);
    assert!(put(&raw.db, one, &count(1), Options::once("k")).await.is_some());
    assert!(put(&raw.db, one, &count(2), Options::once("k")).await.is_none());
    assert!(put(&raw.db, two, &count(3), Options::once("k")).await.is_some(), "another organization's key is another");
    let job = take(&raw.db, "w", 9, 0).await.into_iter().find(|job| job.tenant_id == one).unwrap();
    assert!(put(&raw.db, one, &count(4), Options::once("k")).await.is_none(), "it lives while it runs");
    let mut t = raw.tenant(one, Mode::Write).await;
    queue::done(&mut t, &job).await.unwrap();
    t.commit().await.unwrap();
    assert!(put(&raw.db, one, &count(5), Options::once("k")).await.is_some());
}

#[tokio::test]
async fn in_one_lane_one_runs_at_a_time() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    for n in 0..3 {
        raw.clock.advance(1);
        put(&raw.db, tenant, &Count { number: n, lane: Some("account-1".into()) }, Options::default()).await;
    }
    put(&raw.db, tenant, &Count { number: 9, lane: Some("account-2".into()) }, Options::default()).await;
    let first = take(&raw.db, "w", 9, 0).await;
    assert_eq!(first.iter().map(|job| job.payload.as_str()).filter(|p| p.contains("account-1")).count(), 1);
    assert_eq!(first.len(), 2);
    assert_eq!(take(&raw.db, "v", 9, 0).await, []);
    let mut t = raw.tenant(tenant, Mode::Write).await;
    queue::done(&mut t, first.iter().find(|job| job.payload.contains("account-1")).unwrap()).await.unwrap();
    t.commit().await.unwrap();
    assert_eq!(take(&raw.db, "v", 9, 0).await.len(), 1);
}

#[tokio::test]
async fn a_full_organization_does_not_keep_the_others_waiting() {
    let raw = Raw::start().await;
    let full = make::organization(&raw.db, "full").await;
    raw.clock.advance(1);
    let small = [make::organization(&raw.db, "small").await, make::organization(&raw.db, "smaller").await];
    for n in 0..50 {
        put(&raw.db, full, &count(n), Options::default()).await;
    }
    for tenant in small {
        put(&raw.db, tenant, &count(0), Options::default()).await;
    }
    let of = |jobs: &[Job], tenant| jobs.iter().filter(|job| job.tenant_id == tenant).count();
    let jobs = take(&raw.db, "w", 10, 0).await;
    assert_eq!((of(&jobs, small[0]), of(&jobs, small[1]), of(&jobs, full) >= 4), (1, 1, true));
    put(&raw.db, small[0], &count(1), Options::default()).await;
    let jobs = take(&raw.db, "w", 1, full).await;
    assert_eq!(of(&jobs, small[0]), 1, "the turn goes on after the organization served last");
}

#[tokio::test]
async fn what_is_due_later_waits_for_its_time_and_the_urgent_goes_first() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    put(&raw.db, tenant, &count(1), Options::at(raw.clock.now() + MINUTE)).await;
    put(&raw.db, tenant, &count(2), Options::default()).await;
    raw.clock.advance(SECOND);
    let soon = Options { priority: Some(domain::jobs::Priority::Soon), ..Options::default() };
    put(&raw.db, tenant, &count(3), soon).await;
    assert!(take(&raw.db, "w", 1, 0).await[0].payload.contains("3"));
    assert!(take(&raw.db, "w", 9, 0).await[0].payload.contains("2"));
    assert_eq!(take(&raw.db, "w", 9, 0).await, []);
    raw.clock.advance(MINUTE);
    assert_eq!(take(&raw.db, "w", 9, 0).await.len(), 1);
}

#[tokio::test]
async fn a_worker_that_dies_loses_its_jobs_and_what_it_did_with_them() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    put(&raw.db, tenant, &count(1), Options { max_attempts: Some(2), ..Options::default() }).await;
    let lost = take(&raw.db, "dies", 9, 0).await.remove(0);
    let rescue = || async {
        let mut p = raw.db.platform(Mode::Write).await.unwrap();
        let rescued = queue::rescue(&mut p).await.unwrap();
        p.commit().await.unwrap();
        rescued
    };
    raw.clock.advance(4 * MINUTE);
    let mut p = raw.db.platform(Mode::Write).await.unwrap();
    assert_eq!(queue::renew(&mut p, "dies").await.unwrap(), 1);
    p.commit().await.unwrap();
    raw.clock.advance(4 * MINUTE);
    assert_eq!(rescue().await, 0, "its lease was renewed");
    raw.clock.advance(2 * MINUTE);
    assert_eq!(rescue().await, 1);
    let again = take(&raw.db, "lives", 9, 0).await.remove(0);
    assert_eq!((again.id, again.attempts), (lost.id, 2));
    let mut t = raw.tenant(tenant, Mode::Write).await;
    assert!(matches!(queue::done(&mut t, &lost).await, Err(store::Error::Conflict)));
    drop(t);
    raw.clock.advance(6 * MINUTE);
    assert_eq!(rescue().await, 1);
    let dead = listed(&raw.db, tenant, State::Dead).await;
    assert_eq!(dead[0].reason, "worker-lost", "a job that kills its worker is given up too");
}

#[tokio::test]
async fn a_failure_is_tried_again_later_and_later_then_given_up_then_replayed() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    put(&raw.db, tenant, &count(1), Options { max_attempts: Some(3), ..Options::default() }).await;
    let mut waits = Vec::new();
    for attempt in 1..=3 {
        let job = take(&raw.db, "w", 9, 0).await.remove(0);
        assert_eq!(job.attempts, attempt);
        let mut t = raw.tenant(tenant, Mode::Write).await;
        let dead = queue::failed(&mut t, &job, "no answer", Some(None)).await.unwrap();
        t.commit().await.unwrap();
        assert_eq!(dead, attempt == 3);
        if !dead {
            let run_at = listed(&raw.db, tenant, State::Later).await[0].run_at;
            waits.push(run_at - raw.clock.now());
            raw.clock.set(run_at - 1);
            assert_eq!(take(&raw.db, "w", 9, 0).await, []);
            raw.clock.set(run_at);
        }
    }
    assert!((4_500..=5_500).contains(&waits[0]) && (9_000..=11_000).contains(&waits[1]), "{waits:?}");
    let dead = listed(&raw.db, tenant, State::Dead).await.remove(0);
    assert_eq!(dead.reason, "no answer");
    let mut t = raw.tenant(tenant, Mode::Write).await;
    queue::replay(&mut t, dead.id).await.unwrap();
    assert!(matches!(queue::replay(&mut t, dead.id).await, Err(store::Error::Conflict)));
    t.commit().await.unwrap();
    assert_eq!(take(&raw.db, "w", 9, 0).await[0].attempts, 1);
}

#[tokio::test]
async fn a_failure_that_nothing_mends_is_dead_at_once() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    put(&raw.db, tenant, &count(1), Options::default()).await;
    let job = take(&raw.db, "w", 9, 0).await.remove(0);
    let mut t = raw.tenant(tenant, Mode::Write).await;
    assert!(queue::failed(&mut t, &job, "no such address", None).await.unwrap());
    t.commit().await.unwrap();
    let mut p = raw.db.platform(Mode::Write).await.unwrap();
    assert_eq!(queue::sweep(&mut p, queue::Ages::default()).await.unwrap(), 0);
    p.commit().await.unwrap();
    raw.clock.advance(91 * DAY);
    let mut p = raw.db.platform(Mode::Write).await.unwrap();
    assert_eq!(queue::sweep(&mut p, queue::Ages::default()).await.unwrap(), 1);
}

#[tokio::test]
async fn one_organization_sees_nothing_of_anothers_jobs() {
    let raw = Raw::start().await;
    let (one, two) = (make::organization(&raw.db, "one").await, make::organization(&raw.db, "two").await);
    let id = put(&raw.db, one, &count(1), Options::default()).await.unwrap();
    let mut t = raw.tenant(two, Mode::Write).await;
    assert!(matches!(queue::find(&mut t, id).await, Err(store::Error::NotFound)));
    assert!(matches!(queue::replay(&mut t, id).await, Err(store::Error::NotFound)));
    assert_eq!(queue::counts(&mut t).await.unwrap().waiting, 0);
}
