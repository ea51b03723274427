//! What an account pays for an item: its agreement's step that the quantity reaches, else the item's own price.
//!
//! When several agreements of one account cover an item, the one that started last holds, and it alone: below its
//! first step the item's own price is paid, whatever an older agreement says. Of two that started on one day the one
//! made last holds.
#[cfg(test)]
mod properties;

use crate::ids::Id;

/// A step of an agreement that holds for an account today, as read.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Step {
    pub item_id: Id,
    pub agreement_id: Id,
    /// The agreement's name.
    pub agreement: String,
    /// The agreement's first day, ISO 8601.
    pub first_day: String,
    /// From so much on, in the item's smallest units.
    pub quantity: i64,
    /// Minor units for one sold unit.
    pub price: i64,
}

/// What an account pays for one item, for any quantity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offer {
    /// The item's own price.
    pub base: i64,
    /// The name of the agreement that holds; empty when none does.
    pub agreement: String,
    /// From how much on, at which price; the smallest quantity first.
    pub steps: Vec<(i64, i64)>,
}

/// The price of a quantity, and whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Priced<'a> {
    pub price: i64,
    /// The agreement's name; empty when it is the item's own price.
    pub agreement: &'a str,
}

impl Offer {
    /// What is paid for an item of this price, with the steps that hold for the account today.
    pub fn of(base: i64, item: Id, steps: &[Step]) -> Offer {
        let own = || steps.iter().filter(|step| step.item_id == item);
        let Some(holds) = own().max_by_key(|step| (&step.first_day, step.agreement_id)) else {
            return Offer { base, ..Offer::default() };
        };
        let mut rungs: Vec<(i64, i64)> = own()
            .filter(|step| step.agreement_id == holds.agreement_id)
            .map(|step| (step.quantity, step.price))
            .collect();
        rungs.sort_unstable();
        Offer { base, agreement: holds.agreement.clone(), steps: rungs }
    }

    /// The price of so much: the highest step it reaches.
    pub fn at(&self, quantity: i64) -> Priced<'_> {
        match self.steps.iter().rev().find(|(from, _)| *from <= quantity) {
            Some((_, price)) => Priced { price: *price, agreement: &self.agreement },
            None => Priced { price: self.base, agreement: "" },
        }
    }

    /// The steps that more than this quantity would reach.
    pub fn above(&self, quantity: i64) -> impl Iterator<Item = (i64, i64)> + '_ {
        self.steps.iter().copied().filter(move |(from, _)| *from > quantity)
    }
}
