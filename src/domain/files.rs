//! Files: which kinds are taken, how they are told from what only looks like them, and how they are named.
mod office;
mod sniff;

pub use sniff::sniff;

use crate::{ids::Id, text::clean, time::Millis};

/// A kind of file that is taken. Anything that a browser could run (SVG, HTML, programs) is not among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    Jpeg,
    Png,
    Webp,
    Gif,
    Pdf,
    Csv,
    Xlsx,
    Docx,
    Txt,
}

impl FileKind {
    pub const ALL: [FileKind; 9] = [
        FileKind::Jpeg,
        FileKind::Png,
        FileKind::Webp,
        FileKind::Gif,
        FileKind::Pdf,
        FileKind::Csv,
        FileKind::Xlsx,
        FileKind::Docx,
        FileKind::Txt,
    ];

    /// The media type, as stored and served.
    pub const fn mime(self) -> &'static str {
        match self {
            FileKind::Jpeg => "image/jpeg",
            FileKind::Png => "image/png",
            FileKind::Webp => "image/webp",
            FileKind::Gif => "image/gif",
            FileKind::Pdf => "application/pdf",
            FileKind::Csv => "text/csv",
            FileKind::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            FileKind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            FileKind::Txt => "text/plain",
        }
    }

    pub fn parse(mime: &str) -> Option<FileKind> {
        FileKind::ALL.into_iter().find(|kind| kind.mime() == mime)
    }

    /// The endings of its names; the first is the one we write.
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            FileKind::Jpeg => &["jpg", "jpeg"],
            FileKind::Png => &["png"],
            FileKind::Webp => &["webp"],
            FileKind::Gif => &["gif"],
            FileKind::Pdf => &["pdf"],
            FileKind::Csv => &["csv"],
            FileKind::Xlsx => &["xlsx"],
            FileKind::Docx => &["docx"],
            FileKind::Txt => &["txt"],
        }
    }

    pub const fn is_image(self) -> bool {
        matches!(self, FileKind::Jpeg | FileKind::Png | FileKind::Webp | FileKind::Gif)
    }

    /// Whether a browser that declares this media type for it is telling the truth.
    fn may_be_declared(self, declared: &str) -> bool {
        let declared = declared.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let loose = matches!(declared.as_str(), "" | "application/octet-stream");
        // Windows calls CSV what its registry says: Excel's type, when Excel is there.
        let office = self == FileKind::Csv && matches!(declared.as_str(), "application/vnd.ms-excel" | "text/plain");
        loose || office || declared == self.mime() || (self == FileKind::Jpeg && declared == "image/jpg")
    }
}

/// What a file is kept for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Upload,
    /// The organization's logo: anyone may see it.
    Logo,
    /// What a driver saw at a door.
    Photo,
    /// A paper of a firm: a picture of it, or the paper itself.
    Paper,
}

impl Purpose {
    pub const fn code(self) -> &'static str {
        match self {
            Purpose::Upload => "upload",
            Purpose::Logo => "logo",
            Purpose::Photo => "photo",
            Purpose::Paper => "paper",
        }
    }

    /// Whether a file of this kind is taken for it.
    pub const fn takes(self, kind: FileKind) -> Result<(), &'static str> {
        match self {
            Purpose::Upload => Ok(()),
            Purpose::Logo | Purpose::Photo if kind.is_image() => Ok(()),
            Purpose::Logo | Purpose::Photo => Err("files-not-image"),
            Purpose::Paper if kind.is_image() || matches!(kind, FileKind::Pdf) => Ok(()),
            Purpose::Paper => Err("papers-kind-invalid"),
        }
    }

    /// The longest side an image is kept at, in pixels.
    pub const fn longest_side(self) -> u32 {
        match self {
            Purpose::Upload | Purpose::Paper => 2_000,
            Purpose::Photo => 1_280,
            Purpose::Logo => 512,
        }
    }
}

/// A kept file as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct File {
    pub id: Id,
    /// For showing, and for naming the download. Never a path.
    pub name: String,
    /// Its media type.
    pub kind: String,
    pub purpose: String,
    /// Where the bytes lie in the file store.
    pub path: String,
    /// In bytes, as served first.
    pub size: i64,
    pub sha256: String,
    /// The media type of the copy for browsers that cannot read the first; none when there is no such copy.
    pub fallback: Option<String>,
    pub created_at: Millis,
    pub deleted_at: Option<Millis>,
}

impl File {
    pub fn is_image(&self) -> bool {
        self.kind.starts_with("image/")
    }
}

/// A file's name as it may be shown: no folders, no control or invisible characters, nothing a shell or a header
/// would trip over, at most 100 characters with its ending.
pub fn display_name(sent: &str, kind: FileKind) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain = clean(last).replace(['"', '<', '>', ':', '|', '?', '*', '%', ';'], "_");
    let stem = match plain.rsplit_once('.') {
        Some((stem, ending)) if is_ending(kind, ending) => stem,
        _ => plain.as_str(),
    };
    let stem: String = stem.trim_matches(['.', ' ', '_']).chars().take(90).collect();
    let stem = if stem.is_empty() { "file" } else { stem.trim_end() };
    format!("{stem}.{}", kind.endings().first().copied().unwrap_or("bin"))
}

fn is_ending(kind: FileKind, ending: &str) -> bool {
    kind.endings().iter().any(|known| known.eq_ignore_ascii_case(ending))
}

/// A `Content-Disposition` header (RFC 6266): the name in ASCII for old clients, and in UTF-8 for the others.
pub fn disposition(name: &str, inline: bool) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || "._- ".contains(c) { c } else { '_' }).collect();
    let mut coded = String::new();
    for byte in name.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b'-' => coded.push(char::from(byte)),
            other => coded.push_str(&format!("%{other:02X}")),
        }
    }
    let how = if inline { "inline" } else { "attachment" };
    format!("{how}; filename=\"{plain}\"; filename*=UTF-8''{coded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_hold_no_path_no_trick_and_one_ending() {
        let name = |sent: &str| display_name(sent, FileKind::Jpeg);
        assert_eq!(name("../../etc/passwd.jpg"), "passwd.jpg");
        assert_eq!(name("C:\\photos\\été 2026.JPEG"), "été 2026.jpg");
        assert_eq!(name("a\u{202E}gpj.exe.jpg"), "agpj.exe.jpg");
        assert_eq!(name("a\r\nSet-Cookie: x.jpg"), "a Set-Cookie_ x.jpg");
        assert_eq!(name("\"quoted\".jpg"), "quoted.jpg");
        assert_eq!(name("..."), "file.jpg");
        assert_eq!(name(""), "file.jpg");
        assert_eq!(name("فاتورة.jpg"), "فاتورة.jpg");
        assert!(name(&"x".repeat(500)).chars().count() <= 100);
    }

    #[test]
    fn a_download_header_is_one_line_of_ascii() {
        let line = disposition("فاتورة 7.pdf", false);
        assert!(line.is_ascii() && !line.contains(['\r', '\n']), "{line}");
        assert!(line.starts_with("attachment; filename=\"______ 7.pdf\""), "{line}");
        assert!(line.ends_with("%207.pdf"), "{line}");
        assert!(disposition("a.png", true).starts_with("inline;"));
    }
}
