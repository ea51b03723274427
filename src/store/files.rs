//! Files: bytes in the file store, a row per file in the tenant, and the checks between an upload and both.
//!
//! An upload takes two steps, so that no write lock is held while bytes travel:
//! `let ready = db.files()?.take(tenant_id, db.new_id(), upload, Purpose::Logo).await?;`
//! `let id = files::record(&mut t, &ready).await?;`, and `db.files()?.discard(&ready)` when that fails.
pub mod attached;
mod images;
pub mod pictures;
mod rows;
mod scan;
mod vault;

pub use rows::{PAGE, expired, find, forget, logo, page, record, remove, restore, used};
pub use vault::{FileSettings, Place, Vault};

use crate::{Error, Tenant, queue::Task};
use domain::{
    files::{FileKind, Purpose, display_name, sniff},
    ids::Id,
};
use serde::{Deserialize, Serialize};

/// Erases what was put away long enough ago, in every organization's own turn.
#[derive(Debug, Serialize, Deserialize)]
pub struct SweepFiles {}

impl Task for SweepFiles {
    const NAME: &'static str = "task-sweep-files";
}

/// What was sent.
#[derive(Debug, Clone, Default)]
pub struct Upload {
    /// The name as the browser sent it.
    pub name: String,
    /// The media type as the browser sent it.
    pub declared: String,
    pub bytes: Vec<u8>,
}

/// A file whose bytes are kept and whose row is not yet.
#[derive(Debug, Clone)]
pub struct Ready {
    pub tenant: Id,
    pub id: Id,
    pub name: String,
    pub kind: FileKind,
    pub purpose: Purpose,
    pub path: String,
    pub size: usize,
    pub sha256: String,
    pub fallback: Option<(FileKind, usize)>,
    pub width: Option<u32>,
    pub height: Option<u32>,
    /// The most bytes the organization may keep, for [`record`].
    pub quota: u64,
}

/// Why a file was not taken.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The message key of what is wrong with it.
    #[error("{0}")]
    Problem(&'static str),
    #[error(transparent)]
    Store(#[from] Error),
}

/// Keeps an image for a purpose and records it: for pages that take one picture, as branding does.
pub async fn store_image(t: &mut Tenant, bytes: Vec<u8>, purpose: Purpose) -> Result<Id, Refused> {
    let kind = images::kind(&bytes).ok_or(Refused::Problem("files-not-image"))?;
    let vault = t.files()?;
    let name = format!("{}.{}", purpose.code(), kind.endings().first().copied().unwrap_or_default());
    let upload = Upload { name, declared: String::new(), bytes };
    let ready = vault.take(t.id(), t.new_id(), upload, purpose).await?;
    let recorded = record(t, &ready).await;
    if recorded.is_err() {
        vault.discard(&ready).await;
    }
    recorded
}

/// What an upload becomes: its kind, its safe name, and its bytes as they will be kept.
struct Checked {
    kind: FileKind,
    name: String,
    main: Vec<u8>,
    fallback: Option<(FileKind, Vec<u8>)>,
    size: Option<(u32, u32)>,
}

async fn check(upload: Upload, purpose: Purpose) -> Result<Checked, Refused> {
    let kind = sniff(&upload.bytes, &upload.name, &upload.declared).map_err(Refused::Problem)?;
    purpose.takes(kind).map_err(Refused::Problem)?;
    if !kind.is_image() {
        let name = display_name(&upload.name, kind);
        return Ok(Checked { kind, name, main: upload.bytes, fallback: None, size: None });
    }
    let drawn = images::drawn_again(upload.bytes, kind, purpose).await?;
    Ok(Checked {
        kind: FileKind::Webp,
        name: display_name(&upload.name, kind),
        main: drawn.webp,
        fallback: Some(drawn.fallback),
        size: Some(drawn.size),
    })
}
