//! What is wrong with a form, as data: the field, the message key, and the numbers the message needs.
use std::borrow::Cow;

/// One problem of one field. The field is the input's name; the key is a Fluent message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub field: Cow<'static, str>,
    pub key: &'static str,
    /// The limit that was passed, shown as `{ $limit }`.
    pub limit: Option<i64>,
}

/// All the problems of a form; empty means it may be acted on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    pub fn new() -> Problems {
        Problems::default()
    }

    /// A form with one problem: what a store's refusal is turned into.
    pub fn one(field: &'static str, key: &'static str) -> Problems {
        let mut problems = Problems::new();
        problems.add(field, key);
        problems
    }

    pub fn add(&mut self, field: impl Into<Cow<'static, str>>, key: &'static str) {
        self.0.push(Problem { field: field.into(), key, limit: None });
    }

    pub fn add_limit(&mut self, field: &'static str, key: &'static str, limit: i64) {
        self.0.push(Problem { field: field.into(), key, limit: Some(limit) });
    }

    /// Notes a problem when the rule gave one.
    pub fn check(&mut self, field: &'static str, rule: Result<(), &'static str>) {
        if let Err(key) = rule {
            self.add(field, key);
        }
    }

    /// A text that must be there and must fit: the rule of most fields.
    pub fn text(&mut self, field: &'static str, value: &str, required: bool, max: usize) {
        if required && value.trim().is_empty() {
            self.add(field, "form-required");
        } else if value.chars().count() > max {
            self.add_limit(field, "form-too-long", i64::try_from(max).unwrap_or(i64::MAX));
        } else if value.chars().any(unsafe_character) {
            self.add(field, "form-text-unsafe");
        }
    }

    /// Takes over what another check found, after what is already here.
    pub fn append(&mut self, other: Problems) {
        self.0.extend(other.0);
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn all(&self) -> &[Problem] {
        &self.0
    }

    /// The first problem of this field.
    pub fn of(&self, field: &str) -> Option<&Problem> {
        self.0.iter().find(|problem| problem.field == field)
    }
}

/// A form that knows what is wrong with itself.
pub trait Checked {
    fn problems(&self) -> Problems;
}

/// Characters no name or note needs and that deceive a reader: NUL and other controls, and bidi overrides.
/// Line breaks and tabs are left to the field.
pub fn unsafe_character(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_names_the_first_thing_wrong() {
        let key = |value: &str| {
            let mut problems = Problems::new();
            problems.text("name", value, true, 5);
            problems.of("name").map(|p| p.key)
        };
        assert_eq!(key("  "), Some("form-required"));
        assert_eq!(key("abcdef"), Some("form-too-long"));
        assert_eq!(key("a\u{202E}b"), Some("form-text-unsafe"));
        assert_eq!(key("a\0b"), Some("form-text-unsafe"));
        assert_eq!(key("أحمد"), None);
    }
}
