//! Files that were put away a month ago: their bytes go, then their rows.
use crate::{Call, Failure, Kit};
use async_trait::async_trait;
use domain::{ids::Id, time::DAY};
use store::{
    Tenant,
    files::{
        self, SweepFiles,
        pictures::{self, Picture},
    },
};

/// How long a file that was put away can be brought back.
const KEPT: i64 = 30 * DAY;

#[async_trait]
impl Call for SweepFiles {
    type Asked = (Vec<(Id, String)>, Vec<Picture>);
    type Answer = ();

    async fn read(&self, t: &mut Tenant) -> Result<Self::Asked, Failure> {
        let before = t.now() - KEPT;
        Ok((files::expired(t, before).await?, pictures::expired(t, before).await?))
    }

    /// Bytes first: a row without bytes would be seen, bytes without a row never.
    async fn call(&self, asked: &Self::Asked, kit: &Kit) -> Result<(), Failure> {
        let vault = kit.db.files()?;
        let (files, pictures) = asked;
        let drawn = pictures.iter().flat_map(|picture| [&picture.path, &picture.small_path]);
        for path in files.iter().map(|(_, path)| path).chain(drawn) {
            vault.erase(path).await?;
        }
        Ok(())
    }

    async fn write(&self, t: &mut Tenant, asked: Self::Asked, (): ()) -> Result<(), Failure> {
        let (files, pictures) = asked;
        for (id, _) in files {
            files::forget(t, id).await?;
        }
        for picture in pictures {
            pictures::forget(t, picture.id).await?;
        }
        Ok(())
    }
}
