//! Templates of messages: text with values, written by us or by an organization, and safe to run either way.
//!
//! Only what [`check`] lets pass is compiled: text, output, `if`, `for` over a list that was given, comparisons and
//! the listed filters. Fuel alone would not do: `{{ 'x' * 50000000 }}` is one step, and doubling a text in `set` few.
mod builtin;
mod check;
mod letter;
mod render;

pub use builtin::{Words, words};
pub use check::check;
pub use letter::{Block, Item, Letter, blocks, html};
pub use render::{Reader, render, sample, subject};

/// The longest source, in bytes.
pub const LONGEST: usize = 32 * 1024;
/// The longest output, in bytes.
pub const MOST_OUTPUT: usize = 64 * 1024;

/// The filters a template may use.
pub const FILTERS: [&str; 9] = ["default", "date", "lasting", "length", "lower", "moment", "number", "trim", "upper"];

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The message that says it, with `line` and `name` as its variables.
    pub key: &'static str,
    /// Counted from 1.
    pub line: usize,
    /// The variable, filter or word it is about; may be empty.
    pub name: String,
}

impl Fault {
    fn at(key: &'static str, line: usize, name: &str) -> Fault {
        Fault { key, line, name: name.chars().take(60).collect() }
    }
}
