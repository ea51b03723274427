//! Invoices and credit notes as read, and where an invoice stands: read from what is open of it, never stored.
use super::Taxes;
use crate::{calendar::Day, country::Country, ids::Id, orders::Pay, time::Millis, units::Unit};
use jiff::civil::Date;

/// Where an invoice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Open,
    /// Open beyond its last day.
    Overdue,
    Paid,
    /// All of it was taken back.
    Credited,
}

impl Standing {
    pub const ALL: [Standing; 4] = [Standing::Open, Standing::Overdue, Standing::Paid, Standing::Credited];

    pub const fn code(self) -> &'static str {
        match self {
            Standing::Open => "open",
            Standing::Overdue => "overdue",
            Standing::Paid => "paid",
            Standing::Credited => "credited",
        }
    }

    pub fn parse(code: &str) -> Option<Standing> {
        Standing::ALL.into_iter().find(|standing| standing.code() == code)
    }
}

/// An invoice or a credit note as read. Amounts are minor units, days ISO 8601.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Invoice {
    pub id: Id,
    pub kind: String,
    pub number: String,
    pub account_id: Id,
    /// The account's name.
    pub account: String,
    /// The language its documents are written in; empty follows the organization's.
    pub language: String,
    pub site_id: Id,
    pub pay: String,
    pub net: i64,
    pub tax: i64,
    pub total: i64,
    pub rounding: i64,
    /// What is left to pay of it.
    pub open: i64,
    pub day: String,
    pub due_day: Option<String>,
    /// The order of an invoice, the invoice of a credit note, and its number.
    pub source_id: Option<Id>,
    pub source: Option<String>,
    pub created_by: String,
    pub placed_at: Option<Millis>,
    /// Why it was credited.
    pub reason: String,
    pub taxes: String,
    /// What credit notes took back of it.
    pub credited: i64,
    pub version: i64,
}

impl Invoice {
    pub fn is_credit(&self) -> bool {
        self.kind == "credit_note"
    }

    pub fn pay(&self) -> Pay {
        Pay::parse(&self.pay).unwrap_or(Pay::Cash)
    }

    pub fn taxes(&self) -> Taxes {
        Taxes::read(&self.taxes)
    }

    /// The day of its tax; the first day of all when none is kept.
    pub fn date(&self) -> Date {
        self.day.parse().unwrap_or(Date::MIN)
    }

    pub fn due(&self) -> Option<Date> {
        self.due_day.as_ref()?.parse().ok()
    }

    /// The day of its tax in the seller's country.
    pub fn taxed(&self, country: Country) -> Day {
        Day { country, date: self.date() }
    }

    pub fn standing(&self, today: Date) -> Standing {
        if self.credited > 0 && self.credited >= self.total {
            Standing::Credited
        } else if self.open == 0 {
            Standing::Paid
        } else if self.due().is_some_and(|due| due < today) {
            Standing::Overdue
        } else {
            Standing::Open
        }
    }
}

/// A line of an invoice or credit note. Quantities are in smallest units, amounts minor units before tax.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Row {
    pub id: Id,
    pub item_id: Id,
    pub sku: String,
    pub name: String,
    pub unit: String,
    pub quantity: i64,
    pub price: i64,
    pub tax_class: String,
    pub net: i64,
    /// Its code for the tax, as it was that day: HSN or SAC in India, the reason of an exemption elsewhere.
    #[sqlx(default)]
    pub tax_code: String,
    /// How much of it credit notes took back.
    #[sqlx(default)]
    pub credited: i64,
}

impl Row {
    pub fn unit(&self) -> Unit {
        Unit::parse(&self.unit).unwrap_or(Unit::Piece)
    }

    /// What can still be credited.
    pub const fn left(&self) -> i64 {
        self.quantity.saturating_sub(self.credited)
    }
}

/// A payment that settled part of an invoice.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Paid {
    pub payment_id: Id,
    pub number: String,
    pub method: String,
    pub day: String,
    pub taken_by: String,
    /// The part of the payment that settled this invoice.
    pub amount: i64,
}

/// A confirmed order that waits to be handed over and billed.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Waiting {
    pub id: Id,
    pub number: String,
    /// The account's name.
    pub account: String,
    pub total: i64,
}

/// Which invoices a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// Folded for search in the account's name, or a number; empty shows all.
    pub search: String,
    /// Standing so; none is any.
    pub standing: Option<Standing>,
    /// Of this account; 0 is any.
    pub account: Id,
    /// The last row of the page before: newest first.
    pub before: Id,
    /// The day overdue is told by.
    pub today: Option<Date>,
}
