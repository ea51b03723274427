//! What buyer and seller say about a carnet: a month agreed, a row disputed and answered, a page shared.
use super::Month;
use crate::{
    ids::Id,
    links::life,
    problems::{Checked, Problems},
    time::Millis,
};
use jiff::civil::Date;

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Seller,
    Buyer,
}

/// Who agreed to the closing balance of a month. By both, the month is sealed.
#[derive(Debug, Clone, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Seal {
    /// The balance they agreed to.
    pub closing: i64,
    pub seller_by: String,
    pub seller_at: Option<Millis>,
    pub buyer_by: String,
    pub buyer_at: Option<Millis>,
}

impl Seal {
    /// Whether this side has agreed.
    pub const fn has(&self, side: Side) -> bool {
        match side {
            Side::Seller => self.seller_at.is_some(),
            Side::Buyer => self.buyer_at.is_some(),
        }
    }

    pub const fn is_sealed(&self) -> bool {
        self.has(Side::Seller) && self.has(Side::Buyer)
    }
}

/// A row that the buyer says is wrong, and the seller's answer.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Dispute {
    pub id: Id,
    pub entry_id: Id,
    pub text: String,
    pub by_name: String,
    pub created_at: Millis,
    pub answer: String,
    pub answered_by: String,
    pub answered_at: Option<Millis>,
}

/// Which row of which month is disputed, and why.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct DisputeForm {
    pub month: String,
    /// The first day of the rows that were shown.
    pub from: String,
    pub entry: String,
    pub text: String,
}

impl Checked for DisputeForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if self.entry.parse::<Id>().is_err() {
            problems.add("entry", if self.entry.is_empty() { "form-required" } else { "form-choice-invalid" });
        }
        problems.text("text", &self.text, true, 500);
        problems
    }
}

/// The answer to a dispute; the month is the page it was given on.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct AnswerForm {
    pub month: String,
    pub dispute: String,
    pub answer: String,
}

impl Checked for AnswerForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if self.dispute.parse::<Id>().is_err() {
            problems.add("dispute", if self.dispute.is_empty() { "form-required" } else { "form-choice-invalid" });
        }
        problems.text("answer", &self.answer, true, 500);
        problems
    }
}

/// The longest period a link shows, in days.
const LONGEST: i32 = 366;

/// Which days a link shows, and for how many days it opens.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct LinkForm {
    pub month: String,
    pub from: String,
    pub to: String,
    pub days: String,
}

impl LinkForm {
    /// What it is before anything is typed: this month, for a week.
    pub fn of(month: Month) -> LinkForm {
        LinkForm {
            month: month.code(),
            from: month.first().to_string(),
            to: month.last().to_string(),
            days: "7".to_owned(),
        }
    }

    /// First and last day, when they can be read and are in order.
    pub fn period(&self) -> Option<(Date, Date)> {
        let (from, to): (Date, Date) = (self.from.trim().parse().ok()?, self.to.trim().parse().ok()?);
        let days = to.since(from).ok()?.get_days();
        (0..LONGEST).contains(&days).then_some((from, to))
    }

    /// For how many days it opens.
    pub fn life(&self) -> Option<i64> {
        life(&self.days)
    }
}

impl Checked for LinkForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        for (field, text) in [("from", &self.from), ("to", &self.to)] {
            if text.trim().parse::<Date>().is_err() {
                problems.add(field, if text.trim().is_empty() { "form-required" } else { "books-day-invalid" });
            }
        }
        if problems.is_empty() && self.period().is_none() {
            problems.add("to", "carnet-link-period");
        }
        if self.life().is_none() {
            problems.add("days", "form-choice-invalid");
        }
        problems
    }
}
