//! The last act before an order is sent, and on which terms it is.
use super::{Pay, Sum};
use crate::problems::{Checked, Problems};
use jiff::civil::Date;

/// How a basket is sent.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'a> {
    pub pay: Pay,
    /// The day it is asked for; none leaves it to the seller.
    pub day: Option<Date>,
    pub note: &'a str,
}

impl Terms<'_> {
    /// Paid so, with nothing else said.
    pub const fn of(pay: Pay) -> Terms<'static> {
        Terms { pay, day: None, note: "" }
    }
}

/// The last act before an order is sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct CheckoutForm {
    pub pay: String,
    /// The day of delivery; empty takes the first that is offered.
    pub day: String,
    pub note: String,
    /// What the basket came to as the reader saw it; empty when the form did not say.
    pub seen: String,
}

impl Checked for CheckoutForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if Pay::parse(&self.pay).is_none() {
            problems.add("pay", if self.pay.is_empty() { "form-required" } else { "form-choice-invalid" });
        }
        problems.text("note", &self.note, false, 500);
        problems
    }
}

/// A basket in a word: what it comes to, and how much of it is no longer sold. Prices are never read from it.
pub fn seen(sum: Option<&Sum>, gone: usize) -> String {
    format!("{}-{gone}", sum.map_or(0, |sum| sum.total))
}
