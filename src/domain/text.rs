//! What people type, made safe to keep: digits in ASCII, one line, nothing invisible; and folded for search.
mod amount;
mod fold;

pub use amount::{NumberError, parse_amount, parse_decimal, parse_integer};
pub use fold::fold;
use unicode_normalization::UnicodeNormalization;

/// The text with Arabic-Indic, Persian, Devanagari and full-width digits written 0 to 9.
pub fn ascii_digits(text: &str) -> String {
    text.chars().map(ascii_digit).collect()
}

/// One line to store: NFC, trimmed, runs of blanks made one, no control or invisible direction characters.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfc() {
        if c.is_whitespace() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !c.is_control() && !is_invisible(c) {
            out.push(c);
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

/// Several lines to store: as [`clean`], line by line, with at most one empty line between two.
pub fn clean_lines(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines: Vec<String> = Vec::new();
    for line in unified.split('\n').map(clean) {
        if !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line);
        }
    }
    if lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.join("\n")
}

/// Characters that steer direction or hide, and that a stored text never needs. The joiners of Devanagari
/// and Persian (U+200C, U+200D) are spelling, and stay.
pub const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}' | '\u{00AD}'
    )
}

fn ascii_digit(c: char) -> char {
    let zero = match c {
        '\u{0660}'..='\u{0669}' => 0x660,
        '\u{06F0}'..='\u{06F9}' => 0x6F0,
        '\u{0966}'..='\u{096F}' => 0x966,
        '\u{FF10}'..='\u{FF19}' => 0xFF10,
        _ => return c,
    };
    char::from_digit(c as u32 - zero, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_become_ascii() {
        assert_eq!(ascii_digits("٠٩ ۱۲ ९० ４5 ab"), "09 12 90 45 ab");
    }

    #[test]
    fn clean_keeps_what_a_name_needs() {
        assert_eq!(clean("  محل\tالنور \n 24 "), "محل النور 24");
        assert_eq!(clean("e\u{301}té"), "été");
        assert_eq!(clean("a\u{202E}b\0c\u{2066}d\u{FEFF}"), "abcd");
        assert_eq!(clean("क्\u{200D}ष"), "क्\u{200D}ष");
        assert_eq!(clean(" \u{A0}\u{3000} "), "");
    }

    #[test]
    fn lines_stay_lines() {
        assert_eq!(clean_lines("a \r\n\r\n\r\n b\rc\n\n"), "a\n\nb\nc");
        assert_eq!(clean_lines("\n\n"), "");
    }
}
