//! The file itself: taken from the form or the paste, known by its bytes, read as a table off the async threads.
use crate::{Error, Result, kit::Desk};
use ::views::ui::form::ONCE;
use domain::{
    batches::{Batch, Kind},
    csv::{self, Encoding, Fault, Separator, Sheet},
    files::{FileKind, sniff},
    problems::Problems,
};
use poem::web::Multipart;
use store::sheets;
use tokio::task::spawn_blocking;

/// The largest file, in bytes.
const MOST: usize = 8 * 1024 * 1024;

/// What the form sent.
#[derive(Debug, Clone, Default)]
pub struct Sent {
    pub key: String,
    pub kind: String,
    /// Rows pasted instead of a file.
    pub text: String,
    pub name: String,
    pub declared: String,
    pub bytes: Vec<u8>,
}

/// A file that is a table.
pub struct Read {
    pub kind: Kind,
    pub name: String,
    /// None when it is a workbook.
    pub encoding: Option<Encoding>,
    pub separator: Separator,
    pub bytes: Vec<u8>,
    pub sheet: Sheet,
}

/// Takes the form's fields.
pub async fn sent(form: &mut Multipart) -> Result<Sent> {
    let mut sent = Sent::default();
    while let Some(field) = form.next_field().await.map_err(|_| Error::Unreadable)? {
        match field.name() {
            Some(ONCE) => sent.key = field.text().await.map_err(|_| Error::Unreadable)?.chars().take(64).collect(),
            Some("kind") => sent.kind = field.text().await.map_err(|_| Error::Unreadable)?,
            Some("text") => sent.text = field.text().await.map_err(|_| Error::Unreadable)?,
            Some("file") => {
                sent.name = field.file_name().unwrap_or_default().to_owned();
                sent.declared = field.content_type().unwrap_or_default().to_owned();
                sent.bytes = field.bytes().await.map_err(|_| Error::Unreadable)?;
            }
            _ => {}
        }
    }
    Ok(sent)
}

/// What the form sent as a table, or what is wrong with it.
pub async fn read(desk: &Desk, sent: &Sent) -> Result<std::result::Result<Read, Problems>> {
    let Some(kind) = Kind::parse(&sent.kind) else {
        return Ok(Err(Problems::one("kind", "form-choice-invalid")));
    };
    for need in kind.needs() {
        desk.must(*need)?;
    }
    let sent = sent.clone();
    spawn_blocking(move || table(kind, sent)).await.map_err(|_| Error::bug("a file was not read to its end"))
}

fn table(kind: Kind, sent: Sent) -> std::result::Result<Read, Problems> {
    let pasted = sent.bytes.is_empty();
    let field = if pasted && !sent.text.trim().is_empty() { "text" } else { "file" };
    let wrong = |key: &'static str| Problems::one(field, key);
    let bytes = if pasted { sent.text.into_bytes() } else { sent.bytes };
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(wrong("imports-file-missing"));
    }
    if bytes.len() > MOST {
        return Err(wrong("imports-file-large"));
    }
    let (name, declared) = if pasted { ("a.csv", "") } else { (sent.name.as_str(), sent.declared.as_str()) };
    let name_kept = if pasted { String::new() } else { domain::text::clean(name).chars().take(120).collect() };
    match sniff(&bytes, name, declared) {
        Ok(FileKind::Csv | FileKind::Txt) => {
            let encoding = Encoding::detect(&bytes);
            let text = encoding.decode(&bytes);
            let separator = Separator::detect(&text);
            let sheet = csv::read(&text, separator).map_err(|fault| wrong(fault.key()))?;
            Ok(Read { kind, name: name_kept, encoding: Some(encoding), separator, bytes, sheet })
        }
        Ok(FileKind::Xlsx) => {
            let sheet = sheets::read(&bytes).map_err(|fault| wrong(fault.key()))?;
            Ok(Read { kind, name: name_kept, encoding: None, separator: Separator::Semicolon, bytes, sheet })
        }
        _ => Err(wrong("imports-file-unreadable")),
    }
}

/// A kept file as a table, in the way its batch says.
pub async fn again(batch: &Batch, bytes: Vec<u8>) -> std::result::Result<Sheet, Fault> {
    let (encoding, separator) = (Encoding::parse(&batch.encoding), Separator::parse(&batch.separator));
    let read = move || match encoding {
        _ if bytes.is_empty() => Err(Fault::Empty),
        Some(encoding) => csv::read(&encoding.decode(&bytes), separator.unwrap_or(Separator::Semicolon)),
        None => sheets::read(&bytes),
    };
    spawn_blocking(read).await.unwrap_or(Err(Fault::Unreadable))
}
