//! The file itself, in sealed pieces: a list of buyers is as private as the buyers.
use crate::{Cell, Error, Result, Tenant, sql::scoped};
use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD as BASE64};
use domain::ids::Id;

/// Bytes of a piece.
const PIECE: usize = 192 * 1024;

fn cell(tenant: Id, row: Id) -> Cell {
    Cell { tenant, table: "batch_parts", column: "body", row }
}

/// Keeps a batch's file.
pub(super) async fn keep(t: &mut Tenant, batch: Id, bytes: &[u8]) -> Result<()> {
    for (position, piece) in (0_i64..).zip(bytes.chunks(PIECE)) {
        let id = t.new_id();
        let body = t.keys().seal(cell(t.id(), id), &BASE64.encode(piece))?;
        t.sql(scoped!("INSERT INTO batch_parts (tenant_id, id, batch_id, position, body) VALUES ($1, $2, $3, $4, $5)"))
            .bind(id)
            .bind(batch)
            .bind(position)
            .bind(body)
            .run()
            .await?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Part {
    id: Id,
    body: String,
}

/// A batch's file; empty when it has been forgotten.
pub async fn source(t: &mut Tenant, batch: Id) -> Result<Vec<u8>> {
    let parts: Vec<Part> = t
        .sql(scoped!(
            "SELECT id, body FROM batch_parts WHERE tenant_id = $1 AND batch_id = $2 ORDER BY position LIMIT 1000"
        ))
        .bind(batch)
        .all()
        .await?;
    let mut bytes = Vec::new();
    for part in parts {
        let text = t.keys().open(cell(t.id(), part.id), &part.body)?;
        bytes.extend(BASE64.decode(text).map_err(|e| Error::Corrupt(e.to_string()))?);
    }
    Ok(bytes)
}

pub(super) async fn drop_of(t: &mut Tenant, batch: Id) -> Result<()> {
    t.sql(scoped!("DELETE FROM batch_parts WHERE tenant_id = $1 AND batch_id = $2")).bind(batch).run().await?;
    Ok(())
}
