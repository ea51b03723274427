//! Payments as read.
use super::Method;
use crate::{ids::Id, time::Millis};
use jiff::civil::Date;

/// A payment as read. Amounts are minor units: all that was handed over, and the duty in it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Payment {
    pub id: Id,
    pub number: String,
    pub account_id: Id,
    /// The account's name.
    pub account: String,
    /// The language its documents are written in; empty follows the organization's.
    pub language: String,
    pub custodian_id: Id,
    /// Who holds the money.
    pub custodian: String,
    pub keeper: String,
    pub stop_id: Option<Id>,
    pub method: String,
    pub day: String,
    pub amount: i64,
    pub stamp: i64,
    /// What of it settles nothing yet, and was not given back.
    pub spare: i64,
    pub note: String,
    pub taken_by: String,
    pub created_at: Millis,
}

impl Payment {
    pub fn method(&self) -> Method {
        Method::parse(&self.method).unwrap_or(Method::Cash)
    }

    /// What of it pays the account's debt.
    pub const fn paid(&self) -> i64 {
        self.amount.saturating_sub(self.stamp)
    }

    /// The day it was taken; the first day of all when it cannot be read.
    pub fn date(&self) -> Date {
        self.day.parse().unwrap_or(Date::MIN)
    }
}

/// An invoice, and how much of it a payment settles.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Settled {
    pub id: Id,
    pub number: String,
    pub amount: i64,
}

/// Which payments a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// Folded for search in the account's name, or a number; empty shows all.
    pub search: String,
    /// Made so; none is any.
    pub method: Option<Method>,
    /// Of this account; 0 is any.
    pub account: Id,
    /// The last row of the page before: newest first.
    pub before: Id,
}
