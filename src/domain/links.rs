//! Links that open one thing to whoever holds them, without signing in: for some days, until they are revoked.
use crate::{
    ids::Id,
    problems::{Checked, Problems},
    time::Millis,
};

/// For how many days a link may be made to open.
pub const LIVES: [i64; 3] = [7, 30, 90];

/// What a link opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// An account's carnet of some days.
    Statement,
    /// One document, or what an account owes, to be paid.
    Pay,
    /// A place to leave the papers of a firm.
    Papers,
}

impl Purpose {
    pub const ALL: [Purpose; 3] = [Purpose::Statement, Purpose::Pay, Purpose::Papers];

    pub const fn code(self) -> &'static str {
        match self {
            Purpose::Statement => "statement",
            Purpose::Pay => "pay",
            Purpose::Papers => "papers",
        }
    }

    pub fn parse(code: &str) -> Option<Purpose> {
        Purpose::ALL.into_iter().find(|purpose| purpose.code() == code)
    }
}

/// A link that still opens.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Link {
    pub id: Id,
    pub purpose: String,
    pub account_id: Id,
    /// Its name.
    pub account: String,
    /// What is to be paid; none is whatever the account owes.
    pub document_id: Option<Id>,
    /// What is asked, in minor units; 0 is whatever is open.
    pub amount: i64,
    /// 1 when the payer may choose to pay less.
    pub partial: i64,
    /// The days a statement shows; empty for others.
    pub from_day: String,
    pub to_day: String,
    pub created_by: String,
    pub created_at: Millis,
    pub expires_at: Millis,
}

impl Link {
    pub fn purpose(&self) -> Option<Purpose> {
        Purpose::parse(&self.purpose)
    }
}

/// What a new link opens, and for how many days.
#[derive(Debug, Clone, Copy)]
pub struct New<'a> {
    pub purpose: Purpose,
    pub account: Id,
    pub document: Option<Id>,
    pub amount: i64,
    pub partial: bool,
    /// First and last day of a statement, ISO 8601; empty for others.
    pub days: (&'a str, &'a str),
    pub life: i64,
}

impl New<'_> {
    /// A link to something of an account, for so many days.
    pub const fn of(purpose: Purpose, account: Id, life: i64) -> New<'static> {
        New { purpose, account, document: None, amount: 0, partial: false, days: ("", ""), life }
    }
}

/// Reads for how many days a link opens: one of [`LIVES`].
pub fn life(typed: &str) -> Option<i64> {
    typed.trim().parse().ok().filter(|days| LIVES.contains(days))
}

/// For how many days a new link opens, where that is all there is to say.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct LifeForm {
    pub days: String,
}

impl Checked for LifeForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.check("days", life(&self.days).map(drop).ok_or("form-choice-invalid"));
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn purposes_come_back_and_lives_are_few() {
        assert!(Purpose::ALL.into_iter().all(|purpose| Purpose::parse(purpose.code()) == Some(purpose)));
        assert!(LIVES.into_iter().all(|days| life(&days.to_string()) == Some(days)));
        assert!(!LifeForm { days: "3650".into() }.problems().is_empty());
    }
}
