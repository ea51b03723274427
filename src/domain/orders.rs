//! Orders: what a buyer asks for, what is held for it, and what that comes to.
mod board;
mod change;
mod checkout;
pub mod delivery;
pub mod entry;
mod shelved;
mod totals;
mod usual;

pub use board::{Board, COLUMN};
pub use change::{Portion, QuantitiesForm, fit};
pub use checkout::{CheckoutForm, Terms, seen};
pub use shelved::{Gone, Shelved};
pub use totals::{Sum, Wanted, sum, tax_of};
pub use usual::{Taken, Usual, usual};

use crate::{ids::Id, time::Millis, units::Unit};
use jiff::civil::Date;

/// How an order is to be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pay {
    /// To whoever delivers it: no limit is touched, the condition travels with the order.
    Cash,
    /// Later: the limit of the account must have room for it.
    Account,
}

impl Pay {
    pub const ALL: [Pay; 2] = [Pay::Cash, Pay::Account];

    pub const fn code(self) -> &'static str {
        match self {
            Pay::Cash => "cash",
            Pay::Account => "account",
        }
    }

    pub fn parse(code: &str) -> Option<Pay> {
        Pay::ALL.into_iter().find(|pay| pay.code() == code)
    }
}

/// Where an order stands: read from what happened to it, never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// A basket: not sent yet.
    Basket,
    /// Over the limit, or its account is overdue: it waits for cash, for a smaller order or for an approval.
    Held,
    /// Less is there than was asked for: the buyer accepts what is promised, or cancels.
    Offered,
    Placed,
    Confirmed,
    /// On a vehicle that has left.
    Sent,
    /// The driver was there: what was received is billed.
    Delivered,
    Cancelled,
}

impl Status {
    pub const ALL: [Status; 8] = [
        Status::Basket,
        Status::Held,
        Status::Offered,
        Status::Placed,
        Status::Confirmed,
        Status::Sent,
        Status::Delivered,
        Status::Cancelled,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Status::Basket => "basket",
            Status::Held => "held",
            Status::Offered => "offered",
            Status::Placed => "placed",
            Status::Confirmed => "confirmed",
            Status::Sent => "sent",
            Status::Delivered => "delivered",
            Status::Cancelled => "cancelled",
        }
    }

    pub fn parse(code: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.code() == code)
    }
}

/// An order as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Order {
    pub id: Id,
    pub number: Option<String>,
    pub account_id: Id,
    /// The account's name.
    pub account: String,
    pub site_id: Id,
    pub pay: String,
    pub note: String,
    /// Minor units: before tax, the tax, together.
    pub net: i64,
    pub tax: i64,
    pub total: i64,
    /// What the limit lacks, in minor units.
    pub missing: i64,
    /// What the account was overdue with beyond what is tolerated when this was sent, in minor units, and since when.
    pub late: i64,
    pub late_since: Option<String>,
    /// Who made it.
    pub created_by: String,
    pub version: i64,
    pub placed_at: Option<Millis>,
    pub confirmed_at: Option<Millis>,
    pub delivered_at: Option<Millis>,
    pub cancelled_at: Option<Millis>,
    /// Why it was cancelled.
    pub reason: String,
    /// Lines of which less is promised than was asked for.
    pub short: i64,
    /// Whether a vehicle has left with it: 1 or 0.
    pub under_way: i64,
    /// The day it was asked for (ISO 8601).
    pub delivery_day: Option<String>,
    /// The day of the round it is on.
    pub round_day: Option<String>,
    /// When the buyer asked that it may go beyond the limit.
    pub asked_at: Option<Millis>,
    /// The day until which it may, when it is confirmed by then (ISO 8601).
    pub granted_until: Option<String>,
}

impl Order {
    pub fn pay(&self) -> Pay {
        Pay::parse(&self.pay).unwrap_or(Pay::Cash)
    }

    pub const fn status(&self) -> Status {
        if self.cancelled_at.is_some() {
            Status::Cancelled
        } else if self.delivered_at.is_some() {
            Status::Delivered
        } else if self.confirmed_at.is_some() && self.under_way > 0 {
            Status::Sent
        } else if self.confirmed_at.is_some() {
            Status::Confirmed
        } else if self.placed_at.is_none() {
            Status::Basket
        } else if self.short > 0 {
            Status::Offered
        } else if self.missing > 0 || self.late > 0 {
            Status::Held
        } else {
            Status::Placed
        }
    }

    /// Whether the buyer or the desk may still call it off.
    pub const fn may_cancel(&self) -> bool {
        matches!(self.status(), Status::Held | Status::Offered | Status::Placed | Status::Confirmed)
    }

    /// The day since which the account was overdue.
    pub fn late_since(&self) -> Option<Date> {
        self.late_since.as_deref()?.parse().ok()
    }

    /// The day it comes: of its round, else the one asked for.
    pub fn comes(&self) -> Option<Date> {
        self.round_day.as_deref().or(self.delivery_day.as_deref()).and_then(|day| day.parse().ok())
    }

    /// Whether its quantities may still be changed: nobody said yes to them.
    pub const fn may_change(&self) -> bool {
        matches!(self.status(), Status::Held | Status::Offered | Status::Placed)
    }

    /// Whether a part of it may become an order of its own: all of it is promised, and no vehicle has it.
    pub const fn may_split(&self) -> bool {
        matches!(self.status(), Status::Placed | Status::Confirmed)
    }

    /// Whether what was granted for it ended before anybody confirmed it.
    pub fn has_lapsed(&self, today: Date) -> bool {
        let until = self.granted_until.as_deref().and_then(|day| day.parse::<Date>().ok());
        self.confirmed_at.is_none() && until.is_some_and(|until| until < today)
    }

    /// Whether the desk may say yes.
    pub const fn may_confirm(&self) -> bool {
        matches!(self.status(), Status::Placed)
    }
}

/// A line as read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Line {
    pub id: Id,
    pub item_id: Id,
    pub sku: String,
    pub name: String,
    pub unit: String,
    /// In smallest units.
    pub quantity: i64,
    /// What is held for it; all of it for what is not counted.
    pub promised: i64,
    pub price: i64,
    pub tax_class: String,
    /// Minor units before tax.
    pub net: i64,
    /// The item's own price on the day of the price; none for lines older than agreements.
    #[sqlx(default)]
    pub base: Option<i64>,
    /// The name of the agreement the price came from; empty when it is the item's own.
    #[sqlx(default)]
    pub agreement: String,
}

impl Line {
    pub fn unit(&self) -> Unit {
        Unit::parse(&self.unit).unwrap_or(Unit::Piece)
    }

    pub const fn is_short(&self) -> bool {
        self.promised < self.quantity
    }

    /// So much of it as it is reckoned.
    pub fn wanted(&self, quantity: i64) -> Wanted<'_> {
        Wanted { quantity, price: self.price, unit: self.unit(), tax_class: &self.tax_class }
    }
}

/// Which orders a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// Folded for search in the account's name, or a number; empty shows all.
    pub search: String,
    /// Standing so; empty is any.
    pub status: String,
    /// Of this account; 0 is any.
    pub account: Id,
    /// The last row of the page before: newest first.
    pub before: Id,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_back() {
        for status in Status::ALL {
            assert_eq!(Status::parse(status.code()), Some(status));
        }
        for pay in Pay::ALL {
            assert_eq!(Pay::parse(pay.code()), Some(pay));
        }
    }
}
