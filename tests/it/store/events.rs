//! The event log: with the act or not at all, numbered without a gap, and a change to it is found.
use crate::kit::{Raw, inside, make};
use domain::events::{Chain, Event, Listing, SEALED};
use store::{Actor, Mode, events};

fn event(id: i64) -> Event {
    Event::new("contacts-created", ("contacts", id)).changed("name", "", "نادية")
}

async fn record(raw: &Raw, tenant: i64, id: i64) {
    let mut t = raw.tenant(tenant, Mode::Write).await;
    t.record(event(id));
    t.commit().await.unwrap();
}

async fn verify(raw: &Raw, tenant: i64) -> Chain {
    events::verify(&mut raw.tenant(tenant, Mode::Read).await).await.unwrap()
}

#[tokio::test]
async fn an_event_is_kept_with_its_act_or_not_at_all() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    let mut t = raw.tenant(tenant, Mode::Write).await;
    t.record(event(1));
    drop(t);
    record(&raw, tenant, 2).await;
    let mut t = raw.tenant(tenant, Mode::Read).await;
    let all = events::page(&mut t, &Listing::default()).await.unwrap();
    assert_eq!(all.iter().map(|e| (e.seq, e.subject_id)).collect::<Vec<_>>(), [(1, 2)]);
    assert_eq!(all[0].changes()[0].new, "نادية");
}

#[tokio::test]
async fn an_entry_says_who_from_where_and_hides_what_is_sealed() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    let actor = Actor {
        user_id: Some(7),
        name: "Nadia".into(),
        ip: "10.0.0.7".into(),
        agent: "Firefox".into(),
        request: "abc".into(),
    };
    let mut t = raw.db.platform(Mode::Write).await.unwrap().into_tenant(tenant, actor).await.unwrap();
    t.record(event(3).sealed("phone", true));
    t.commit().await.unwrap();
    let mut t = raw.tenant(tenant, Mode::Read).await;
    let entry = events::of_subject(&mut t, "contacts", 3, 10).await.unwrap().remove(0);
    assert_eq!((entry.name.as_str(), entry.ip.as_str(), entry.request.as_str()), ("Nadia", "10.0.0.7", "abc"));
    assert_eq!(entry.changes()[1].new, SEALED);
    assert_eq!(events::page(&mut t, &Listing { user_id: 8, ..Listing::default() }).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_writers_at_once_leave_an_unbroken_chain() {
    let raw = Raw::start().await;
    let (one, two) = (make::organization(&raw.db, "one").await, make::organization(&raw.db, "two").await);
    let writers = (0..50).map(|n| {
        let db = raw.db.clone();
        tokio::spawn(async move {
            let mut t = inside(&db, if n % 5 == 0 { two } else { one }, Mode::Write).await;
            t.record(event(n));
            t.record(event(n + 1000));
            t.commit().await.unwrap();
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    assert_eq!(verify(&raw, one).await, Chain::Intact(80));
    assert_eq!(verify(&raw, two).await, Chain::Intact(20));
}

#[tokio::test]
async fn a_changed_a_removed_and_a_cut_off_entry_are_found() {
    for (harm, broken) in [
        ("UPDATE events SET changes = '[]' WHERE tenant_id = T AND seq = 3", 3),
        ("UPDATE events SET name = 'somebody else' WHERE tenant_id = T AND seq = 1", 1),
        ("DELETE FROM events WHERE tenant_id = T AND seq = 4", 4),
        ("DELETE FROM events WHERE tenant_id = T AND seq = 5", 5),
    ] {
        let raw = Raw::start().await;
        let tenant = make::organization(&raw.db, "bahdja").await;
        for n in 0..5 {
            record(&raw, tenant, n).await;
        }
        assert_eq!(verify(&raw, tenant).await, Chain::Intact(5));
        raw.run(tenant, "DELETE FROM event_outbox").await;
        assert_eq!(raw.run(tenant, &harm.replace("= T", &format!("= {tenant}"))).await, 1, "{harm}");
        assert_eq!(verify(&raw, tenant).await, Chain::BrokenAt(broken), "{harm}");
    }
}

#[tokio::test]
async fn acts_outside_any_organization_are_in_the_platforms_own_log() {
    let raw = Raw::start().await;
    let tenant = make::organization(&raw.db, "bahdja").await;
    let mut p = raw.db.platform(Mode::Write).await.unwrap();
    p.record(&Actor::system(), event(1));
    let mut t = p.into_tenant(tenant, Actor::system()).await.unwrap();
    t.record(event(2));
    t.commit().await.unwrap();
    let seen = |id: i64| {
        let raw = &raw;
        async move { events::page(&mut raw.tenant(id, Mode::Read).await, &Listing::default()).await.unwrap() }
    };
    assert_eq!(seen(domain::ids::OPERATOR).await[0].subject_id, 1);
    assert_eq!(seen(tenant).await.len(), 1);
    assert_eq!(verify(&raw, domain::ids::OPERATOR).await, Chain::Intact(1));
}
