//! What happened: the entry an act leaves in the organization's log, and what it may hold.
use crate::{ids::Id, time::Millis};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Stands for a value that the log must not hold: a password, a sealed phone, a key.
pub const SEALED: &str = "•••";

/// The longest value kept of one field; a log is no second copy of every note.
const LONGEST: usize = 500;

/// One field, before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub field: String,
    pub old: String,
    pub new: String,
}

/// An act about to be recorded. Its kind is also the key of the message that tells it: `contacts-created`.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    pub kind: &'static str,
    /// The noun (its table) and the row it happened to; 0 for none in particular.
    pub subject: (&'static str, Id),
    pub changes: Vec<Change>,
    /// What subscribers need besides: ids and codes, never secrets or personal data.
    pub data: Value,
}

impl Event {
    /// `Event::new("contacts-created", ("contacts", id))`
    pub fn new(kind: &'static str, subject: (&'static str, Id)) -> Event {
        Event { kind, subject, changes: Vec::new(), data: Value::Null }
    }

    /// A field's value before and after; nothing when they are equal.
    pub fn changed(mut self, field: &str, old: &str, new: &str) -> Event {
        if old != new {
            self.changes.push(Change { field: field.to_owned(), old: cut(old), new: cut(new) });
        }
        self
    }

    /// A secret or sealed field changed: that it did is kept, its values are not.
    pub fn sealed(mut self, field: &str, changed: bool) -> Event {
        if changed {
            self.changes.push(Change { field: field.to_owned(), old: SEALED.to_owned(), new: SEALED.to_owned() });
        }
        self
    }

    /// What subscribers need besides the subject.
    pub fn with(self, data: Value) -> Event {
        Event { data, ..self }
    }
}

fn cut(value: &str) -> String {
    if value.chars().count() <= LONGEST {
        return value.to_owned();
    }
    value.chars().take(LONGEST).chain(std::iter::once('…')).collect()
}

/// An entry as read back.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Entry {
    pub id: Id,
    /// Its number in the organization's log: 1, 2, 3… without a gap.
    pub seq: i64,
    pub at: Millis,
    pub user_id: Option<Id>,
    /// The name as it was when they acted.
    pub name: String,
    pub ip: String,
    pub agent: String,
    pub request: String,
    pub kind: String,
    pub subject: String,
    pub subject_id: Id,
    /// JSON: a list of [`Change`].
    pub changes: String,
    /// JSON.
    pub data: String,
    pub previous: String,
    pub hash: String,
}

impl Entry {
    /// The fields before and after.
    pub fn changes(&self) -> Vec<Change> {
        serde_json::from_str(&self.changes).unwrap_or_default()
    }

    /// What the act left for subscribers.
    pub fn data(&self) -> Value {
        serde_json::from_str(&self.data).unwrap_or_default()
    }

    /// All that the hash covers, each part with its length, so that no two entries read alike.
    pub fn canonical(&self, tenant: Id) -> String {
        let user = self.user_id.map_or_else(String::new, |id| id.to_string());
        let (seq, at, id, subject_id) = (self.seq, self.at, self.id, self.subject_id);
        let parts = [
            self.previous.clone(),
            format!("{tenant}|{seq}|{id}|{at}|{subject_id}"),
            user,
            self.name.clone(),
            self.ip.clone(),
            self.agent.clone(),
            self.request.clone(),
            self.kind.clone(),
            self.subject.clone(),
            self.changes.clone(),
            self.data.clone(),
        ];
        parts.iter().map(|part| format!("{}:{part};", part.len())).collect()
    }
}

/// Whether an organization's log is whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chain {
    /// Every entry is there and unchanged; how many.
    Intact(i64),
    /// The first entry that is missing or was changed.
    BrokenAt(i64),
}

/// Which entries a list shows. Empty fields do not narrow it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    pub user_id: Id,
    pub kind: String,
    pub subject: String,
    pub subject_id: Id,
    /// From this instant…
    pub from: Millis,
    /// …to before this one; 0 for no end.
    pub to: Millis,
    /// The number of the last entry of the page before; 0 for the newest.
    pub before: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_are_no_change_and_long_ones_are_cut() {
        let event = Event::new("x-y", ("x", 1)).changed("name", "a", "a").changed("note", "", &"b".repeat(2000));
        assert_eq!(event.changes.len(), 1);
        assert_eq!(event.changes[0].new.chars().count(), LONGEST + 1);
    }

    #[test]
    fn a_sealed_field_leaves_no_value() {
        let event = Event::new("x-y", ("x", 1)).sealed("phone", true).sealed("password", false);
        assert_eq!(event.changes, [Change { field: "phone".into(), old: SEALED.into(), new: SEALED.into() }]);
    }
}
