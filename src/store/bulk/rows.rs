//! The rows as they are written: a field is a column, nothing is left to the database.
use crate::books::whose;
use domain::{chart::Part, ids::Id, ledger, time::Millis};
use serde::Serialize;

/// An order or an invoice.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Document {
    pub id: Id,
    pub kind: &'static str,
    pub number: String,
    pub account_id: Id,
    pub site_id: Id,
    pub pay: &'static str,
    pub net: i64,
    pub tax: i64,
    pub total: i64,
    pub rounding: i64,
    pub missing: i64,
    pub open: i64,
    pub day: Option<String>,
    pub due_day: Option<String>,
    pub source_id: Option<Id>,
    /// Sealed.
    pub parties: Option<String>,
    pub taxes: String,
    pub created_by: String,
    pub created_at: Millis,
    pub updated_at: Millis,
    pub placed_at: Millis,
    pub confirmed_at: Option<Millis>,
    pub delivered_at: Option<Millis>,
    pub cancelled_at: Option<Millis>,
    pub reason: String,
}

/// A line of a document.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Line {
    pub id: Id,
    pub document_id: Id,
    pub item_id: Id,
    pub sku: String,
    pub name: String,
    pub unit: &'static str,
    pub quantity: i64,
    pub promised: i64,
    pub price: i64,
    pub tax_class: String,
    pub net: i64,
}

/// How much of a line went into a line of the next document.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    pub from_line: Id,
    pub to_line: Id,
    pub quantity: i64,
}

/// Something held for a document.
#[derive(Debug, Clone, Serialize)]
pub struct Hold {
    pub id: Id,
    pub unit: &'static str,
    pub owner_id: Id,
    pub part_id: Id,
    pub quantity: i64,
    pub document_id: Id,
    pub line_id: Option<Id>,
    pub created_at: Millis,
}

/// A round that is closed.
#[derive(Debug, Clone, Serialize)]
pub struct Round {
    pub id: Id,
    pub name: String,
    pub day: String,
    pub site_id: Id,
    pub driver_id: Id,
    pub vehicle: String,
    pub created_by: String,
    pub created_at: Millis,
    pub updated_at: Millis,
    pub started_at: Millis,
    pub closed_at: Millis,
}

/// A stop that is behind the vehicle.
#[derive(Debug, Clone, Serialize)]
pub struct Stop {
    pub id: Id,
    pub round_id: Id,
    pub position: i64,
    pub account_id: Id,
    pub done_at: Millis,
    pub done_by: String,
}

/// An order that was handed over at a stop.
#[derive(Debug, Clone, Serialize)]
pub struct StopOrder {
    pub stop_id: Id,
    pub order_id: Id,
    pub open: i64,
}

/// What became of a line at a stop.
#[derive(Debug, Clone, Serialize)]
pub struct StopLine {
    pub stop_id: Id,
    pub line_id: Id,
    pub delivered: i64,
    pub refused: i64,
    pub damaged: i64,
}

/// A change of stock.
#[derive(Debug, Clone, Serialize)]
pub struct Movement {
    pub id: Id,
    pub site_id: Id,
    pub item_id: Id,
    pub quantity: i64,
    pub after: i64,
    pub reason: &'static str,
    pub note: String,
    pub document_id: Option<Id>,
    pub by_name: String,
    pub created_at: Millis,
}

/// Money received.
#[derive(Debug, Clone, Serialize)]
pub struct Payment {
    pub id: Id,
    pub number: String,
    pub account_id: Id,
    pub custodian_id: Id,
    pub method: &'static str,
    pub day: String,
    pub amount: i64,
    pub stamp: i64,
    pub taken_by: String,
    pub created_at: Millis,
}

/// What a payment settles.
#[derive(Debug, Clone, Serialize)]
pub struct Allocation {
    pub payment_id: Id,
    pub document_id: Id,
    pub amount: i64,
    pub created_at: Millis,
}

/// An entry of the books; its lines are [`Posting`]s.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    pub id: Id,
    pub number: i64,
    pub day: String,
    pub kind: &'static str,
    pub key: String,
    pub document_id: Option<Id>,
    pub account_id: Option<Id>,
    pub note: String,
    pub by_name: String,
    pub created_at: Millis,
}

/// A line of an entry.
#[derive(Debug, Clone, Serialize)]
pub struct Posting {
    entry_id: Id,
    position: i64,
    day: String,
    role: &'static str,
    part: &'static str,
    whose: &'static str,
    owner_id: Id,
    debit: i64,
    credit: i64,
}

impl Posting {
    /// A posting as the line of an entry at a place in it.
    pub fn of((entry, position): (Id, i64), day: &str, posting: &ledger::Posting) -> Posting {
        let (whose, owner_id) = whose(posting.whose);
        Posting {
            entry_id: entry,
            position,
            day: day.to_owned(),
            role: posting.role.code(),
            part: posting.part.map_or("", Part::code),
            whose,
            owner_id,
            debit: posting.debit,
            credit: posting.credit,
        }
    }
}
