//! Batches: files that bring many things at once, their rows with their verdicts, and how far a job has come with them.
mod columns;
mod fate;
mod parts;
mod rows;
mod save;
mod shelf;

pub use columns::{remember, remembered};
pub use fate::{Home, apply, revert, take};
pub use parts::source;
pub use rows::{Chosen, Fate, NewRow, PAGE as ROWS, add_rows, clear, mark, next, page as rows};
pub use shelf::{known, listed};

use crate::{Error, Result, Tenant, queue::Task, sql::scoped};
use domain::{
    batches::{Batch, Kind, Status},
    ids::Id,
};
use serde::{Deserialize, Serialize};

/// Batches on one page of the list.
pub const PAGE: usize = 30;

macro_rules! batch_task {
    ($name:ident, $code:literal, $doc:literal) => {
        #[doc = $doc]
        #[derive(Debug, Clone, Serialize, Deserialize)]
        pub struct $name {
            pub batch_id: Id,
        }

        impl Task for $name {
            const NAME: &'static str = $code;

            /// What one batch writes another must see: of an organization's batches one moves at a time.
            fn lane(&self) -> Option<String> {
                Some("batches".to_owned())
            }
        }
    };
}

batch_task!(RehearseBatch, "task-rehearse-batch", "Gives every row of a batch its verdict.");
batch_task!(CommitBatch, "task-commit-batch", "Writes what a batch's rows say.");
batch_task!(UndoBatch, "task-undo-batch", "Takes back what a batch wrote and nobody touched since.");

/// Forgets the rows of old batches: they hold names, phones and debts that stand elsewhere by now.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SweepBatches {}

impl Task for SweepBatches {
    const NAME: &'static str = "task-sweep-batches";
}

macro_rules! batch {
    ($head:literal, $rest:literal) => {
        scoped!(concat!(
            $head,
            "id, kind, status, name, encoding, separator, heads, columns, total, done, added, changed, same, wrong, kept, fault,
             by_name, user_id, version, created_at, updated_at ",
            $rest
        ))
    };
}

/// A file before it is kept.
#[derive(Debug, Clone)]
pub struct NewBatch<'a> {
    pub kind: Kind,
    pub name: &'a str,
    /// How its letters and cells are told apart; a workbook's are known, and its encoding empty.
    pub encoding: &'a str,
    pub separator: &'a str,
    pub bytes: &'a [u8],
}

/// Keeps a file as a draft.
pub async fn create(t: &mut Tenant, new: &NewBatch<'_>) -> Result<Id> {
    let (id, now, actor) = (t.new_id(), t.now(), t.actor().clone());
    t.sql(scoped!(
        "INSERT INTO batches (tenant_id, id, kind, status, name, encoding, separator, user_id, by_name, created_at, updated_at)
         VALUES ($1, $2, $3, 'draft', $4, $5, $6, $7, $8, $9, $9)"
    ))
    .bind(id)
    .bind(new.kind.code())
    .bind(new.name.to_owned())
    .bind(new.encoding.to_owned())
    .bind(new.separator.to_owned())
    .bind(actor.user_id)
    .bind(actor.name)
    .bind(now)
    .run()
    .await?;
    parts::keep(t, id, new.bytes).await?;
    Ok(id)
}

/// One page, newest first; one row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, before: Id) -> Result<Vec<Batch>> {
    t.sql(batch!("SELECT ", "FROM batches WHERE tenant_id = $1 AND ($2 = 0 OR id < $2) ORDER BY id DESC LIMIT $3"))
        .bind(before)
        .bind(PAGE as i64 + 1)
        .all()
        .await
}

/// One batch.
pub async fn find(t: &mut Tenant, id: Id) -> Result<Batch> {
    t.sql(batch!("SELECT ", "FROM batches WHERE tenant_id = $1 AND id = $2")).bind(id).one().await
}

/// One batch, its own until the transaction ends: two workers never write one row twice.
pub async fn seize(t: &mut Tenant, id: Id) -> Result<Batch> {
    let now = t.now();
    t.sql(batch!("UPDATE batches SET updated_at = $3 WHERE tenant_id = $1 AND id = $2 RETURNING ", ""))
        .bind(id)
        .bind(now)
        .one()
        .await
}

/// Says how a draft is read, and what its columns are; `Conflict` when it is no draft any more.
pub async fn describe(t: &mut Tenant, batch: &Batch, heads: &[String], columns: &[String]) -> Result<()> {
    let json = |words: &[String]| serde_json::to_string(words).map_err(|e| Error::Corrupt(e.to_string()));
    let (now, heads, columns) = (t.now(), json(heads)?, json(columns)?);
    let saved = t
        .sql(scoped!(
            "UPDATE batches SET encoding = $3, separator = $4, columns = $5, updated_at = $6, heads = $7
             WHERE tenant_id = $1 AND id = $2 AND status IN ('draft', 'rehearsed')"
        ))
        .bind(batch.id)
        .bind(batch.encoding.clone())
        .bind(batch.separator.clone())
        .bind(columns)
        .bind(now)
        .bind(heads)
        .run()
        .await?;
    if saved == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Takes the step to `to` from one of two places, or once more where its job gave up; false when it stands elsewhere.
pub async fn step(t: &mut Tenant, id: Id, from: [Status; 2], to: Status) -> Result<bool> {
    let now = t.now();
    let moved = t
        .sql(scoped!(
            "UPDATE batches SET status = $3, fault = '', version = version + 1, updated_at = $6,
                 done = CASE WHEN status = $3 THEN done ELSE 0 END
             WHERE tenant_id = $1 AND id = $2 AND (status IN ($4, $5) OR (status = $3 AND fault <> ''))"
        ))
        .bind(id)
        .bind(to.code())
        .bind(from[0].code())
        .bind(from[1].code())
        .bind(now)
        .run()
        .await?;
    Ok(moved == 1)
}

/// Notes how many rows the job under way has gone through, and how many of them it left as they were.
pub async fn progress(t: &mut Tenant, id: Id, done: i64, kept: i64) -> Result<()> {
    let now = t.now();
    t.sql(scoped!("UPDATE batches SET done = $3, kept = $4, updated_at = $5 WHERE tenant_id = $1 AND id = $2"))
        .bind(id)
        .bind(done)
        .bind(kept)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Notes why the job gave up; a rehearsal leaves the draft it began with.
pub async fn stop(t: &mut Tenant, id: Id, fault: &'static str) -> Result<()> {
    let now = t.now();
    t.sql(scoped!(
        "UPDATE batches SET fault = $3, status = CASE WHEN status = 'rehearsing' THEN 'draft' ELSE status END,
             version = version + 1, updated_at = $4
         WHERE tenant_id = $1 AND id = $2 AND status IN ('rehearsing', 'committing', 'undoing')"
    ))
    .bind(id)
    .bind(fault)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// How many rows got each verdict: all, new, changed, same, wrong.
pub async fn count(t: &mut Tenant, id: Id, counts: [i64; 5]) -> Result<()> {
    let [total, added, changed, same, wrong] = counts;
    t.sql(scoped!(
        "UPDATE batches SET total = $3, done = $3, added = $4, changed = $5, same = $6, wrong = $7, kept = 0
         WHERE tenant_id = $1 AND id = $2"
    ))
    .bind(id)
    .bind(total)
    .bind(added)
    .bind(changed)
    .bind(same)
    .bind(wrong)
    .run()
    .await?;
    Ok(())
}

/// Throws away a batch that has written nothing; `Conflict` when it has.
pub async fn discard(t: &mut Tenant, id: Id) -> Result<()> {
    let batch = seize(t, id).await?;
    if !batch.status().is_reading() {
        return Err(Error::Conflict);
    }
    clear(t, id).await?;
    parts::drop_of(t, id).await?;
    t.sql(scoped!("DELETE FROM batches WHERE tenant_id = $1 AND id = $2")).bind(id).run().await?;
    Ok(())
}

/// Forgets the file once its rows are written.
pub async fn forget_file(t: &mut Tenant, id: Id) -> Result<()> {
    parts::drop_of(t, id).await
}

/// Forgets the rows and the file of an old batch: what it wrote stays, and can no longer be undone.
pub async fn forget(t: &mut Tenant, id: Id) -> Result<()> {
    clear(t, id).await?;
    parts::drop_of(t, id).await?;
    t.sql(scoped!(
        "UPDATE batches SET fault = $3, version = version + 1
         WHERE tenant_id = $1 AND id = $2 AND status IN ('rehearsed', 'committed')"
    ))
    .bind(id)
    .bind("imports-forgotten")
    .run()
    .await?;
    Ok(())
}

/// Batches untouched since `before` whose rows are still kept, at most a hundred.
pub async fn old(t: &mut Tenant, before: domain::time::Millis) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = t
        .sql(scoped!(
            "SELECT b.id FROM batches b WHERE b.tenant_id = $1 AND b.updated_at < $2
               AND b.status IN ('draft', 'rehearsed', 'committed', 'undone')
               AND (EXISTS (SELECT 1 FROM batch_rows r WHERE r.tenant_id = b.tenant_id AND r.batch_id = b.id)
                 OR EXISTS (SELECT 1 FROM batch_parts p WHERE p.tenant_id = b.tenant_id AND p.batch_id = b.id))
             ORDER BY b.updated_at, b.id LIMIT 100"
        ))
        .bind(before)
        .all()
        .await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}
