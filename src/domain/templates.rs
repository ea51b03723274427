//! Templates: the organization's own words for its messages, and how an SMS counts its letters.
mod segments;

pub use segments::{Coding, Segments, segments};

use crate::{
    flag::Flag,
    ids::Id,
    problems::{Checked, Problems},
    time::Millis,
};
use serde::Deserialize;

/// A template the organization wrote, as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Template {
    pub id: Id,
    pub kind: String,
    pub channel: String,
    pub language: String,
    pub subject: String,
    pub body: String,
    /// Off when the organization went back to the built-in words.
    pub own: Flag,
    pub version: i64,
    pub updated_at: Millis,
}

/// One saved state of it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Version {
    pub version: i64,
    pub subject: String,
    pub body: String,
    pub own: Flag,
    pub saved_by: String,
    pub saved_at: Millis,
}

/// The edit as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TemplateForm {
    pub subject: String,
    pub body: String,
    /// Which button was pressed: `save`, `preview` or `reset`.
    pub act: String,
}

impl Checked for TemplateForm {
    /// Lengths only: what the words may hold is for the template engine to say.
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("subject", &self.subject, false, 500);
        problems.text("body", &self.body, true, 20_000);
        problems
    }
}
