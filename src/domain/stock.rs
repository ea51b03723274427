//! Stock: why it moves, and what a person asks for when counting or correcting it.
use crate::{
    ids::Id,
    problems::{Checked, Problems},
    text::clean,
    units::Unit,
};

/// Why stock moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Counted: what is there is now known.
    Count,
    /// Bought or made.
    Receipt,
    /// Broken or spoilt.
    Damage,
    /// Gone, nobody knows where.
    Loss,
    /// Came back from a buyer.
    Return,
    /// Handed to a buyer.
    Sale,
    /// The first entry.
    Opening,
}

impl Reason {
    pub const ALL: [Reason; 7] =
        [Reason::Count, Reason::Receipt, Reason::Damage, Reason::Loss, Reason::Return, Reason::Sale, Reason::Opening];

    pub const fn code(self) -> &'static str {
        match self {
            Reason::Count => "count",
            Reason::Receipt => "receipt",
            Reason::Damage => "damage",
            Reason::Loss => "loss",
            Reason::Return => "return",
            Reason::Sale => "sale",
            Reason::Opening => "opening",
        }
    }

    pub fn parse(code: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| reason.code() == code)
    }

    /// What a person may say when counting or correcting; a sale is written by the delivery.
    pub fn by_hand() -> impl Iterator<Item = Reason> {
        Reason::ALL.into_iter().filter(|reason| *reason != Reason::Sale)
    }

    /// The reason a person chose.
    pub fn chosen(code: &str) -> Option<Reason> {
        Reason::by_hand().find(|reason| reason.code() == code)
    }

    /// Whether stock leaves for this reason; a count may go either way.
    const fn leaves(self) -> bool {
        matches!(self, Reason::Damage | Reason::Loss | Reason::Sale)
    }
}

/// What a person typed: at which site, why, and how much (for a count: how much there is).
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct StockForm {
    pub site: String,
    pub reason: String,
    pub quantity: String,
    pub low: String,
    pub note: String,
}

impl Checked for StockForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if self.site.parse::<Id>().is_err() {
            problems.add("site", if self.site.is_empty() { "form-required" } else { "form-choice-invalid" });
        }
        if Reason::chosen(&self.reason).is_none() {
            problems.add("reason", if self.reason.is_empty() { "form-required" } else { "form-choice-invalid" });
        }
        problems.text("note", &self.note, false, 200);
        problems.text("quantity", &self.quantity, true, 40);
        problems.text("low", &self.low, false, 40);
        problems
    }
}

/// What is asked of a balance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub site: Id,
    pub reason: Reason,
    /// In smallest units, never negative.
    pub quantity: i64,
    /// The new low mark, when one was typed.
    pub low: Option<i64>,
    pub note: String,
}

impl StockForm {
    /// The values in an item's smallest units, or the field that holds none.
    pub fn asked(&self, unit: Unit) -> Result<Asked, Problems> {
        let invalid = |field| Problems::one(field, "items-quantity-invalid");
        let quantity = unit.read(&self.quantity).ok_or_else(|| invalid("quantity"))?;
        let low = match self.low.trim() {
            "" => None,
            typed => Some(unit.read(typed).ok_or_else(|| invalid("low"))?),
        };
        let site = self.site.parse().map_err(|_| Problems::one("site", "form-choice-invalid"))?;
        let reason = Reason::chosen(&self.reason).ok_or_else(|| Problems::one("reason", "form-choice-invalid"))?;
        Ok(Asked { site, reason, quantity, low, note: clean(&self.note) })
    }
}

impl Asked {
    /// By how much stock moves when there is `have` now.
    pub const fn delta(&self, have: i64) -> i64 {
        match self.reason {
            Reason::Count => self.quantity - have,
            reason if reason.leaves() => -self.quantity,
            _ => self.quantity,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_says_what_is_there_and_the_others_what_moves() {
        let form = |reason: &str| StockForm {
            site: "1".into(),
            reason: reason.into(),
            quantity: "2,5".into(),
            ..StockForm::default()
        };
        let delta = |reason: &str| form(reason).asked(Unit::Kilogram).unwrap().delta(1000);
        assert_eq!((delta("count"), delta("receipt"), delta("damage")), (1500, 2500, -2500));
        assert!(form("count").asked(Unit::Piece).is_err(), "half a piece");
        assert!(form("sale").problems().of("reason").is_some(), "a delivery says that");
        assert!(form("stolen").problems().of("reason").is_some());
    }
}
