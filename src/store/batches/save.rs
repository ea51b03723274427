//! A step that may be hindered by something that points at a row: it is tried, and undone alone when it is.
use crate::{Error, Result, Tenant, sql::platform};

/// Begins a part that can be undone by itself.
pub(super) async fn begin(t: &mut Tenant) -> Result<()> {
    t.shared(platform!("a mark inside the transaction touches no table", "SAVEPOINT attempt")).run().await?;
    Ok(())
}

/// Ends it: true when what was tried went through, false when something still points at a row that was to go.
pub(super) async fn end(t: &mut Tenant, tried: Result<()>) -> Result<bool> {
    let hindered = match tried {
        Ok(()) => false,
        Err(Error::Database(sqlx::Error::Database(error))) if error.is_foreign_key_violation() => true,
        Err(other) => return Err(other),
    };
    if hindered {
        t.shared(platform!("a mark inside the transaction touches no table", "ROLLBACK TO SAVEPOINT attempt"))
            .run()
            .await?;
    }
    t.shared(platform!("a mark inside the transaction touches no table", "RELEASE SAVEPOINT attempt")).run().await?;
    Ok(!hindered)
}
