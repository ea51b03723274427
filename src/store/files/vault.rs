//! Where the bytes lie: a local folder, or an S3-compatible store. Each organization has its own folder in it.
use super::{Ready, Refused, Upload, check, scan};
use crate::{Error, Result};
use bytes::Bytes;
use domain::{files::Purpose, ids::Id};
use jiff::{Timestamp, tz::TimeZone};
use object_store::{
    ObjectStore, ObjectStoreExt, aws::AmazonS3Builder, local::LocalFileSystem, memory::InMemory, path::Path,
};
use sha2::{Digest, Sha256};
use std::{fmt, fmt::Write as _, path::PathBuf, sync::Arc};

/// Where files are kept.
#[derive(Clone)]
pub enum Place {
    /// A folder of this machine; made when it is missing.
    Local(PathBuf),
    /// An S3-compatible store: AWS, R2, MinIO.
    S3 { endpoint: String, bucket: String, region: String, key: String, secret: String },
    /// This process alone: tests.
    Memory,
}

/// How files are kept.
#[derive(Clone)]
pub struct FileSettings {
    pub place: Place,
    /// The most bytes one organization may keep.
    pub quota: u64,
    /// `host:port` of a ClamAV daemon that looks through every upload; none leaves it out.
    pub clamd: Option<String>,
}

impl Default for FileSettings {
    fn default() -> FileSettings {
        FileSettings { place: Place::Memory, quota: 2 * 1024 * 1024 * 1024, clamd: None }
    }
}

/// The file store, shared by the whole process.
#[derive(Clone)]
pub struct Vault {
    store: Arc<dyn ObjectStore>,
    quota: u64,
    pub(super) clamd: Option<String>,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("quota", &self.quota).finish_non_exhaustive()
    }
}

impl Vault {
    /// Opens the file store.
    pub fn open(settings: &FileSettings) -> Result<Vault> {
        let fault = |error: object_store::Error| Error::Setup(format!("the file store: {error}"));
        let store: Arc<dyn ObjectStore> = match &settings.place {
            Place::Memory => Arc::new(InMemory::new()),
            Place::Local(folder) => {
                std::fs::create_dir_all(folder)
                    .map_err(|error| Error::Setup(format!("the folder for files, {}: {error}", folder.display())))?;
                Arc::new(LocalFileSystem::new_with_prefix(folder).map_err(fault)?)
            }
            Place::S3 { endpoint, bucket, region, key, secret } => Arc::new(
                AmazonS3Builder::new()
                    .with_endpoint(endpoint)
                    .with_bucket_name(bucket)
                    .with_region(region)
                    .with_access_key_id(key)
                    .with_secret_access_key(secret)
                    .with_allow_http(endpoint.starts_with("http://"))
                    .build()
                    .map_err(fault)?,
            ),
        };
        Ok(Vault { store, quota: settings.quota, clamd: settings.clamd.clone() })
    }

    /// Checks an upload, makes it safe, and keeps its bytes. Its row is the caller's to record.
    pub async fn take(
        &self,
        tenant: Id,
        id: Id,
        upload: Upload,
        purpose: Purpose,
    ) -> std::result::Result<Ready, Refused> {
        if let Some(clamd) = &self.clamd {
            scan::clean(clamd, &upload.bytes).await?;
        }
        let checked = check(upload, purpose).await?;
        let path = path(tenant, id)?;
        let ready = Ready {
            tenant,
            id,
            name: checked.name,
            kind: checked.kind,
            purpose,
            size: checked.main.len(),
            sha256: hex(&Sha256::digest(&checked.main)),
            fallback: checked.fallback.as_ref().map(|(kind, bytes)| (*kind, bytes.len())),
            width: checked.size.map(|(width, _)| width),
            height: checked.size.map(|(_, height)| height),
            quota: self.quota,
            path,
        };
        self.put(&ready.path, checked.main).await?;
        if let Some((_, bytes)) = checked.fallback {
            self.put(&second(&ready.path), bytes).await?;
        }
        Ok(ready)
    }

    /// A file's bytes; the second copy is the one for browsers without WebP.
    pub async fn read(&self, path: &str, fallback: bool) -> Result<Bytes> {
        let path = if fallback { second(path) } else { path.to_owned() };
        self.store.get(&Path::from(path)).await.map_err(fault)?.bytes().await.map_err(fault)
    }

    /// Removes the bytes of a file whose row is gone or never came. Missing ones are no fault.
    pub async fn erase(&self, path: &str) -> Result<()> {
        for path in [path.to_owned(), second(path)] {
            match self.store.delete(&Path::from(path)).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(fault(error)),
            }
        }
        Ok(())
    }

    /// Removes the bytes of an upload that was not recorded.
    pub async fn discard(&self, ready: &Ready) {
        if let Err(error) = self.erase(&ready.path).await {
            tracing::warn!(path = ready.path, %error, "an unrecorded file stays in the file store");
        }
    }

    pub(super) async fn put(&self, path: &str, bytes: Vec<u8>) -> Result<()> {
        self.store.put(&Path::from(path), bytes.into()).await.map_err(fault)?;
        Ok(())
    }
}

/// `<tenant>/<year>/<id>`: made of numbers alone, so no name can lead out of its folder.
pub(super) fn path(tenant: Id, id: Id) -> Result<String> {
    // An id holds its own instant (domain::ids): 22 random bits below milliseconds since 2024.
    let at = Timestamp::from_millisecond((id >> 22) + 1_704_067_200_000)
        .map_err(|_| Error::Corrupt(format!("{id} is no id")))?;
    Ok(format!("{tenant}/{}/{id}", at.to_zoned(TimeZone::UTC).year()))
}

fn second(path: &str) -> String {
    format!("{path}.plain")
}

fn fault(error: object_store::Error) -> Error {
    match error {
        object_store::Error::NotFound { .. } => Error::NotFound,
        other => Error::Files(other.to_string()),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        // Writing to a String cannot fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}
