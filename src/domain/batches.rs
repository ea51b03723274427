//! Batches: many things brought in at once. A file is rehearsed, committed, and undone while nobody touched what it did.
mod fields;
mod judge;
mod mapping;
mod record;

pub use fields::{FIELDS, Field, Value};
pub use judge::{Existing, Judge, Judged, Known, at_site};
pub use mapping::{Mapping, MappingForm, guess};
pub use record::{Flaw, Reader, Record, Words};

use crate::{access::Permission, ids::Id, time::Millis};

/// What a file brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Items,
    Categories,
    Accounts,
    Balances,
    Stock,
}

impl Kind {
    pub const ALL: [Kind; 5] = [Kind::Items, Kind::Categories, Kind::Accounts, Kind::Balances, Kind::Stock];

    pub const fn code(self) -> &'static str {
        match self {
            Kind::Items => "items",
            Kind::Categories => "categories",
            Kind::Accounts => "accounts",
            Kind::Balances => "balances",
            Kind::Stock => "stock",
        }
    }

    pub fn parse(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// What a person must be allowed one by one to do it by the thousand.
    pub const fn needs(self) -> &'static [Permission] {
        match self {
            Kind::Items => &[Permission::ItemsWrite, Permission::StockWrite],
            Kind::Categories => &[Permission::ItemsWrite],
            Kind::Accounts => &[
                Permission::AccountsWrite,
                Permission::AccountsApprove,
                Permission::LimitsWrite,
                Permission::MembersWrite,
            ],
            Kind::Balances => &[Permission::AccountsWrite, Permission::BooksWrite],
            Kind::Stock => &[Permission::StockWrite],
        }
    }
}

/// Where a batch stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Its file is there; nobody has said what the columns are.
    Draft,
    Rehearsing,
    /// Every row has its verdict; nothing has been written.
    Rehearsed,
    Committing,
    Committed,
    Undoing,
    Undone,
}

impl Status {
    pub const ALL: [Status; 7] = [
        Status::Draft,
        Status::Rehearsing,
        Status::Rehearsed,
        Status::Committing,
        Status::Committed,
        Status::Undoing,
        Status::Undone,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Status::Draft => "draft",
            Status::Rehearsing => "rehearsing",
            Status::Rehearsed => "rehearsed",
            Status::Committing => "committing",
            Status::Committed => "committed",
            Status::Undoing => "undoing",
            Status::Undone => "undone",
        }
    }

    pub fn parse(code: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.code() == code)
    }

    /// A job is at it now.
    pub const fn is_moving(self) -> bool {
        matches!(self, Status::Rehearsing | Status::Committing | Status::Undoing)
    }

    /// Where it goes back to when its job gives up before anything was written.
    pub const fn is_reading(self) -> bool {
        matches!(self, Status::Draft | Status::Rehearsed)
    }
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    New,
    Changed,
    Same,
    Wrong,
}

impl Verdict {
    pub const ALL: [Verdict; 4] = [Verdict::New, Verdict::Changed, Verdict::Same, Verdict::Wrong];

    pub const fn code(self) -> &'static str {
        match self {
            Verdict::New => "new",
            Verdict::Changed => "changed",
            Verdict::Same => "same",
            Verdict::Wrong => "wrong",
        }
    }

    pub fn parse(code: &str) -> Option<Verdict> {
        Verdict::ALL.into_iter().find(|verdict| verdict.code() == code)
    }
}

/// A batch as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Batch {
    pub id: Id,
    pub kind: String,
    pub status: String,
    /// The file's name, or empty when its text was pasted.
    pub name: String,
    pub encoding: String,
    pub separator: String,
    /// JSON: what the columns are called in the file.
    pub heads: String,
    /// JSON: the field of each column, in order; empty leaves a column out.
    pub columns: String,
    /// Rows of the file, and how many the job under way has done.
    pub total: i64,
    pub done: i64,
    pub added: i64,
    pub changed: i64,
    pub same: i64,
    pub wrong: i64,
    /// Rows left as they were: at the commit because somebody was faster, at the undo because somebody touched them.
    pub kept: i64,
    /// The key of the message that says why its job gave up; empty when it did not.
    pub fault: String,
    pub by_name: String,
    pub user_id: Option<Id>,
    pub version: i64,
    pub created_at: Millis,
    pub updated_at: Millis,
}

impl Batch {
    pub fn kind(&self) -> Kind {
        Kind::parse(&self.kind).unwrap_or(Kind::Items)
    }

    pub fn status(&self) -> Status {
        Status::parse(&self.status).unwrap_or(Status::Draft)
    }

    /// Its rows are kept: it can be written, or undone.
    pub fn may_move(&self) -> bool {
        matches!(self.status(), Status::Rehearsed | Status::Committed) && self.fault.is_empty()
    }

    pub fn columns(&self) -> Vec<String> {
        serde_json::from_str(&self.columns).unwrap_or_default()
    }

    pub fn heads(&self) -> Vec<String> {
        serde_json::from_str(&self.heads).unwrap_or_default()
    }

    pub const fn count(&self, verdict: Verdict) -> i64 {
        match verdict {
            Verdict::New => self.added,
            Verdict::Changed => self.changed,
            Verdict::Same => self.same,
            Verdict::Wrong => self.wrong,
        }
    }
}

/// What is kept of a row, sealed: a file holds names, phones and debts.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Kept {
    /// The cells as they stood in the file; only of wrong rows, which are handed back.
    pub cells: Vec<String>,
    /// What the row says, field by field.
    pub says: Record,
    /// What there was before it.
    pub was: Record,
}

/// A row with its verdict.
#[derive(Debug, Clone)]
pub struct Row {
    pub id: Id,
    pub line: i64,
    pub verdict: Verdict,
    /// `waiting`, `done` or `kept`.
    pub state: String,
    /// What it is about, once that exists.
    pub target: Id,
    /// The version of that when the row was judged, and once committed the one it made.
    pub version: i64,
    /// The movement of stock or the membership it made, and the entry in the books.
    pub moved: Id,
    pub entry: Id,
    pub flaws: Vec<Flaw>,
    pub kept: Kept,
}

impl Row {
    /// What the row says of a field, and what there was.
    pub fn differences(&self) -> Vec<(&str, &str, &str)> {
        let was = |code: &str| self.kept.was.get(code).map_or("", String::as_str);
        let says = self.kept.says.iter().map(|(code, says)| (code.as_str(), was(code), says.as_str()));
        says.filter(|(_, was, says)| was != says).collect()
    }
}
