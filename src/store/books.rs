//! The books: what happened is posted once, balances, and is never changed.
pub mod drift;
mod hand;
mod ledger;
mod read;

pub use hand::{by_hand, close, closing, names, owners, reopen, state, take_back};
pub use ledger::{LINES, before, ledger};
pub use read::{ENTRIES, Full, days, find, sums, turnover};

use crate::{Error, Result, Tenant, sql::scoped};
use domain::{
    calendar::Day,
    chart::{self, Part, Role},
    ids::Id,
    ledger::{Entry, Event, Posting, Whose, post as drafted},
};

/// What an entry says beside its lines.
#[derive(Debug, Clone)]
pub struct Post<'a> {
    pub day: Day,
    /// Names what happened (`invoice:42`): posting it again finds the entry that is there.
    pub key: String,
    pub document: Option<Id>,
    /// On whose carnet it stands.
    pub account: Option<Id>,
    pub note: &'a str,
}

/// Posts what happened; the entry. `Closed` when the books of that day are closed.
pub async fn post(t: &mut Tenant, post: &Post<'_>, event: &Event) -> Result<Id> {
    let entry = drafted(event, chart::storno(post.day.country))?;
    write(t, post, event.code(), (&entry, None)).await
}

/// Takes an entry back by its reversal, on a day of its own.
pub async fn reverse(t: &mut Tenant, post: &Post<'_>, id: Id) -> Result<Id> {
    let entry = Entry::of(postings(t, id).await?)?.reversed(chart::storno(post.day.country))?;
    write(t, post, "reversal", (&entry, Some(id))).await
}

/// The book as it was taken.
#[derive(sqlx::FromRow)]
pub(crate) struct Book {
    entries: i64,
    closed_until: String,
}

/// Takes the book until the transaction ends: entries are numbered one after the other, and nobody closes meanwhile.
/// Before it come stock and the money of an account, after it the numbers of documents: so nobody waits for another
/// who waits for them.
pub(crate) async fn seize(t: &mut Tenant) -> Result<Book> {
    let now = t.now();
    t.sql(scoped!(
        "INSERT INTO books (tenant_id, updated_at) VALUES ($1, $2)
         ON CONFLICT (tenant_id) DO UPDATE SET updated_at = $2 RETURNING entries, closed_until"
    ))
    .bind(now)
    .one()
    .await
}

#[derive(sqlx::FromRow)]
struct Known {
    id: Id,
}

async fn write(t: &mut Tenant, post: &Post<'_>, kind: &'static str, (entry, back): (&Entry, Option<Id>)) -> Result<Id> {
    let book = seize(t).await?;
    let known: Option<Known> = t
        .sql(scoped!("SELECT id FROM entries WHERE tenant_id = $1 AND key = $2"))
        .bind(post.key.clone())
        .maybe()
        .await?;
    if let Some(known) = known {
        return Ok(known.id);
    }
    let day = post.day.date.to_string();
    if day <= book.closed_until {
        return Err(Error::Closed);
    }
    let (id, now, by, number) = (t.new_id(), t.now(), t.actor().name.clone(), book.entries.saturating_add(1));
    for (position, posting) in (1..).zip(entry.postings()) {
        line(t, (id, position), &day, posting).await?;
    }
    t.sql(scoped!(
        "INSERT INTO entries (tenant_id, id, number, day, kind, key, document_id, account_id, reverses_id, note, by_name, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
    ))
    .bind(id)
    .bind(number)
    .bind(day)
    .bind(kind)
    .bind(post.key.clone())
    .bind(post.document)
    .bind(post.account)
    .bind(back)
    .bind(post.note.to_owned())
    .bind(by)
    .bind(now)
    .run()
    .await?;
    t.sql(scoped!("UPDATE books SET entries = $2 WHERE tenant_id = $1")).bind(number).run().await?;
    Ok(id)
}

pub(crate) const fn whose(whose: Whose) -> (&'static str, Id) {
    match whose {
        Whose::House => ("house", 0),
        Whose::Account(id) => ("account", id),
        Whose::Custodian(id) => ("custodian", id),
    }
}

async fn line(t: &mut Tenant, (entry, position): (Id, i64), day: &str, posting: &Posting) -> Result<()> {
    let (whose, owner) = whose(posting.whose);
    t.sql(scoped!(
        "INSERT INTO postings (tenant_id, entry_id, position, day, role, part, whose, owner_id, debit, credit)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    ))
    .bind(entry)
    .bind(position)
    .bind(day.to_owned())
    .bind(posting.role.code())
    .bind(posting.part.map_or("", Part::code))
    .bind(whose)
    .bind(owner)
    .bind(posting.debit)
    .bind(posting.credit)
    .run()
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Kept {
    role: String,
    part: String,
    whose: String,
    owner_id: Id,
    debit: i64,
    credit: i64,
}

/// The lines of an entry, in their order.
pub async fn postings(t: &mut Tenant, entry: Id) -> Result<Vec<Posting>> {
    let kept: Vec<Kept> = t
        .sql(scoped!(
            "SELECT role, part, whose, owner_id, debit, credit FROM postings
             WHERE tenant_id = $1 AND entry_id = $2 ORDER BY position LIMIT 1000"
        ))
        .bind(entry)
        .all()
        .await?;
    kept.into_iter().map(posting).collect()
}

fn posting(kept: Kept) -> Result<Posting> {
    let role = Role::parse(&kept.role).ok_or_else(|| Error::Corrupt(format!("ledger role {:?}", kept.role)))?;
    let whose = match kept.whose.as_str() {
        "account" => Whose::Account(kept.owner_id),
        "custodian" => Whose::Custodian(kept.owner_id),
        _ => Whose::House,
    };
    Ok(Posting { role, part: Part::parse(&kept.part), whose, debit: kept.debit, credit: kept.credit })
}

/// Debits less credits of one role for one owner: what a custodian holds, what an account owes. Minor units.
pub async fn balance(t: &mut Tenant, role: Role, owner: Whose) -> Result<i64> {
    let (whose, owner) = whose(owner);
    t.sql(scoped!(
        "SELECT CAST(COALESCE(SUM(debit - credit), 0) AS BIGINT) FROM owner_sums
         WHERE tenant_id = $1 AND whose = $2 AND owner_id = $3 AND role = $4"
    ))
    .bind(whose)
    .bind(owner)
    .bind(role.code())
    .number()
    .await
}
