//! The development gateway's shelf: what would have been sent, kept to be read on a page.
use crate::{Cell, Error, Platform, Result, sql::platform};
use domain::{ids::Id, messages::Letter, time::Millis};

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    sealed: String,
    created_at: Millis,
}

/// How many letters the page shows; older ones are dropped.
pub const SHELF: i64 = 200;

/// Keeps a letter, and drops what no longer fits on the shelf.
pub async fn keep(p: &mut Platform, letter: &Letter) -> Result<Id> {
    let (id, now) = (p.new_id(), p.now());
    let said = serde_json::to_string(letter).map_err(|error| Error::Corrupt(error.to_string()))?;
    let sealed = p.db().keys().seal(cell(id), &said)?;
    p.sql(platform!(
        "the outbox of a development server belongs to no tenant",
        "INSERT INTO outbox (id, channel, sealed, created_at) VALUES ($1, $2, $3, $4)"
    ))
    .bind(id)
    .bind(letter.channel.clone())
    .bind(sealed)
    .bind(now)
    .run()
    .await?;
    p.sql(platform!(
        "the outbox of a development server belongs to no tenant",
        "DELETE FROM outbox WHERE id < (SELECT min(id) FROM (SELECT id FROM outbox ORDER BY id DESC LIMIT $1) newest)"
    ))
    .bind(SHELF)
    .run()
    .await?;
    Ok(id)
}

/// All letters on the shelf, newest first.
pub async fn letters(p: &mut Platform) -> Result<Vec<Letter>> {
    let rows: Vec<Row> = p
        .sql(platform!(
            "the outbox of a development server belongs to no tenant",
            "SELECT id, sealed, created_at FROM outbox ORDER BY id DESC LIMIT $1"
        ))
        .bind(SHELF)
        .all()
        .await?;
    let keys = p.db().keys().clone();
    rows.into_iter()
        .map(|row| {
            let said = keys.open(cell(row.id), &row.sealed)?;
            let letter: Letter = serde_json::from_str(&said).map_err(|error| Error::Corrupt(error.to_string()))?;
            Ok(Letter { id: row.id, created_at: row.created_at, ..letter })
        })
        .collect()
}

fn cell(row: Id) -> Cell {
    Cell { tenant: 0, table: "outbox", column: "sealed", row }
}
