//! The forms that are sent. What is missing is said before the gateway is asked, field by field.
use super::{Account, Fields, proof};
use crate::{
    email,
    money::{Currency, Money},
    problems::Problems,
    text::clean,
};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The gateway takes no less than a rupee, and twelve digits.
const AMOUNTS: std::ops::RangeInclusive<i64> = 100..=999_999_999_999;

/// How long a link may live, in minutes.
const MINUTES: std::ops::RangeInclusive<i64> = 15..=10_080;

/// Who pays. The gateway asks all of it but the address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Payer {
    pub name: String,
    pub email: String,
    pub phone: String,
    pub address: String,
    pub city: String,
    pub state: String,
    pub postcode: String,
}

/// A payment that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Our own reference: 30 characters at most, never used twice.
    pub reference: String,
    pub amount: Money,
    pub description: String,
    pub payer: Payer,
    /// Where the payer comes back to, whatever happened.
    pub back: String,
    /// For how many minutes the link stands; cut to what the gateway allows.
    pub minutes: i64,
}

/// The fields of a payment without account and hash, ready to be sent; or what is missing.
pub fn payment_details(asked: &Asked) -> Result<Fields, Problems> {
    let mut problems = Problems::new();
    if asked.amount.currency != Currency::Inr {
        problems.add("currency", "online-currency-inr");
    }
    if !AMOUNTS.contains(&asked.amount.minor) {
        problems.add("amount", "online-amount-rupee");
    }
    let payer = &asked.payer;
    let rows: [(&'static str, &str, bool, usize); 13] = [
        ("order_id", &asked.reference, true, 30),
        ("amount", &rupees(asked.amount.minor), true, 15),
        ("currency", asked.amount.currency.code(), true, 3),
        ("description", &asked.description, true, 255),
        ("name", &payer.name, true, 255),
        ("email", &payer.email, true, 255),
        ("phone", &payer.phone, true, 30),
        ("address_line_1", &payer.address, false, 255),
        ("city", &payer.city, true, 255),
        ("state", &payer.state, false, 255),
        ("country", "IND", true, 3),
        ("zip_code", &payer.postcode, true, 20),
        ("return_url", &asked.back, true, 255),
    ];
    let mut fields = Fields::new();
    for (name, value, required, most) in rows {
        let value = plain(value);
        problems.text(name, &value, required, most);
        if name == "email" && !value.is_empty() && email::parse(&value).is_none() {
            problems.add(name, "form-email-invalid");
        }
        fields.push((name.to_owned(), value));
    }
    for name in ["return_url_failure", "return_url_cancel"] {
        fields.push((name.to_owned(), plain(&asked.back)));
    }
    let minutes = asked.minutes.clamp(*MINUTES.start(), *MINUTES.end());
    fields.push(("expiry_in_minutes".to_owned(), minutes.to_string()));
    if problems.is_empty() { Ok(fields) } else { Err(problems) }
}

/// The form that asks for a link, complete.
pub fn payment(account: Account<'_>, asked: &Asked) -> Result<Fields, Problems> {
    let mut fields = payment_details(asked)?;
    fields.push(("mode".to_owned(), if account.live { "LIVE" } else { "TEST" }.to_owned()));
    Ok(signed(account, fields))
}

/// The form that ends a link.
pub fn end_link(account: Account<'_>, uuid: &str) -> Fields {
    signed(account, named([("uuid", uuid)]))
}

/// The form that asks how a payment stands, by our own reference.
pub fn status_of(account: Account<'_>, reference: &str) -> Fields {
    signed(account, named([("order_id", reference)]))
}

/// The fields of a refund without account and hash. `reference` is ours: sent again, the gateway gives the same answer.
pub fn refund_details(remote: &str, reference: &str, amount: Money, why: &str) -> Result<Fields, Problems> {
    let mut problems = Problems::new();
    if amount.currency != Currency::Inr {
        problems.add("currency", "online-currency-inr");
    }
    if amount.minor <= 0 || amount.minor > *AMOUNTS.end() {
        problems.add("amount", "form-amount-invalid");
    }
    let why = plain(why);
    problems.text("transaction_id", remote, true, 30);
    problems.text("merchant_refund_id", reference, true, 30);
    problems.text("description", &why, true, 255);
    let rupees = rupees(amount.minor);
    let rows =
        [("transaction_id", remote), ("merchant_refund_id", reference), ("amount", &rupees), ("description", &why)];
    if problems.is_empty() { Ok(named(rows)) } else { Err(problems) }
}

/// The form that asks for a refund, complete.
pub fn refund_request(
    account: Account<'_>,
    remote: &str,
    reference: &str,
    amount: Money,
    why: &str,
) -> Result<Fields, Problems> {
    refund_details(remote, reference, amount, why).map(|fields| signed(account, fields))
}

/// The fields with the account's key and their hash: trimmed, without those that are empty and without the sign that
/// parts fields in the hash, so that nobody can write one field's end into another.
pub(super) fn signed(account: Account<'_>, fields: Fields) -> Fields {
    let mut fields: Fields = fields.into_iter().map(|(name, value)| (name, plain(&value))).collect();
    fields.insert(0, ("api_key".to_owned(), plain(account.key)));
    fields.retain(|(name, value)| !value.is_empty() && name != "hash");
    let hash = proof::request_hash(account.salt, &fields);
    fields.push(("hash".to_owned(), hash));
    fields
}

pub(super) fn named<const N: usize>(rows: [(&str, &str); N]) -> Fields {
    rows.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
}

/// A day as the gateway asks for it.
pub(super) fn day(date: Date) -> String {
    format!("{:02}-{:02}-{:04}", date.day(), date.month(), date.year())
}

fn plain(value: &str) -> String {
    clean(&value.replace('|', " "))
}

/// Paise as rupees with two places.
pub(super) fn rupees(paise: i64) -> String {
    Decimal::new(paise, 2).to_string()
}
