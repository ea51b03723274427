//! A consistent copy of an SQLite database while it is written to. PostgreSQL has its own tools.
use crate::{Db, Result};
use std::path::Path;

impl Db {
    /// Writes a copy to a path that does not exist yet: one read transaction long, writers go on.
    #[expect(clippy::disallowed_methods, reason = "VACUUM INTO runs outside any transaction and touches no tenant")]
    pub async fn copy_to(&self, path: &Path) -> Result<()> {
        let mut connection = self.writer().acquire().await?;
        sqlx::query("VACUUM INTO $1").bind(path.display().to_string()).execute(&mut *connection).await?;
        Ok(())
    }
}
