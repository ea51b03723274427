//! How the books stand, closing them and opening them again, and what a check of them found.
use crate::{
    ids::Id,
    problems::{Checked, Problems},
    time::Millis,
};
use jiff::civil::Date;

/// How the books stand: entries so far, the last closed day, and when they were last checked against what they say.
#[derive(Debug, Clone, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct State {
    pub entries: i64,
    pub closed_until: String,
    pub version: i64,
    pub checked_at: Option<Millis>,
}

impl State {
    /// The last day that is closed.
    pub fn closed(&self) -> Option<Date> {
        self.closed_until.parse().ok()
    }
}

/// A month of a period about to be closed.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Closing {
    pub month: String,
    pub entries: i64,
    pub total: i64,
}

/// Up to which day the books are to be closed, or from which to be opened again, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct PeriodForm {
    pub until: String,
    pub reason: String,
}

impl Checked for PeriodForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("reason", &self.reason, false, 300);
        if self.day().is_none() {
            let key = if self.until.trim().is_empty() { "form-required" } else { "books-day-invalid" };
            problems.add("until", key);
        }
        problems
    }
}

impl PeriodForm {
    /// The day typed.
    pub fn day(&self) -> Option<Date> {
        self.until.trim().parse().ok()
    }
}

/// Something that does not agree: what, whose, what it should be and what it is.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Drift {
    /// `held`, `owed`, `purse` or `open`; part of its message's key.
    pub what: String,
    pub owner_id: Id,
    pub name: String,
    pub expected: i64,
    pub found: i64,
}
