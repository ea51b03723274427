//! UPI links (`upi://pay?…`, NPCI's linking specification 1.6): what an Indian payer's application reads from a QR code.
//! Nothing calls back when one is paid: the payer tells the bank's reference.
use crate::text::{ascii_digits, clean, is_invisible};
use rust_decimal::Decimal;

/// The longest reference and the longest note that every application takes.
const REFERENCE: usize = 35;
const NOTE: usize = 50;

/// What a link says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Link {
    /// The payee's address, `name@bank`.
    pub payee: String,
    pub name: String,
    /// Ours, so that a payment can be found: letters and digits; empty leaves it out.
    pub reference: String,
    /// Paise; 0 lets the payer type the amount.
    pub amount: i64,
    pub note: String,
    /// The merchant's category, four digits; empty leaves it out.
    pub category: String,
}

/// Why no link can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("the payee's address is not one")]
    Payee,
    #[error("the payee has no name")]
    Name,
    #[error("the reference is not letters and digits, or too long")]
    Reference,
    #[error("the amount is negative")]
    Amount,
    #[error("the category is not four digits")]
    Category,
}

/// A payee's address as typed: `name@bank`, kept in lower case, for its case does not matter.
pub fn address(text: &str) -> Result<String, &'static str> {
    let seen: String = ascii_digits(text).chars().filter(|c| !c.is_whitespace() && !is_invisible(*c)).collect();
    let value = seen.to_ascii_lowercase();
    if is_address(&value, 2) { Ok(value) } else { Err("identifier-vpa-shape") }
}

/// Banks give names of two letters and more; a link is made for a shorter one all the same, as it was given to us.
fn is_address(value: &str, shortest: usize) -> bool {
    let Some((name, bank)) = value.split_once('@') else { return false };
    let named = (shortest..=256).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    named && (2..=64).contains(&bank.len()) && bank.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// A document's number or another text as a reference: its letters and digits.
pub fn reference(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).take(REFERENCE).collect()
}

/// The link. A note that is too long is cut: it is for the eye only.
pub fn link(link: &Link) -> Result<String, Fault> {
    if !is_address(&link.payee, 1) {
        return Err(Fault::Payee);
    }
    let title = clean(&link.name);
    if title.is_empty() {
        return Err(Fault::Name);
    }
    let plain = link.reference.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !plain || link.reference.len() > REFERENCE {
        return Err(Fault::Reference);
    }
    if link.amount < 0 {
        return Err(Fault::Amount);
    }
    let digits = link.category.bytes().all(|byte| byte.is_ascii_digit());
    if !matches!(link.category.len(), 0 | 4) || !digits {
        return Err(Fault::Category);
    }
    let amount = if link.amount == 0 { String::new() } else { Decimal::new(link.amount, 2).to_string() };
    let note: String = clean(&link.note).chars().take(NOTE).collect();
    let rows = [
        ("pn", title.as_str()),
        ("mc", &link.category),
        ("tr", &link.reference),
        ("am", &amount),
        ("cu", "INR"),
        ("tn", note.trim_end()),
    ];
    let mut text = format!("upi://pay?pa={}", link.payee);
    for (name, value) in rows.into_iter().filter(|(_, value)| !value.is_empty()) {
        text.push_str(&format!("&{name}={}", escaped(value)));
    }
    Ok(text)
}

/// What a link says; `None` when it is none, or in another currency than rupees.
pub fn read(text: &str) -> Option<Link> {
    let mut link = Link::default();
    let mut currency = String::new();
    for pair in text.strip_prefix("upi://pay?")?.split('&') {
        let (name, value) = pair.split_once('=')?;
        let value = plain(value)?;
        match name {
            "pa" => link.payee = value,
            "pn" => link.name = value,
            "mc" => link.category = value,
            "tr" => link.reference = value,
            "tn" => link.note = value,
            "cu" => currency = value,
            "am" => link.amount = paise(&value)?,
            _ => {}
        }
    }
    (!link.payee.is_empty() && !link.name.is_empty() && matches!(currency.as_str(), "" | "INR")).then_some(link)
}

fn paise(text: &str) -> Option<i64> {
    let rupees = Decimal::from_str_exact(text).ok().filter(|rupees| !rupees.is_sign_negative())?;
    let paise = rupees.checked_mul(Decimal::ONE_HUNDRED)?.normalize();
    if paise.scale() == 0 { i64::try_from(paise.mantissa()).ok() } else { None }
}

/// Percent signs for every byte that RFC 3986 does not leave as it is; a blank is `%20`, never `+`.
fn escaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

fn plain(value: &str) -> Option<String> {
    let mut bytes = value.bytes();
    let mut out = Vec::with_capacity(value.len());
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            out.push(byte);
            continue;
        }
        let (high, low) = (char::from(bytes.next()?).to_digit(16)?, char::from(bytes.next()?).to_digit(16)?);
        out.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests;
