//! The way from an event to its subscribers: out of the outbox, one job for each, never two for the same.
use crate::{
    Platform, Result, Tenant,
    queue::{self, Options},
    sql::{platform, scoped},
    tasks::DeliverEvent,
};
use domain::{events::Entry, ids::Id};

/// Events told at a time.
const BATCH: i64 = 100;

#[derive(sqlx::FromRow)]
struct Found {
    tenant_id: Id,
}

/// Organizations with events that nobody has been told of.
pub async fn waiting(p: &mut Platform) -> Result<Vec<Id>> {
    let found: Vec<Found> = p
        .sql(platform!(
            "events of every organization are told",
            "SELECT DISTINCT tenant_id FROM (SELECT tenant_id FROM event_outbox LIMIT 1000) held"
        ))
        .all()
        .await?;
    Ok(found.into_iter().map(|row| row.tenant_id).collect())
}

/// Empties some of one organization's outbox: `wanted` names the subscribers of a kind. How many events went.
pub async fn drain(t: &mut Tenant, wanted: impl Fn(&str) -> Vec<&'static str>) -> Result<usize> {
    let events: Vec<Entry> = t
        .sql(scoped!(
            "SELECT e.id, e.seq, e.at, e.user_id, e.name, e.ip, e.agent, e.request, e.kind, e.subject, e.subject_id,
                    e.changes, e.data, e.previous, e.hash
             FROM event_outbox o JOIN events e ON e.tenant_id = o.tenant_id AND e.id = o.event_id
             WHERE o.tenant_id = $1 ORDER BY e.seq LIMIT $2"
        ))
        .bind(BATCH)
        .all()
        .await?;
    for event in &events {
        for subscriber in wanted(&event.kind) {
            deliver(t, event.id, subscriber).await?;
        }
        t.sql(scoped!("DELETE FROM event_outbox WHERE tenant_id = $1 AND event_id = $2")).bind(event.id).run().await?;
    }
    Ok(events.len())
}

/// One job for this subscriber, unless there was one.
async fn deliver(t: &mut Tenant, event_id: Id, subscriber: &str) -> Result<()> {
    let now = t.now();
    let first = t
        .sql(scoped!(
            "INSERT INTO deliveries (tenant_id, event_id, subscriber, at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (tenant_id, event_id, subscriber) DO NOTHING"
        ))
        .bind(event_id)
        .bind(subscriber.to_owned())
        .bind(now)
        .run()
        .await?;
    if first == 1 {
        let task = DeliverEvent { event_id, subscriber: subscriber.to_owned() };
        queue::put(t, queue::New::of(&task, Options::default())?).await?;
    }
    Ok(())
}
