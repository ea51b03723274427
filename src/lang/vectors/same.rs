//! Comparing our text with a vector's: letter for letter, or as a named exception.

/// A vector that the product overrules.
pub struct Exception {
    pub kind: &'static str,
    /// The locale's tag; empty for all.
    pub locale: &'static str,
    /// What was to be formatted; empty for all.
    pub input: &'static str,
    pub ours: Ours,
    pub reason: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Ours {
    /// Exactly this.
    Text(&'static str),
    /// The same to the eye: only blanks that do not break, and invisible marks, differ.
    Invisible,
    /// The product has no such format.
    Absent,
}

impl Exception {
    pub fn covers(&self, kind: &str, locale: &str, input: &str) -> bool {
        self.kind == kind
            && (self.locale.is_empty() || self.locale == locale)
            && (self.input.is_empty() || self.input == input)
    }
}

/// Notes a difference that nothing excuses, or an excuse that nothing needs.
pub fn compare(name: &str, ours: &str, expected: &str, exception: Option<&Exception>, report: &mut Vec<String>) {
    // Fluent isolates every value; the vectors know no messages.
    let ours = ours.replace(['\u{2068}', '\u{2069}'], "");
    let fine = match exception.map(|exception| exception.ours) {
        None => ours == expected,
        Some(Ours::Absent) => true,
        Some(Ours::Text(text)) => ours == text && visible(&ours) != visible(expected),
        Some(Ours::Invisible) => ours != expected && visible(&ours) == visible(expected),
    };
    if !fine {
        let reason = exception.map_or("", |exception| exception.reason);
        report.push(format!("{name}: ours {ours:?}, vector {expected:?} {reason}"));
    }
}

/// What the eye sees: blanks all alike, no direction marks.
pub fn visible(text: &str) -> String {
    crate::bidi::strip(text).replace(['\u{A0}', '\u{202F}'], " ")
}
