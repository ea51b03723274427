//! The loop: jobs are done in their own organization, once, whatever happens to the hands.
use crate::kit::{Raw, inside, make};
use async_trait::async_trait;
use domain::{
    events::{Chain, Event, Listing as Log},
    ids::OPERATOR,
    jobs::State,
    portal::Portal,
    role::Role,
    time::{DAY, HOUR, MINUTE},
};
use serde::{Deserialize, Serialize};
use std::time::{Duration, Instant};
use store::{
    Db, Mode, Tenant, events, notifications,
    queue::{self, Listing, Options, Task},
    schedules,
};
use work::{Failure, Hands, Kit, Pace, Run, Worker};

/// Leaves an event, and fails as its word says.
#[derive(Debug, Serialize, Deserialize)]
struct Leave {
    word: String,
}

impl Task for Leave {
    const NAME: &'static str = "task-leave";
    const ATTEMPTS: i64 = 2;
}

#[async_trait]
impl Run for Leave {
    async fn run(&self, t: &mut Tenant, _kit: &Kit) -> Result<(), Failure> {
        t.record(Event::new("contacts-created", ("contacts", 1)));
        match self.word.as_str() {
            "panic" => panic!("as asked"),
            "again" => Err(Failure::again("not yet")),
            "never" => Err(Failure::never("cannot be")),
            "sleep" => {
                tokio::time::sleep(Duration::from_secs(600)).await;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    async fn failed(&self, t: &mut Tenant, _reason: &str, dead: bool) -> store::Result<()> {
        t.record(Event::new(if dead { "jobs-died" } else { "contacts-saved" }, ("contacts", 2)));
        Ok(())
    }
}

fn leave(word: &str) -> Leave {
    Leave { word: word.to_owned() }
}

fn worker(db: &Db) -> Worker {
    let pace = Pace { drain: Duration::from_millis(50), ..Pace::default() };
    Worker::new(Kit::new(db.clone()), work::all().run::<Leave>(), pace)
}

async fn put(raw: &Raw, tenant: i64, word: &str) {
    let mut t = raw.tenant(tenant, Mode::Write).await;
    t.enqueue(&leave(word), Options::default()).await.unwrap();
    t.commit().await.unwrap();
}

async fn in_state(raw: &Raw, tenant: i64, state: State) -> Vec<domain::jobs::Job> {
    let mut t = raw.tenant(tenant, Mode::Read).await;
    let jobs = queue::page(&mut t, &Listing { state, before: 0 }).await.unwrap();
    jobs.into_iter().filter(|job| job.task == Leave::NAME).collect()
}

async fn logged(raw: &Raw, tenant: i64, kind: &str) -> usize {
    let log = Log { kind: kind.to_owned(), ..Log::default() };
    events::page(&mut raw.tenant(tenant, Mode::Read).await, &log).await.unwrap().len()
}

/// The platform's own organization, as every installation has it.
async fn operator(raw: &Raw) {
    let mut p = raw.db.platform(Mode::Write).await.unwrap();
    let new = store::organizations::NewOrganization {
        tenant_id: OPERATOR,
        slug: "sanduk".to_owned(),
        name: "Sanduk".to_owned(),
        status: "active",
        country: "DZ".to_owned(),
        currency: "DZD".to_owned(),
        time_zone: "Africa/Algiers".to_owned(),
        language: "fr",
        industry: String::new(),
        modules: String::new(),
        features: String::new(),
    };
    store::organizations::create(&mut p, &new).await.unwrap();
    p.commit().await.unwrap();
}

#[tokio::test]
async fn what_a_job_writes_is_kept_with_its_completion_and_lost_with_its_failure() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    for word in ["good", "again", "panic", "never"] {
        put(&raw, tenant, word).await;
    }
    worker(&raw.db).exhaust().await.unwrap();
    assert_eq!(in_state(&raw, tenant, State::Done).await.len(), 1);
    assert_eq!(in_state(&raw, tenant, State::Later).await.len(), 2);
    assert_eq!(in_state(&raw, tenant, State::Dead).await[0].reason, "cannot be");
    assert_eq!(logged(&raw, tenant, "contacts-created").await, 1, "only the good one's");
    assert_eq!(logged(&raw, tenant, "contacts-saved").await, 2, "what a task says about its failure is kept");
    raw.clock.advance(MINUTE);
    worker(&raw.db).exhaust().await.unwrap();
    let mut reasons: Vec<String> = in_state(&raw, tenant, State::Dead).await.into_iter().map(|j| j.reason).collect();
    reasons.sort();
    assert_eq!(reasons, ["cannot be", "not yet", "panic: as asked"]);
}

#[tokio::test]
async fn a_task_unknown_to_this_program_is_given_up_and_its_people_are_told() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    let owner = make::member(&raw.db, tenant, Portal::Desk, Role::Owner).await;
    let viewer = make::member(&raw.db, tenant, Portal::Desk, Role::Viewer).await;
    for _ in 0..2 {
        put(&raw, tenant, "good").await;
    }
    let other = Worker::new(Kit::new(raw.db.clone()), work::all(), Pace::default());
    other.exhaust().await.unwrap();
    assert_eq!(in_state(&raw, tenant, State::Dead).await.len(), 2);
    let unread = |user_id| {
        let raw = &raw;
        let reader = notifications::Reader { user_id, portal: Portal::Desk };
        async move { notifications::unread(&mut raw.tenant(tenant, Mode::Read).await, reader).await.unwrap() }
    };
    assert_eq!(unread(owner.user_id).await, 1, "told once of the same thing");
    assert_eq!(unread(viewer.user_id).await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_job_is_picked_up_at_once_and_a_stopped_worker_hands_back_what_runs() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let running = tokio::spawn(worker(&raw.db).run(async {
        let _ = stopped.await;
    }));
    tokio::time::sleep(Duration::from_millis(300)).await;
    let began = Instant::now();
    put(&raw, tenant, "good").await;
    while in_state(&raw, tenant, State::Done).await.is_empty() {
        assert!(began.elapsed() < Duration::from_secs(5));
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    put(&raw, tenant, "sleep").await;
    while in_state(&raw, tenant, State::Running).await.is_empty() {
        assert!(began.elapsed() < Duration::from_secs(10));
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    stop.send(()).unwrap();
    running.await.unwrap();
    let back = in_state(&raw, tenant, State::Waiting).await;
    assert_eq!((back.len(), back[0].attempts), (1, 0), "as if it had not been taken");
}

#[tokio::test]
async fn a_job_that_never_ends_is_given_back_after_its_time() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    put(&raw, tenant, "sleep").await;
    let pace = Pace { limit: Duration::from_millis(80), ..Pace::default() };
    Worker::new(Kit::new(raw.db.clone()), work::all().run::<Leave>(), pace).exhaust().await.unwrap();
    assert_eq!(in_state(&raw, tenant, State::Later).await[0].reason, "it took too long");
    assert_eq!(logged(&raw, tenant, "contacts-created").await, 0, "what it had written is undone");
}

#[tokio::test]
async fn one_tick_asked_for_a_thousand_times_by_two_processes_is_one_job() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    Worker::new(Kit::new(raw.db.clone()), Hands::default(), Pace::default()).exhaust().await.unwrap();
    let other = raw.other(raw.clock.clone()).await;
    raw.clock.advance(5 * DAY);
    let schedule = schedules::all(&mut raw.tenant(tenant, Mode::Read).await).await.unwrap().remove(0);
    let mut fired = 0;
    for n in 0..1000 {
        let db = if n % 2 == 0 { &raw.db } else { &other };
        let mut t = inside(db, tenant, Mode::Write).await;
        fired += usize::from(schedules::fire(&mut t, &schedule).await.unwrap());
        t.commit().await.unwrap();
    }
    assert_eq!(fired, 1);
    let counts = queue::counts(&mut raw.tenant(tenant, Mode::Read).await).await.unwrap();
    assert_eq!(counts.waiting, 1, "five nights were missed: it runs once");
    let after = schedules::all(&mut raw.tenant(tenant, Mode::Read).await).await.unwrap().remove(0);
    assert!(after.next_at > raw.clock.now() && after.next_at < raw.clock.now() + DAY + HOUR);
}

#[tokio::test]
async fn a_clock_that_goes_back_repeats_nothing() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    let kit = Kit::new(raw.db.clone());
    worker(&raw.db).exhaust().await.unwrap();
    raw.clock.advance(DAY);
    let own = domain::schedules::BUILTIN.iter().filter(|builtin| !builtin.platform).count();
    assert_eq!(work::tick(&kit).await.unwrap(), own);
    raw.clock.advance(-2 * HOUR);
    assert_eq!(work::tick(&kit).await.unwrap(), 0);
    let schedule = schedules::all(&mut raw.tenant(tenant, Mode::Read).await).await.unwrap().remove(0);
    assert!(schedule.next_at > raw.clock.now() + 2 * HOUR - MINUTE);
}

#[tokio::test]
async fn the_nightly_check_finds_a_log_that_was_changed_and_tells() {
    let raw = Raw::start().await;
    operator(&raw).await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    let owner = make::member(&raw.db, tenant, Portal::Desk, Role::Owner).await;
    put(&raw, tenant, "good").await;
    worker(&raw.db).exhaust().await.unwrap();
    raw.run(tenant, &format!("UPDATE events SET ip = '10.9.9.9' WHERE tenant_id = {tenant} AND seq = 1")).await;
    raw.clock.advance(DAY);
    worker(&raw.db).exhaust().await.unwrap();
    let mut t = raw.tenant(tenant, Mode::Read).await;
    assert_eq!(events::checked(&mut t).await.unwrap().unwrap().broken_at, 1);
    assert_eq!(events::verify(&mut t).await.unwrap(), Chain::BrokenAt(1));
    let reader = notifications::Reader { user_id: owner.user_id, portal: Portal::Desk };
    let told = notifications::page(&mut t, reader, 0).await.unwrap();
    assert_eq!(told.iter().map(|one| one.kind.as_str()).collect::<Vec<_>>(), ["notification-events-broken"]);
}

#[tokio::test]
async fn the_sweep_removes_what_is_old_of_every_organization() {
    let raw = Raw::start().await;
    operator(&raw).await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    put(&raw, tenant, "good").await;
    worker(&raw.db).exhaust().await.unwrap();
    assert_eq!(in_state(&raw, tenant, State::Done).await.len(), 1);
    raw.clock.advance(9 * DAY);
    worker(&raw.db).exhaust().await.unwrap();
    assert_eq!(in_state(&raw, tenant, State::Done).await.len(), 0);
    let canary = schedules::all(&mut raw.tenant(OPERATOR, Mode::Read).await).await.unwrap();
    assert!(canary.iter().any(|schedule| schedule.name == "schedule-canary" && schedule.last_at.is_some()));
}

#[tokio::test]
async fn a_paused_queue_rests_and_goes_on() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    worker(&raw.db).exhaust().await.unwrap();
    let pause = |stop: bool| {
        let raw = &raw;
        async move {
            let mut p = raw.db.platform(Mode::Write).await.unwrap();
            queue::pause(&mut p, queue::DEFAULT, stop).await.unwrap();
            p.commit().await.unwrap();
        }
    };
    pause(true).await;
    put(&raw, tenant, "good").await;
    worker(&raw.db).exhaust().await.unwrap();
    assert_eq!(in_state(&raw, tenant, State::Waiting).await.len(), 1);
    pause(false).await;
    worker(&raw.db).exhaust().await.unwrap();
    assert_eq!(in_state(&raw, tenant, State::Done).await.len(), 1);
}
