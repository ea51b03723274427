//! What a file is by its own bytes, held against its name and what the browser says.
use super::{FileKind, is_ending, office};

/// The kind of a file whose bytes, name and declared type agree; otherwise the message key of what is wrong.
pub fn sniff(bytes: &[u8], name: &str, declared: &str) -> Result<FileKind, &'static str> {
    let ending = name.rsplit(['/', '\\']).next().and_then(|last| last.rsplit_once('.')).map(|(_, ending)| ending);
    let ending = ending.unwrap_or_default().trim();
    let named = FileKind::ALL.into_iter().find(|kind| is_ending(*kind, ending)).ok_or("files-kind-refused")?;
    if bytes.is_empty() {
        return Err("files-empty");
    }
    if !looks_like(named, bytes) || !named.may_be_declared(declared) {
        return Err("files-kind-mismatch");
    }
    Ok(named)
}

fn looks_like(kind: FileKind, bytes: &[u8]) -> bool {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    match kind {
        FileKind::Jpeg => starts(&[0xFF, 0xD8, 0xFF]),
        FileKind::Png => starts(b"\x89PNG\r\n\x1a\n"),
        FileKind::Gif => starts(b"GIF87a") || starts(b"GIF89a"),
        FileKind::Webp => starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP".as_slice()),
        FileKind::Pdf => is_pdf(bytes),
        FileKind::Xlsx => office::is(bytes, "xl/"),
        FileKind::Docx => office::is(bytes, "word/"),
        FileKind::Csv | FileKind::Txt => is_text(bytes),
    }
}

/// A PDF from its first byte to its last: what stands before or after may be another file in the same bytes.
fn is_pdf(bytes: &[u8]) -> bool {
    let tail = bytes.get(bytes.len().saturating_sub(1024)..).unwrap_or_default();
    bytes.starts_with(b"%PDF-") && has(tail, b"%%EOF") && !has(tail, b"PK\x05\x06")
}

/// Text that no browser would take for a page and no system for a program.
fn is_text(bytes: &[u8]) -> bool {
    let lower: Vec<u8> = bytes.iter().map(u8::to_ascii_lowercase).collect();
    let start = lower.iter().position(|b| !b.is_ascii_whitespace() && !matches!(b, 0xEF | 0xBB | 0xBF)).unwrap_or(0);
    let head = lower.get(start..).unwrap_or_default();
    let program = [b"<".as_slice(), b"#!", b"mz", b"pk\x03\x04", b"%pdf", b"\x7felf", b"gif8", b"\xca\xfe\xba\xbe"];
    let page = [b"<script".as_slice(), b"<svg", b"<html", b"<!doctype", b"<iframe"];
    // A program's first two letters may be a column's name; its third byte is never a letter.
    let named_mz =
        head.starts_with(b"mz") && head.get(2).is_some_and(|b| b.is_ascii_alphanumeric() || b" ,;\t".contains(b));
    !bytes.iter().any(|b| *b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r'))
        && (named_mz || !program.iter().any(|magic| head.starts_with(magic)))
        && !page.iter().any(|word| has(&lower, word))
}

pub(super) fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    const JPEG: &[u8] = b"\xFF\xD8\xFF\xE0 rest";

    #[test]
    fn bytes_name_and_declared_type_must_agree() {
        assert_eq!(sniff(JPEG, "a.jpg", "image/jpeg"), Ok(FileKind::Jpeg));
        assert_eq!(sniff(JPEG, "a.JPEG", ""), Ok(FileKind::Jpeg));
        assert_eq!(sniff(JPEG, "a.png", "image/png"), Err("files-kind-mismatch"));
        assert_eq!(sniff(JPEG, "a.jpg", "text/html"), Err("files-kind-mismatch"));
        assert_eq!(sniff(b"<svg xmlns=''/>", "a.jpg.svg", "image/svg+xml"), Err("files-kind-refused"));
        assert_eq!(sniff(JPEG, "a.jpg.svg", "image/jpeg"), Err("files-kind-refused"));
        assert_eq!(sniff(b"MZ\x90\0", "setup.exe", ""), Err("files-kind-refused"));
        assert_eq!(sniff(JPEG, "jpg", ""), Err("files-kind-refused"));
        assert_eq!(sniff(b"", "a.txt", ""), Err("files-empty"));
    }

    #[test]
    fn text_is_neither_page_nor_program() {
        for good in ["a;b\n1;2", "اسم,رقم\nأحمد,1", "\u{FEFF}name\tvalue", "mzab;1", "a < b"] {
            assert_eq!(sniff(good.as_bytes(), "a.csv", "text/csv"), Ok(FileKind::Csv), "{good}");
        }
        for bad in
            ["<html>", "  <svg onload=1>", "#!/bin/sh", "x<SCRIPT>alert(1)</script>", "MZ\u{90}", "%PDF-1.7", "a\0b"]
        {
            assert_eq!(sniff(bad.as_bytes(), "a.txt", ""), Err("files-kind-mismatch"), "{bad}");
        }
    }

    #[test]
    fn a_pdf_begins_and_ends_as_one() {
        assert_eq!(sniff(b"%PDF-1.7 ... %%EOF\n", "a.pdf", "application/pdf"), Ok(FileKind::Pdf));
        assert!(sniff(b"<html>%PDF-1.7 %%EOF", "a.pdf", "").is_err());
        assert!(sniff(b"%PDF-1.7 %%EOF PK\x05\x06 and a whole zip's end", "a.pdf", "").is_err());
        assert!(sniff(b"%PDF-1.7", "a.pdf", "").is_err());
    }
}
