//! Batches: a rehearsal reads a whole file and judges its rows; a commit and an undo go through them in chunks, each a
//! transaction of its own, so that a worker that dies loses nothing and doubles nothing.
use crate::{Call, Failure, Kit, Run};
use async_trait::async_trait;
use domain::{
    batches::{Batch, Judge, Kind, Known, Reader, Row, Status, Verdict},
    csv::{self, Encoding, Separator, Sheet},
    ids::Id,
    time::DAY,
};
use std::time::{Duration, Instant};
use store::{
    Actor, Mode, Tenant,
    batches::{self, CommitBatch, Fate, Home, NewRow, RehearseBatch, SweepBatches, UndoBatch},
    queue::Options,
    sheets,
};
use tokio::task::spawn_blocking;

/// Rows written in one transaction.
const CHUNK: i64 = 200;
/// Rows of a rehearsal kept in one transaction.
const KEPT: usize = 1_000;
/// Of the rows that change nothing only the first are worth showing.
const FIRST: usize = 50;
/// A job goes on in another before its worker would give it up.
const TURN: Duration = Duration::from_secs(300);
/// How long the rows of a batch are kept after the last that was done with it.
const LIFE: i64 = 30 * DAY;

/// What a job of a batch needs to know.
pub struct Asked {
    tenant: Id,
    batch: Batch,
}

impl Asked {
    async fn read(t: &mut Tenant, id: Id) -> Result<Asked, Failure> {
        Ok(Asked { tenant: t.id(), batch: batches::find(t, id).await? })
    }

    /// A transaction in the name of whoever began the batch.
    async fn open(&self, kit: &Kit, mode: Mode) -> Result<Tenant, Failure> {
        let actor = Actor { user_id: self.batch.user_id, name: self.batch.by_name.clone(), ..Actor::default() };
        Ok(kit.acting(self.tenant, mode, actor).await?)
    }
}

#[async_trait]
impl Call for RehearseBatch {
    type Asked = Asked;
    type Answer = ();

    async fn read(&self, t: &mut Tenant) -> Result<Asked, Failure> {
        Asked::read(t, self.batch_id).await
    }

    async fn call(&self, asked: &Asked, kit: &Kit) -> Result<(), Failure> {
        if asked.batch.status() != Status::Rehearsing {
            return Ok(());
        }
        let mut t = asked.open(kit, Mode::Read).await?;
        let home = Home::read(&mut t).await?;
        let known = batches::known(&mut t, &home, asked.batch.kind()).await?;
        let bytes = batches::source(&mut t, asked.batch.id).await?;
        drop(t);
        let batch = asked.batch.clone();
        let judged = spawn_blocking(move || judge(&batch, &home, &known, &bytes)).await.map_err(Failure::again)??;
        keep(asked, kit, judged).await
    }

    async fn write(&self, t: &mut Tenant, asked: Asked, (): ()) -> Result<(), Failure> {
        batches::step(t, asked.batch.id, [Status::Rehearsing; 2], Status::Rehearsed).await?;
        Ok(())
    }

    async fn failed(&self, t: &mut Tenant, _reason: &str, dead: bool) -> store::Result<()> {
        if dead { batches::stop(t, self.batch_id, "imports-stopped").await } else { Ok(()) }
    }
}

/// All rows with their verdicts.
fn judge(batch: &Batch, home: &Home, known: &Known, bytes: &[u8]) -> Result<Vec<NewRow>, Failure> {
    let (kind, columns) = (batch.kind(), batch.columns());
    let sheet = sheet(batch, bytes).map_err(|fault| Failure::never(fault.key()))?;
    let reader = Reader { currency: home.currency, country: home.today.country, words: lang::heads::words(kind) };
    let read: Vec<_> = sheet.rows.iter().map(|line| reader.record(kind, &columns, &line.cells)).collect();
    let mut judge =
        Judge::new(kind, known, read.iter().filter(|(_, flaws)| flaws.is_empty()).map(|(record, _)| record));
    let rows = sheet.rows.into_iter().zip(read).map(|(line, (record, flaws))| {
        let judged = judge.row(line.number, record, flaws);
        let cells = if judged.verdict == Verdict::Wrong { line.cells } else { Vec::new() };
        NewRow { line: line.number, judged, cells }
    });
    Ok(rows.collect())
}

/// A batch's file as a table.
fn sheet(batch: &Batch, bytes: &[u8]) -> Result<Sheet, csv::Fault> {
    match Encoding::parse(&batch.encoding) {
        Some(encoding) => {
            let separator = Separator::parse(&batch.separator).unwrap_or(Separator::Semicolon);
            csv::read(&encoding.decode(bytes), separator)
        }
        None => sheets::read(bytes),
    }
}

/// Keeps the verdicts in place of any earlier ones. A repetition begins anew: nothing but rows of its own is written.
async fn keep(asked: &Asked, kit: &Kit, rows: Vec<NewRow>) -> Result<(), Failure> {
    let id = asked.batch.id;
    let count = |verdict| rows.iter().filter(|row| row.judged.verdict == verdict).count();
    let all = [rows.len(), count(Verdict::New), count(Verdict::Changed), count(Verdict::Same), count(Verdict::Wrong)];
    let counts = all.map(|count| i64::try_from(count).unwrap_or(i64::MAX));
    let mut t = asked.open(kit, Mode::Write).await?;
    batches::clear(&mut t, id).await?;
    t.commit().await?;
    let mut shown = rows
        .into_iter()
        .enumerate()
        .filter(|(at, row)| *at < FIRST || row.judged.verdict != Verdict::Same)
        .map(|(_, row)| row)
        .peekable();
    let mut done = 0;
    while shown.peek().is_some() {
        let piece: Vec<NewRow> = shown.by_ref().take(KEPT).collect();
        done += i64::try_from(piece.len()).unwrap_or(0);
        let mut t = asked.open(kit, Mode::Write).await?;
        batches::add_rows(&mut t, id, piece).await?;
        batches::progress(&mut t, id, done, 0).await?;
        t.commit().await?;
    }
    let mut t = asked.open(kit, Mode::Write).await?;
    batches::count(&mut t, id, counts).await?;
    Ok(t.commit().await?)
}

/// Goes through the rows of a batch while it stands at `status`; true when none is left.
async fn go(asked: &Asked, kit: &Kit, status: Status) -> Result<bool, Failure> {
    let started = Instant::now();
    while started.elapsed() < TURN {
        let mut t = asked.open(kit, Mode::Write).await?;
        let batch = batches::seize(&mut t, asked.batch.id).await?;
        if batch.status() != status {
            return Ok(true);
        }
        let back = status == Status::Undoing;
        let rows = batches::next(&mut t, batch.id, back, CHUNK).await?;
        if rows.is_empty() {
            return Ok(true);
        }
        chunk(&mut t, &batch, &rows, back).await?;
        t.commit().await?;
    }
    Ok(false)
}

async fn chunk(t: &mut Tenant, batch: &Batch, rows: &[Row], back: bool) -> Result<(), Failure> {
    let (home, kind) = (Home::read(t).await?, batch.kind());
    let (mut done, mut kept) = (batch.done, batch.kept);
    batches::take(t, &home, kind, rows).await?;
    for row in rows {
        let fate = fate(t, &home, (kind, row), back).await?;
        done += 1;
        kept += i64::from(fate.is_kept()) - i64::from(back && !row.flaws.is_empty());
        batches::mark(t, row, &fate).await?;
    }
    Ok(batches::progress(t, batch.id, done, kept).await?)
}

async fn fate(t: &mut Tenant, home: &Home, (kind, row): (Kind, &Row), back: bool) -> Result<Fate, Failure> {
    Ok(if back { batches::revert(t, home, kind, row).await? } else { batches::apply(t, home, kind, row).await? })
}

#[async_trait]
impl Call for CommitBatch {
    type Asked = Asked;
    type Answer = bool;

    async fn read(&self, t: &mut Tenant) -> Result<Asked, Failure> {
        Asked::read(t, self.batch_id).await
    }

    async fn call(&self, asked: &Asked, kit: &Kit) -> Result<bool, Failure> {
        go(asked, kit, Status::Committing).await
    }

    async fn write(&self, t: &mut Tenant, asked: Asked, all: bool) -> Result<(), Failure> {
        if !all {
            t.enqueue(self, Options::default()).await?;
        } else if batches::step(t, asked.batch.id, [Status::Committing; 2], Status::Committed).await? {
            batches::forget_file(t, asked.batch.id).await?;
        }
        Ok(())
    }

    async fn failed(&self, t: &mut Tenant, _reason: &str, dead: bool) -> store::Result<()> {
        if dead { batches::stop(t, self.batch_id, "imports-stopped").await } else { Ok(()) }
    }
}

#[async_trait]
impl Call for UndoBatch {
    type Asked = Asked;
    type Answer = bool;

    async fn read(&self, t: &mut Tenant) -> Result<Asked, Failure> {
        Asked::read(t, self.batch_id).await
    }

    async fn call(&self, asked: &Asked, kit: &Kit) -> Result<bool, Failure> {
        go(asked, kit, Status::Undoing).await
    }

    async fn write(&self, t: &mut Tenant, asked: Asked, all: bool) -> Result<(), Failure> {
        if all {
            batches::step(t, asked.batch.id, [Status::Undoing; 2], Status::Undone).await?;
        } else {
            t.enqueue(self, Options::default()).await?;
        }
        Ok(())
    }

    async fn failed(&self, t: &mut Tenant, _reason: &str, dead: bool) -> store::Result<()> {
        if dead { batches::stop(t, self.batch_id, "imports-stopped").await } else { Ok(()) }
    }
}

#[async_trait]
impl Run for SweepBatches {
    async fn run(&self, t: &mut Tenant, _kit: &Kit) -> Result<(), Failure> {
        let before = t.now() - LIFE;
        for id in batches::old(t, before).await? {
            batches::forget(t, id).await?;
        }
        Ok(())
    }
}
