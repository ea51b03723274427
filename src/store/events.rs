//! The event log: one entry per act, kept with the act or not at all, chained by hash within each organization.
//!
//! `t.record(Event::new("contacts-created", ("contacts", id)).changed("name", "", &name))`
use crate::{Actor, Error, Platform, Result, Tenant, sql::platform, sql::scoped, statement::Link};
use domain::{
    events::{Chain, Entry, Event, Listing},
    ids::{Id, OPERATOR},
    time::Millis,
};
use sha2::{Digest, Sha256};

/// Entries on one page of a list.
pub const PAGE: i64 = 50;

/// An event that waits for the commit of its transaction.
pub(crate) struct Pending {
    tenant: Id,
    id: Id,
    actor: Actor,
    event: Event,
}

impl Tenant {
    /// Leaves an entry in the organization's log when this transaction commits; returns its id.
    pub fn record(&mut self, event: Event) -> Id {
        let (tenant, id, actor) = (self.id(), self.new_id(), self.actor().clone());
        self.pending.push(Pending { tenant, id, actor, event });
        id
    }
}

impl Platform {
    /// Leaves an entry for an act outside any organization in the platform's own log: sign-in, the operator's acts.
    pub fn record(&mut self, actor: &Actor, event: Event) -> Id {
        let id = self.new_id();
        self.pending.push(Pending { tenant: OPERATOR, id, actor: actor.clone(), event });
        id
    }
}

/// Writes what waits, at the very end of the transaction: the head of a chain is locked for as short as can be, and
/// organizations always in the same order, so that no two transactions wait for each other.
pub(crate) async fn flush(mut link: Link, mut pending: Vec<Pending>) -> Result<Link> {
    pending.sort_by_key(|one| one.tenant);
    while let Some(tenant) = pending.first().map(|one| one.tenant) {
        let rest = pending.split_off(pending.partition_point(|one| one.tenant == tenant));
        let mut t = Tenant::enter(link, tenant, Actor::system()).await?;
        append(&mut t, pending).await?;
        link = t.into_link();
        pending = rest;
    }
    Ok(link)
}

#[derive(sqlx::FromRow)]
struct Head {
    seq: i64,
    hash: String,
}

/// Takes the next numbers, chains the entries to them, and puts each into the outbox.
async fn append(t: &mut Tenant, pending: Vec<Pending>) -> Result<()> {
    let count = i64::try_from(pending.len()).unwrap_or(i64::MAX);
    // The row stays locked until the commit: whoever comes next waits, and goes on from what is written here.
    let head: Head = t
        .sql(scoped!(
            "INSERT INTO event_heads (tenant_id, seq, hash) VALUES ($1, $2, '')
             ON CONFLICT (tenant_id) DO UPDATE SET seq = event_heads.seq + $2 RETURNING seq, hash"
        ))
        .bind(count)
        .one()
        .await?;
    let (tenant, at, mut hash) = (t.id(), t.now(), head.hash);
    for (seq, one) in (head.seq - count + 1..).zip(pending) {
        let mut entry = entry(one, seq, at)?;
        entry.previous = hash;
        hash = hash_of(tenant, &entry);
        entry.hash.clone_from(&hash);
        insert(t, entry).await?;
    }
    t.sql(scoped!("UPDATE event_heads SET hash = $2 WHERE tenant_id = $1")).bind(hash).run().await?;
    Ok(())
}

fn entry(one: Pending, seq: i64, at: Millis) -> Result<Entry> {
    let json = |e: serde_json::Error| Error::Corrupt(e.to_string());
    Ok(Entry {
        id: one.id,
        seq,
        at,
        user_id: one.actor.user_id,
        name: one.actor.name,
        ip: one.actor.ip,
        agent: one.actor.agent,
        request: one.actor.request,
        kind: one.event.kind.to_owned(),
        subject: one.event.subject.0.to_owned(),
        subject_id: one.event.subject.1,
        changes: serde_json::to_string(&one.event.changes).map_err(json)?,
        data: serde_json::to_string(&one.event.data).map_err(json)?,
        previous: String::new(),
        hash: String::new(),
    })
}

fn hash_of(tenant: Id, entry: &Entry) -> String {
    Sha256::digest(entry.canonical(tenant).as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn insert(t: &mut Tenant, entry: Entry) -> Result<()> {
    let id = entry.id;
    t.sql(scoped!(
        "INSERT INTO events (tenant_id, id, seq, at, user_id, name, ip, agent, request, kind, subject, subject_id,
             changes, data, previous, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
    ))
    .bind(id)
    .bind(entry.seq)
    .bind(entry.at)
    .bind(entry.user_id)
    .bind(entry.name)
    .bind(entry.ip)
    .bind(entry.agent)
    .bind(entry.request)
    .bind(entry.kind)
    .bind(entry.subject)
    .bind(entry.subject_id)
    .bind(entry.changes)
    .bind(entry.data)
    .bind(entry.previous)
    .bind(entry.hash)
    .run()
    .await?;
    t.sql(scoped!("INSERT INTO event_outbox (tenant_id, event_id) VALUES ($1, $2)")).bind(id).run().await?;
    Ok(())
}

/// The number of the latest entry: another one says that something happened.
pub async fn latest(t: &mut Tenant) -> Result<i64> {
    t.sql(scoped!("SELECT COALESCE(MAX(seq), 0) FROM event_heads WHERE tenant_id = $1")).number().await
}

/// One page, newest first. One row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, listing: &Listing) -> Result<Vec<Entry>> {
    t.sql(scoped!(
        "SELECT id, seq, at, user_id, name, ip, agent, request, kind, subject, subject_id, changes, data, previous, hash
         FROM events
         WHERE tenant_id = $1
           AND ($2 = 0 OR user_id = $2)
           AND ($3 = '' OR kind = $3)
           AND ($4 = '' OR subject = $4)
           AND ($5 = 0 OR subject_id = $5)
           AND at >= $6 AND ($7 = 0 OR at < $7)
           AND ($8 = 0 OR seq < $8)
         ORDER BY seq DESC LIMIT $9"
    ))
    .bind(listing.user_id)
    .bind(listing.kind.clone())
    .bind(listing.subject.clone())
    .bind(listing.subject_id)
    .bind(listing.from)
    .bind(listing.to)
    .bind(listing.before)
    .bind(PAGE + 1)
    .all()
    .await
}

/// What happened to one thing, newest first: its timeline.
pub async fn of_subject(t: &mut Tenant, subject: &str, id: Id, limit: i64) -> Result<Vec<Entry>> {
    t.sql(scoped!(
        "SELECT id, seq, at, user_id, name, ip, agent, request, kind, subject, subject_id, changes, data, previous, hash
         FROM events WHERE tenant_id = $1 AND subject = $2 AND subject_id = $3 ORDER BY seq DESC LIMIT $4"
    ))
    .bind(subject.to_owned())
    .bind(id)
    .bind(limit)
    .all()
    .await
}

/// One entry by its id.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Entry> {
    t.sql(scoped!(
        "SELECT id, seq, at, user_id, name, ip, agent, request, kind, subject, subject_id, changes, data, previous, hash
         FROM events WHERE tenant_id = $1 AND id = $2"
    ))
    .bind(id)
    .one()
    .await
}

/// Somebody who has left entries: for the list's filter.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Doer {
    pub user_id: Id,
    pub name: String,
}

/// Who has left entries lately, and the kinds and subjects there are among the last thousand.
pub async fn doers(t: &mut Tenant) -> Result<Vec<Doer>> {
    t.sql(scoped!(
        "SELECT user_id, MAX(name) AS name FROM
             (SELECT user_id, name FROM events WHERE tenant_id = $1 AND user_id IS NOT NULL ORDER BY seq DESC LIMIT 1000) late
         GROUP BY user_id ORDER BY name LIMIT 100"
    ))
    .all()
    .await
}

#[derive(sqlx::FromRow)]
struct Sort {
    kind: String,
    subject: String,
}

/// The kinds and the subjects among the last thousand entries: for the list's filters.
pub async fn kinds(t: &mut Tenant) -> Result<(Vec<String>, Vec<String>)> {
    let sorts: Vec<Sort> = t
        .sql(scoped!(
            "SELECT DISTINCT kind, subject FROM
             (SELECT kind, subject FROM events WHERE tenant_id = $1 ORDER BY seq DESC LIMIT 1000) late"
        ))
        .all()
        .await?;
    let sorted = |of: fn(&Sort) -> &String| -> Vec<String> {
        sorts.iter().map(of).cloned().collect::<std::collections::BTreeSet<_>>().into_iter().collect()
    };
    Ok((sorted(|sort| &sort.kind), sorted(|sort| &sort.subject)))
}

/// Reads the whole log and says whether every entry is there and unchanged.
pub async fn verify(t: &mut Tenant) -> Result<Chain> {
    let head: Option<Head> = t.sql(scoped!("SELECT seq, hash FROM event_heads WHERE tenant_id = $1")).maybe().await?;
    let head = head.unwrap_or(Head { seq: 0, hash: String::new() });
    let (tenant, mut next, mut hash) = (t.id(), 1, String::new());
    loop {
        let entries = after(t, next).await?;
        for entry in &entries {
            if entry.seq != next || entry.previous != hash || hash_of(tenant, entry) != entry.hash {
                return Ok(Chain::BrokenAt(next));
            }
            hash.clone_from(&entry.hash);
            next += 1;
        }
        if entries.is_empty() {
            break;
        }
    }
    let whole = next == head.seq + 1 && hash == head.hash;
    Ok(if whole { Chain::Intact(head.seq) } else { Chain::BrokenAt(next.min(head.seq.max(1))) })
}

async fn after(t: &mut Tenant, from: i64) -> Result<Vec<Entry>> {
    t.sql(scoped!(
        "SELECT id, seq, at, user_id, name, ip, agent, request, kind, subject, subject_id, changes, data, previous, hash
         FROM events WHERE tenant_id = $1 AND seq >= $2 ORDER BY seq LIMIT 1000"
    ))
    .bind(from)
    .all()
    .await
}

/// The last check of the log: when, and what it found.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Checked {
    pub seq: i64,
    pub checked_at: Option<Millis>,
    /// The first broken number, 0 when whole.
    pub broken_at: i64,
}

/// What the last check found; none before the first entry.
pub async fn checked(t: &mut Tenant) -> Result<Option<Checked>> {
    t.sql(scoped!("SELECT seq, checked_at, broken_at FROM event_heads WHERE tenant_id = $1")).maybe().await
}

/// Keeps what a check found.
pub async fn keep_check(t: &mut Tenant, chain: Chain) -> Result<()> {
    let (now, broken) = (t.now(), if let Chain::BrokenAt(seq) = chain { seq } else { 0 });
    t.sql(scoped!("UPDATE event_heads SET checked_at = $2, broken_at = $3 WHERE tenant_id = $1"))
        .bind(now)
        .bind(broken)
        .run()
        .await?;
    Ok(())
}

/// Organizations whose log the last check found broken, for the operator.
pub async fn broken(p: &mut Platform) -> Result<i64> {
    p.sql(platform!(
        "the operator watches over every organization's log",
        "SELECT COUNT(*) FROM event_heads WHERE broken_at > 0"
    ))
    .number()
    .await
}
