//! Rows with their verdicts: kept in chunks, listed by line, taken in turn, and marked with what became of them.
use crate::{Cell, Error, Result, Tenant, sql::scoped};
use domain::{
    batches::{Flaw, Judged, Kept, Row, Verdict},
    ids::Id,
};

/// Rows on one page.
pub const PAGE: usize = 50;

/// A row that was judged.
#[derive(Debug, Clone)]
pub struct NewRow {
    pub line: i64,
    pub judged: Judged,
    /// Its cells, of a wrong row.
    pub cells: Vec<String>,
}

#[derive(sqlx::FromRow)]
struct Read {
    id: Id,
    line: i64,
    verdict: String,
    state: String,
    target_id: Id,
    version: i64,
    moved_id: Id,
    entry_id: Id,
    flaws: String,
    data: String,
}

fn cell(tenant: Id, row: Id) -> Cell {
    Cell { tenant, table: "batch_rows", column: "data", row }
}

fn json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|e| Error::Corrupt(e.to_string()))
}

fn opened(t: &Tenant, read: Read) -> Result<Row> {
    let data = t.keys().open(cell(t.id(), read.id), &read.data)?;
    Ok(Row {
        id: read.id,
        line: read.line,
        verdict: Verdict::parse(&read.verdict).unwrap_or(Verdict::Wrong),
        state: read.state,
        target: read.target_id,
        version: read.version,
        moved: read.moved_id,
        entry: read.entry_id,
        flaws: serde_json::from_str(&read.flaws).unwrap_or_default(),
        kept: serde_json::from_str(&data).map_err(|e| Error::Corrupt(e.to_string()))?,
    })
}

/// Keeps rows.
pub async fn add_rows(t: &mut Tenant, batch: Id, rows: Vec<NewRow>) -> Result<()> {
    for row in rows {
        let (id, judged) = (t.new_id(), row.judged);
        let kept = Kept { cells: row.cells, says: judged.says, was: judged.was };
        let data = t.keys().seal(cell(t.id(), id), &json(&kept)?)?;
        t.sql(scoped!(
            "INSERT INTO batch_rows (tenant_id, id, batch_id, line, rank, verdict, state, target_id, version, flaws, data)
             VALUES ($1, $2, $3, $4, $5, $6, 'waiting', $7, $8, $9, $10)"
        ))
        .bind(id)
        .bind(batch)
        .bind(row.line)
        .bind(judged.rank)
        .bind(judged.verdict.code())
        .bind(judged.target)
        .bind(judged.version)
        .bind(json(&judged.flaws)?)
        .bind(data)
        .run()
        .await?;
    }
    Ok(())
}

/// Forgets a batch's rows.
pub async fn clear(t: &mut Tenant, batch: Id) -> Result<()> {
    t.sql(scoped!("DELETE FROM batch_rows WHERE tenant_id = $1 AND batch_id = $2")).bind(batch).run().await?;
    Ok(())
}

/// Which rows a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
    /// The first of all.
    Any,
    Of(Verdict),
    /// Left as they were, or written but for something.
    Kept,
}

/// One page by line, after this one; one row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, batch: Id, chosen: Chosen, after: (i64, Id)) -> Result<Vec<Row>> {
    let (verdict, state) = match chosen {
        Chosen::Any => ("", ""),
        Chosen::Of(verdict) => (verdict.code(), ""),
        Chosen::Kept => ("", "kept"),
    };
    let read: Vec<Read> = t
        .sql(scoped!(
            "SELECT id, line, verdict, state, target_id, version, moved_id, entry_id, flaws, data FROM batch_rows
             WHERE tenant_id = $1 AND batch_id = $2 AND ($3 = '' OR verdict = $3) AND ($4 = '' OR state = $4 OR (state = 'done' AND flaws <> '[]'))
               AND (line, id) > ($5, $6)
             ORDER BY line, id LIMIT $7"
        ))
        .bind(batch)
        .bind(verdict)
        .bind(state)
        .bind(after.0)
        .bind(after.1)
        .bind(PAGE as i64 + 1)
        .all()
        .await?;
    read.into_iter().map(|read| opened(t, read)).collect()
}

/// The next rows to write, or when `back` the last written first.
pub async fn next(t: &mut Tenant, batch: Id, back: bool, most: i64) -> Result<Vec<Row>> {
    let sql = if back {
        scoped!(
            "SELECT id, line, verdict, state, target_id, version, moved_id, entry_id, flaws, data FROM batch_rows
             WHERE tenant_id = $1 AND batch_id = $2 AND state = 'done' AND verdict IN ('new', 'changed')
             ORDER BY rank DESC, line DESC, id DESC LIMIT $3"
        )
    } else {
        scoped!(
            "SELECT id, line, verdict, state, target_id, version, moved_id, entry_id, flaws, data FROM batch_rows
             WHERE tenant_id = $1 AND batch_id = $2 AND state = 'waiting' AND verdict IN ('new', 'changed')
             ORDER BY rank, line, id LIMIT $3"
        )
    };
    let read: Vec<Read> = t.sql(sql).bind(batch).bind(most).all().await?;
    read.into_iter().map(|read| opened(t, read)).collect()
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// Written: what it made or changed, and the version, movement and entry by which an undo knows it again.
    Done { target: Id, version: i64, moved: Id, entry: Id, flaws: Vec<Flaw> },
    /// Taken back.
    Undone,
    /// Left as it was, and why.
    Kept(Flaw),
}

impl Fate {
    /// Something of the row was left.
    pub fn is_kept(&self) -> bool {
        match self {
            Fate::Kept(_) => true,
            Fate::Done { flaws, .. } => !flaws.is_empty(),
            Fate::Undone => false,
        }
    }
}

/// Marks a row with what became of it.
pub async fn mark(t: &mut Tenant, row: &Row, fate: &Fate) -> Result<()> {
    let (state, target, version, moved, entry, flaws) = match fate {
        Fate::Done { target, version, moved, entry, flaws } => {
            ("done", *target, *version, *moved, *entry, json(flaws)?)
        }
        Fate::Undone => ("undone", row.target, row.version, row.moved, row.entry, "[]".to_owned()),
        Fate::Kept(flaw) => ("kept", row.target, row.version, row.moved, row.entry, json(&[flaw])?),
    };
    t.sql(scoped!(
        "UPDATE batch_rows SET state = $3, target_id = $4, version = $5, moved_id = $6, entry_id = $7, flaws = $8
         WHERE tenant_id = $1 AND id = $2"
    ))
    .bind(row.id)
    .bind(state)
    .bind(target)
    .bind(version)
    .bind(moved)
    .bind(entry)
    .bind(flaws)
    .run()
    .await?;
    Ok(())
}
