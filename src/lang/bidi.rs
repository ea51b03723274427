//! Keeps values whole in sentences of the other direction (Unicode UAX #9 isolates).

/// Starts a left-to-right isolate (LRI).
pub const LRI: char = '\u{2066}';
/// Starts an isolate whose first strong letter decides (FSI).
pub const FSI: char = '\u{2068}';
/// Ends an isolate (PDI).
pub const PDI: char = '\u{2069}';
/// Right-to-left mark.
pub const RLM: char = '\u{200F}';
/// Left-to-right mark.
pub const LRM: char = '\u{200E}';

/// Whether the character steers direction without being seen: marks, isolates, embeddings, overrides.
pub const fn is_control(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A phone, code, IBAN, range or formula for a line of plain text: reads left to right whatever stands around it.
pub fn isolate(value: &str) -> String {
    wrap(LRI, value)
}

/// A name or another free text for a line of plain text: its own first letter decides its direction.
pub fn isolate_auto(value: &str) -> String {
    wrap(FSI, value)
}

/// The text without invisible direction characters: for SMS, subjects, file names, search, hashes and exports.
pub fn strip(text: &str) -> String {
    text.chars().filter(|c| !is_control(*c)).collect()
}

fn wrap(start: char, value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 6);
    out.push(start);
    if is_closed(value) {
        out.push_str(value);
    } else {
        // A stray PDI or an open isolate would reach beyond the value.
        out.extend(value.chars().filter(|c| !is_enclosing(*c)));
    }
    out.push(PDI);
    out
}

/// Embeddings, overrides and isolates: what opens or closes a stretch of text.
const fn is_enclosing(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether each isolate inside ends inside; embeddings and overrides have no place in a value at all.
fn is_closed(value: &str) -> bool {
    let mut open = 0usize;
    for c in value.chars().filter(|c| is_enclosing(*c)) {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            PDI if open > 0 => open -= 1,
            _ => return false,
        }
    }
    open == 0
}
