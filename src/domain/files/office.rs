//! Office files are ZIP archives: their list of contents says what they hold, and how large they would unpack.
//! Format: PKWARE APPNOTE 6.3.10, 4.3.12 (central directory) and 4.3.16 (its end).

/// The most bytes the parts may unpack to.
const MOST: u64 = 256 * 1024 * 1024;
/// The most times a whole archive may grow when unpacked; real documents stay under 30.
const GROWTH: u64 = 200;
/// The most parts.
const PARTS: usize = 5_000;

/// Whether the bytes are one office document, from the first to the last, with its parts under `folder`, without
/// macros, and not made to burst.
pub(super) fn is(bytes: &[u8], folder: &str) -> bool {
    if !bytes.starts_with(b"PK\x03\x04") {
        return false;
    }
    let Some(parts) = parts(bytes) else { return false };
    let named = |test: &dyn Fn(&str) -> bool| parts.iter().any(|part| test(&part.name));
    let total: u64 = parts.iter().map(|part| part.size).fold(0, u64::saturating_add);
    named(&|name| name == "[Content_Types].xml")
        && named(&|name| name.starts_with(folder))
        && !named(&|name| name.ends_with("vbaProject.bin") || name.contains("..") || name.starts_with('/'))
        && total <= MOST
        && total <= (bytes.len() as u64).saturating_mul(GROWTH)
}

struct Part {
    name: String,
    /// Unpacked, in bytes, as declared.
    size: u64,
}

fn parts(bytes: &[u8]) -> Option<Vec<Part>> {
    let end = bytes.len().checked_sub(22)?;
    // Without a comment the end record is the last 22 bytes; with one, something else could hide in it.
    if bytes.get(end..end + 4)? != b"PK\x05\x06" {
        return None;
    }
    let count = usize::from(u16_at(bytes, end + 10)?);
    let mut at = usize::try_from(u32_at(bytes, end + 16)?).ok()?;
    if count == 0 || count > PARTS {
        return None;
    }
    let mut parts = Vec::with_capacity(count);
    for _ in 0..count {
        if bytes.get(at..at + 4)? != b"PK\x01\x02" {
            return None;
        }
        let (name, extra, note) = (u16_at(bytes, at + 28)?, u16_at(bytes, at + 30)?, u16_at(bytes, at + 32)?);
        let (size, name) = (u64::from(u32_at(bytes, at + 24)?), usize::from(name));
        let text = bytes.get(at + 46..at + 46 + name)?;
        parts.push(Part { name: String::from_utf8_lossy(text).into_owned(), size });
        at += 46 + name + usize::from(extra) + usize::from(note);
    }
    // The list ends where its end record begins: nothing lies between.
    (at == end).then_some(parts)
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An archive with only what `is` looks at: a first record's mark, the list, its end.
    fn archive(parts: &[(&str, u32)]) -> Vec<u8> {
        let mut bytes = b"PK\x03\x04".to_vec();
        bytes.resize(4_000, 0);
        let start = bytes.len() as u32;
        for (name, size) in parts {
            let mut entry = vec![0; 46];
            entry[..4].copy_from_slice(b"PK\x01\x02");
            entry[24..28].copy_from_slice(&size.to_le_bytes());
            entry[28..30].copy_from_slice(&(name.len() as u16).to_le_bytes());
            bytes.extend(entry);
            bytes.extend(name.as_bytes());
        }
        let mut end = vec![0; 22];
        end[..4].copy_from_slice(b"PK\x05\x06");
        end[10..12].copy_from_slice(&(parts.len() as u16).to_le_bytes());
        end[16..20].copy_from_slice(&start.to_le_bytes());
        bytes.extend(end);
        bytes
    }

    const TYPES: (&str, u32) = ("[Content_Types].xml", 900);

    #[test]
    fn an_office_file_is_known_by_its_parts() {
        let book = archive(&[TYPES, ("xl/workbook.xml", 700)]);
        assert!(is(&book, "xl/") && !is(&book, "word/"));
        assert!(!is(&archive(&[("classes.dex", 9)]), "xl/"));
        assert!(!is(&archive(&[TYPES, ("xl/vbaProject.bin", 9)]), "xl/"), "macros");
        assert!(!is(&archive(&[TYPES, ("xl/../../x", 9)]), "xl/"));
        assert!(!is(b"PK\x03\x04", "xl/"));
    }

    #[test]
    fn a_bomb_and_a_second_file_are_refused() {
        assert!(!is(&archive(&[TYPES, ("xl/a.xml", u32::MAX)]), "xl/"));
        let mut twin = archive(&[TYPES, ("xl/a.xml", 9)]);
        twin.extend(b"%PDF-1.7 %%EOF");
        assert!(!is(&twin, "xl/"));
    }
}
