//! The books: what happened in the business, as balanced postings. Nothing is edited; what was wrong is reversed.
mod custody;
mod draft;
mod event;
mod purchases;
mod records;
mod sales;
mod set_off;
mod wages;

pub use event::Event;
pub use records::{Bill, Custodian, Handover, Keeper, Opening, Payroll, Share, SupplierBill};
pub use set_off::set_off;

use crate::{
    chart::{Part, Role, Storno},
    ids::Id,
};
use std::collections::BTreeMap;

/// Whose balance a posting changes, beside the role's: control accounts agree with these at all times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Whose {
    /// The organization as a whole.
    House,
    /// A relationship of seller and buyer, from either side.
    Account(Id),
    /// A driver, cashier, gateway or bank that holds money.
    Custodian(Id),
}

/// One line of an entry, in minor units of the book's currency. One side is zero; the other is negative only in a
/// red storno.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Posting {
    pub role: Role,
    /// The share of the role that some charts book apart.
    pub part: Option<Part>,
    pub whose: Whose,
    pub debit: i64,
    pub credit: i64,
}

/// Why nothing can be posted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LedgerError {
    #[error("an amount of the event is negative, or less than what is taken from it")]
    Negative,
    #[error("an amount or a total does not fit")]
    Overflow,
    #[error("debits and credits differ")]
    Unbalanced,
    #[error("a posting has an amount on both sides or on neither")]
    Sides,
    #[error("the event moves no money")]
    Empty,
    #[error("more is left in stock than came")]
    Quantity,
}

impl LedgerError {
    /// The message that says what to do.
    pub const fn key(self) -> &'static str {
        match self {
            LedgerError::Negative => "ledger-amount-negative",
            LedgerError::Overflow => "ledger-amount-too-large",
            LedgerError::Unbalanced => "ledger-unbalanced",
            LedgerError::Sides => "ledger-sides",
            LedgerError::Empty => "ledger-nothing",
            LedgerError::Quantity => "ledger-quantity",
        }
    }
}

impl Posting {
    /// Debit less credit. Cannot overflow in an [`Entry`].
    pub const fn net(&self) -> i64 {
        self.debit.saturating_sub(self.credit)
    }

    fn is_one_sided(&self) -> bool {
        (self.debit == 0) != (self.credit == 0)
    }
}

/// Postings that balance: there is no other way to have one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry(Vec<Posting>);

impl Entry {
    /// Checks postings that were stored or made by hand: each has one side, debits equal credits, totals fit.
    pub fn of(postings: Vec<Posting>) -> Result<Entry, LedgerError> {
        if postings.is_empty() {
            return Err(LedgerError::Empty);
        }
        if !postings.iter().all(Posting::is_one_sided) {
            return Err(LedgerError::Sides);
        }
        // The smallest integer has no opposite, so it could not be reversed.
        if postings.iter().any(|posting| posting.debit == i64::MIN || posting.credit == i64::MIN) {
            return Err(LedgerError::Overflow);
        }
        let debits = total(postings.iter().map(|posting| posting.debit))?;
        let credits = total(postings.iter().map(|posting| posting.credit))?;
        if debits == credits { Ok(Entry(postings)) } else { Err(LedgerError::Unbalanced) }
    }

    /// Its lines, in no order that matters.
    pub fn postings(&self) -> &[Posting] {
        &self.0
    }

    /// The sum of the debits, which is that of the credits.
    pub fn total(&self) -> i64 {
        self.0.iter().fold(0, |sum, posting| sum.saturating_add(posting.debit))
    }

    /// The entry that takes this one back: every balance returns to what it was.
    pub fn reversed(&self, storno: Storno) -> Result<Entry, LedgerError> {
        let back = self.0.iter().map(|posting| match storno {
            Storno::Contra => Posting { debit: posting.credit, credit: posting.debit, ..*posting },
            Storno::Red => Posting { debit: -posting.debit, credit: -posting.credit, ..*posting },
        });
        Entry::of(back.collect())
    }
}

/// Turns an event into its entry. `storno` is how the country takes things back (credit notes, goods returned);
/// see [`crate::chart::storno`]. One event is posted once: the caller keeps its idempotency key and the period's lock.
pub fn post(event: &Event, storno: Storno) -> Result<Entry, LedgerError> {
    match event {
        Event::CreditNote(bill) => post(&Event::Invoice(bill.clone()), storno)?.reversed(storno),
        Event::Returned { cost } => post(&Event::Delivered { cost: *cost }, storno)?.reversed(storno),
        forward => sales::draft(forward)
            .or_else(|| custody::draft(forward))
            .or_else(|| purchases::draft(forward))
            .or_else(|| wages::draft(forward))
            .unwrap_or(Err(LedgerError::Empty))?
            .entry(),
    }
}

/// A balance by role, part and owner.
pub type Balances = BTreeMap<(Role, Option<Part>, Whose), i64>;

/// Debits less credits of many entries; what came to zero is left out.
pub fn balances<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Result<Balances, LedgerError> {
    let mut sums: BTreeMap<_, i128> = BTreeMap::new();
    for posting in entries.into_iter().flat_map(Entry::postings) {
        *sums.entry((posting.role, posting.part, posting.whose)).or_default() += i128::from(posting.net());
    }
    let fits = |(key, sum)| Ok((key, i64::try_from(sum).map_err(|_| LedgerError::Overflow)?));
    sums.into_iter().filter(|(_, sum)| *sum != 0).map(fits).collect()
}

fn total(amounts: impl Iterator<Item = i64>) -> Result<i64, LedgerError> {
    i64::try_from(amounts.map(i128::from).sum::<i128>()).map_err(|_| LedgerError::Overflow)
}

#[cfg(test)]
mod cases;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
