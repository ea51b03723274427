//! Files that were put away a month ago: their bytes go, then their rows.
use crate::{Call, Failure, Kit};
use async_trait::async_trait;
use domain::{ids::Id, time::DAY};
use store::{
    Tenant,
    files::{self, SweepFiles},
};

/// How long a file that was put away can be brought back.
const KEPT: i64 = 30 * DAY;

#[async_trait]
impl Call for SweepFiles {
    type Asked = Vec<(Id, String)>;
    type Answer = ();

    async fn read(&self, t: &mut Tenant) -> Result<Self::Asked, Failure> {
        let before = t.now() - KEPT;
        Ok(files::expired(t, before).await?)
    }

    /// Bytes first: a row without bytes would be seen, bytes without a row never.
    async fn call(&self, asked: &Self::Asked, kit: &Kit) -> Result<(), Failure> {
        let vault = kit.db.files()?;
        for (_, path) in asked {
            vault.erase(path).await?;
        }
        Ok(())
    }

    async fn write(&self, t: &mut Tenant, asked: Self::Asked, (): ()) -> Result<(), Failure> {
        for (id, _) in asked {
            files::forget(t, id).await?;
        }
        Ok(())
    }
}
