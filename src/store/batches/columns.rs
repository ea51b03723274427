//! What the columns of each kind were last said to be.
use crate::{Error, Result, Tenant, sql::scoped};
use domain::batches::{Kind, Mapping};

/// What an organization once said of a kind's columns.
pub async fn remembered(t: &mut Tenant, kind: Kind) -> Result<Mapping> {
    let kept: Option<(String,)> = t
        .sql(scoped!("SELECT columns FROM batch_columns WHERE tenant_id = $1 AND kind = $2"))
        .bind(kind.code())
        .maybe()
        .await?;
    Ok(kept.and_then(|(text,)| serde_json::from_str(&text).ok()).unwrap_or_default())
}

/// Remembers a choice beside the earlier ones; the latest five hundred heads are enough.
pub async fn remember(t: &mut Tenant, kind: Kind, said: Mapping) -> Result<()> {
    let mut all = remembered(t, kind).await?;
    if all.len() + said.len() > 500 {
        all.clear();
    }
    all.extend(said);
    let (now, text) = (t.now(), serde_json::to_string(&all).map_err(|e| Error::Corrupt(e.to_string()))?);
    t.sql(scoped!(
        "INSERT INTO batch_columns (tenant_id, kind, columns, updated_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (tenant_id, kind) DO UPDATE SET columns = $3, updated_at = $4"
    ))
    .bind(kind.code())
    .bind(text)
    .bind(now)
    .run()
    .await?;
    Ok(())
}
