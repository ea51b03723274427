//! What people type, made fit to be set: no control characters, no overrides, line ends of one kind.
use std::borrow::Cow;

/// The most lines that may stay empty one after another.
const EMPTY_LINES: usize = 1;

/// Text ready to be set. Isolates stay, for they keep amounts whole; embeddings and overrides go, for they can make a
/// number read backwards.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut ends = 0;
    let mut chars = text.trim_matches(['\n', '\r', ' ', '\t']).chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => continue,
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{B}' | '\u{C}' => {
                if ends <= EMPTY_LINES {
                    out.push('\n');
                }
                ends += 1;
                continue;
            }
            '\t' => out.push(' '),
            c if is_unprintable(c) => continue,
            c => out.push(c),
        }
        ends = 0;
    }
    out
}

/// Text on one line: a name in a footer or in the properties of a file.
pub fn one_line(text: &str) -> String {
    let joined: Cow<'_, str> = clean(text).into();
    joined.split_whitespace().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Controls, overrides, marks of byte order, tags, and what Unicode keeps for itself.
fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{202A}'..='\u{202E}' | '\u{206A}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFC}')
        || matches!(u32::from(c), 0xE0000..=0xE0FFF | 0xFDD0..=0xFDEF)
        || u32::from(c) & 0xFFFE == 0xFFFE
}

/// What steers direction and is never drawn.
pub fn steers(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_mislead_is_gone_and_what_keeps_amounts_whole_stays() {
        assert_eq!(clean("a\0b\u{1b}[31m\u{202E}c\u{FEFF}"), "ab[31mc");
        assert_eq!(clean("\u{2066}12 750,00\u{2069} DA"), "\u{2066}12 750,00\u{2069} DA");
        assert_eq!(clean("\r\none\r\n\r\n\r\n\r\ntwo\tthree\n"), "one\n\ntwo three");
        assert_eq!(one_line(" one\ntwo  three "), "one two three");
    }
}
