//! The books as pages show them: a period, the trial balance, the lines of an account, the entries of the days.
mod closing;
mod manual;

pub use closing::{Closing, Drift, PeriodForm, State};
pub use manual::{LINES, LineForm, ManualForm, Owner, Wanted, amount_fields, owner_of};

use crate::{
    calendar::Day,
    chart::{self, LedgerAccount, Part, Role},
    country::Country,
    ids::Id,
    time::Millis,
};
use jiff::civil::Date;

/// From a first day to a last, both in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    pub from: Date,
    pub to: Date,
}

impl Period {
    /// The period as asked for; what cannot be read is this fiscal year so far.
    pub fn read(from: &str, to: &str, today: Day) -> Period {
        let first = Date::new(today.fiscal_year(), today.country.fiscal_month(), 1).unwrap_or(today.date);
        let from = from.trim().parse().unwrap_or(first);
        let to = to.trim().parse().unwrap_or(today.date);
        Period { from, to: to.max(from) }
    }
}

/// What was posted on one role and part: before the period, and in it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Sum {
    pub role: String,
    pub part: String,
    pub opening: i64,
    pub debit: i64,
    pub credit: i64,
}

/// An account of the trial balance. `opening` is debits less credits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub role: Role,
    pub part: Option<Part>,
    /// None when the country's chart has no account for it.
    pub account: Option<LedgerAccount>,
    pub opening: i64,
    pub debit: i64,
    pub credit: i64,
}

impl Row {
    /// Debits less credits at the end of the period.
    pub const fn closing(&self) -> i64 {
        self.opening.saturating_add(self.debit).saturating_sub(self.credit)
    }

    /// The six figures of a line: opening, movement and closing, each as debit and credit.
    pub const fn figures(&self) -> [i64; 6] {
        let (opening, closing) = (sides(self.opening), sides(self.closing()));
        [opening.0, opening.1, self.debit, self.credit, closing.0, closing.1]
    }

    const fn is_empty(&self) -> bool {
        self.opening == 0 && self.debit == 0 && self.credit == 0
    }
}

/// A balance as debit and credit.
pub const fn sides(balance: i64) -> (i64, i64) {
    if balance >= 0 { (balance, 0) } else { (0, balance.saturating_neg()) }
}

/// Every account with something on it, and the totals of the six columns, which agree two by two.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trial {
    pub rows: Vec<Row>,
    pub totals: [i64; 6],
}

/// The trial balance in the country's order of accounts. Parts are kept apart where the country books them apart.
pub fn trial(country: Country, sums: &[Sum]) -> Trial {
    let mut rows: Vec<Row> = Vec::new();
    for sum in sums {
        let Some(role) = Role::parse(&sum.role) else { continue };
        let parted = chart::parts(country, role).next().is_some();
        let part = Part::parse(&sum.part).filter(|_| parted);
        match rows.iter_mut().find(|row| (row.role, row.part) == (role, part)) {
            Some(row) => {
                row.opening = row.opening.saturating_add(sum.opening);
                row.debit = row.debit.saturating_add(sum.debit);
                row.credit = row.credit.saturating_add(sum.credit);
            }
            None => {
                let account = chart::account(country, role, part);
                rows.push(Row { role, part, account, opening: sum.opening, debit: sum.debit, credit: sum.credit });
            }
        }
    }
    rows.retain(|row| !row.is_empty());
    rows.sort_by_key(|row| (row.account.map_or("~", |account| account.code), row.role, row.part));
    let mut totals = [0_i64; 6];
    for row in &rows {
        for (total, figure) in totals.iter_mut().zip(row.figures()) {
            *total = total.saturating_add(figure);
        }
    }
    Trial { rows, totals }
}

/// Which lines of an account are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    pub role: Role,
    /// A part's code, `none` for lines without one, empty for all.
    pub part: String,
    /// Whose lines alone: `account` or `custodian` with an id; empty for everybody's.
    pub whose: String,
    pub owner: Id,
    pub period: Period,
    /// The last line of the page before: its day, entry and position.
    pub after: Option<(Date, Id, i64)>,
}

/// A line of an entry, with the name of whose it is.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Line {
    pub entry_id: Id,
    pub position: i64,
    pub role: String,
    pub part: String,
    pub whose: String,
    pub owner_id: Id,
    pub owner: String,
    pub debit: i64,
    pub credit: i64,
}

impl Line {
    /// The account it stands on, in this country.
    pub fn account(&self, country: Country) -> Option<LedgerAccount> {
        chart::account(country, self.role()?, Part::parse(&self.part))
    }

    pub fn role(&self) -> Option<Role> {
        Role::parse(&self.role)
    }
}

/// The head of an entry.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Head {
    pub id: Id,
    pub number: i64,
    pub day: String,
    pub kind: String,
    pub note: String,
    pub document_id: Option<Id>,
    pub document_kind: Option<String>,
    pub by_name: String,
    pub created_at: Millis,
}

impl Head {
    /// Where its document is read, within the organization.
    pub fn document(&self) -> Option<String> {
        let place = match self.document_kind.as_deref()? {
            "order" => "orders",
            _ => "invoices",
        };
        Some(format!("/desk/{place}/{}", self.document_id?))
    }

    /// Whether it may be taken back by hand: what comes from a document, a payment or a count is corrected there.
    pub fn may_reverse(&self) -> bool {
        self.document_id.is_none() && matches!(self.kind.as_str(), "manual" | "opened")
    }
}

/// A line of an account's page: the line, its entry, and the balance after it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Posted {
    #[sqlx(flatten)]
    pub line: Line,
    pub number: i64,
    pub day: String,
    pub kind: String,
    pub note: String,
}

/// Which entries the day book shows, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Days {
    pub period: Period,
    /// The stored code of one kind; empty for all.
    pub kind: String,
    /// The last entry of the page before: its day and number.
    pub before: Option<(Date, i64)>,
}

/// Every kind an entry may be of, as stored; each is part of the message `books-kind-…`.
pub const KINDS: [&str; 31] = [
    "invoice",
    "credit_note",
    "stamp_due",
    "delivered",
    "returned",
    "collected",
    "collected_abroad",
    "handed_over",
    "shortage_paid",
    "deposit_sent",
    "deposit_confirmed",
    "paid_out",
    "refunded",
    "charged_back",
    "advance_received",
    "earned",
    "captured_for_seller",
    "seller_paid",
    "written_off",
    "stock_received",
    "supplier_billed",
    "supplier_paid",
    "reverse_charge",
    "stock_counted",
    "payroll",
    "wages_paid",
    "tax_closed",
    "tax_paid",
    "opened",
    "manual",
    "reversal",
];

/// The message that names a kind of entry.
pub fn kind_key(kind: &str) -> String {
    format!("books-kind-{}", kind.replace('_', "-"))
}

#[cfg(test)]
mod tests;
