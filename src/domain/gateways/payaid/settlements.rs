//! What the gateway pays out to the merchant. Its own callback about it carries no proof, so it is always asked.
use super::{
    super::Answer,
    Account, Fields,
    answers::{moment, proved, rows},
    payments::{paise, text},
    request::{day, named, signed},
};
use jiff::civil::{Date, DateTime};
use serde_json::Value;

/// A sum paid out to the merchant's bank account. Amounts are paise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    pub remote: String,
    /// The bank's reference of the transfer; empty until it is made.
    pub bank: String,
    pub completed: bool,
    pub payout: i64,
    /// What was sold, given back on request of buyers, and taken back by their banks.
    pub sales: i64,
    pub refunds: i64,
    pub chargebacks: i64,
    /// The account the money went to, as the gateway writes it.
    pub account: String,
    /// On the gateway's clock.
    pub at: Option<DateTime>,
}

/// One payment inside a sum paid out. Amounts are paise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    pub settlement: String,
    /// The gateway's number of the payment, and our reference.
    pub payment: String,
    pub reference: String,
    pub gross: i64,
    pub fee: i64,
    pub fee_tax: i64,
    pub net: i64,
}

/// The form that asks for what was paid out between two days, both included.
pub fn settlements_between(account: Account<'_>, from: Date, to: Date) -> Fields {
    signed(account, named([("date_from", &day(from)), ("date_to", &day(to))]))
}

/// The form that asks which payments a sum is made of.
pub fn settled_of(account: Account<'_>, settlement: &str) -> Fields {
    signed(account, named([("settlement_id", settlement)]))
}

/// Reads the answer to [`settlements_between`].
pub fn settlements(salt: &str, body: &[u8]) -> Answer<Vec<Settlement>> {
    list(salt, body, |row| {
        let amount = |name: &str| paise(&text(&row[name])).unwrap_or(0);
        Some(Settlement {
            remote: Some(text(&row["settlement_id"])).filter(|id| !id.is_empty())?,
            bank: text(&row["bank_reference"]),
            completed: matches!(text(&row["completed"]).as_str(), "y" | "Y" | "1") || row["completed"] == true,
            payout: paise(&text(&row["payout_amount"]))?,
            sales: amount("sale_amount"),
            refunds: amount("refund_amount"),
            chargebacks: amount("chargeback_amount"),
            account: text(&row["account_number"]),
            at: moment(&text(&row["settlement_datetime"])),
        })
    })
}

/// Reads the answer to [`settled_of`]. What the merchant gets is told, or follows from the gross and the fees.
pub fn settled(salt: &str, body: &[u8]) -> Answer<Vec<Settled>> {
    list(salt, body, |row| {
        let first = |names: &[&str]| names.iter().find_map(|name| paise(&text(&row[*name])));
        let gross = first(&["gross_transaction_amount", "transaction_amount", "amount"])?;
        let (fee, fee_tax) = (first(&["tdr_amount"]).unwrap_or(0), first(&["tax_on_tdr_amount"]).unwrap_or(0));
        Some(Settled {
            settlement: text(&row["settlement_id"]),
            payment: Some(text(&row["transaction_id"])).filter(|id| !id.is_empty())?,
            reference: text(&row["order_id"]),
            net: first(&["amount_reimbursed", "payout_amount"]).unwrap_or(gross - fee - fee_tax),
            gross,
            fee,
            fee_tax,
        })
    })
}

/// The rows of an answer; "no record", which the gateway calls an error, is none. A row that cannot be read makes the
/// whole unknown: a sum with a part missing would be booked wrong.
fn list<T>(salt: &str, body: &[u8], read: impl Fn(&Value) -> Option<T>) -> Answer<Vec<T>> {
    match proved(salt, body) {
        Answer::Told(data) => rows(&data).iter().map(read).collect::<Option<_>>().map_or(Answer::Unknown, Answer::Told),
        Answer::Refused { code, .. } if code == "404" => Answer::Told(Vec::new()),
        Answer::Refused { code, message } => Answer::Refused { code, message },
        Answer::Unknown => Answer::Unknown,
    }
}
