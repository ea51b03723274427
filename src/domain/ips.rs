//! The Serbian payment code NBS IPS QR: `TAG:value` joined by `|` (decision of the NBS on instant credit transfers,
//! annex 1). Ours is the code of a printed invoice, `K:PR`; the others are read.
use crate::{
    identifiers::{self, Kind, rs},
    text::clean,
};
use rust_decimal::Decimal;

/// The most an amount may be, in para.
const LARGEST: i64 = 99_999_999_999_999;

/// Tags in the order they stand, and the most characters of each.
const TAGS: [(&str, usize); 14] = [
    ("K", 2),
    ("V", 2),
    ("C", 1),
    ("R", 18),
    ("N", 70),
    ("I", 18),
    ("O", 18),
    ("P", 70),
    ("SF", 3),
    ("S", 35),
    ("M", 4),
    ("JS", 5),
    ("RO", 35),
    ("RL", 140),
];

/// The reference of the place of sale, behind all the others.
const PLACE: (&str, usize) = ("RP", 19);

/// How long a reference may be that we write: banks cut longer ones, though the decision allows 35.
const OURS: usize = 25;

/// What a code says. Optional parts are empty when they are not there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Slip {
    /// 18 digits.
    pub account: String,
    /// Name, and seat when there is room: three lines at most.
    pub payee: String,
    /// Para.
    pub amount: i64,
    pub payer: String,
    /// What the payment is for, by the bank's list: three digits, the first 1 in cash, 2 without.
    pub code: String,
    pub purpose: String,
    /// Model and number with its check digits, as they stand in the code: see [`reference_97`].
    pub reference: String,
}

/// What is wrong with a code, by its tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("{0} is missing")]
    Missing(&'static str),
    #[error("{0} breaks its rule")]
    Wrong(&'static str),
    #[error("the fields are not parted or ordered as they must be")]
    Shape,
}

/// An account as typed, as 18 digits whose check holds. The refusal is a message key.
pub fn account(typed: &str) -> Result<String, &'static str> {
    identifiers::read(Kind::BankAccount, typed).map(|reading| reading.value)
}

/// A document's number as a reference of model 97, check digits in front. `None` when it holds no letter or digit, or is
/// too long for a code.
pub fn reference_97(body: &str) -> Option<String> {
    let plain: String = body.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    rs::reference(&plain).map(|checked| format!("97{checked}")).filter(|whole| whole.len() <= OURS)
}

/// A text made fit for a field: one line, without the sign between fields, cut to its room.
pub fn fit(text: &str, most: usize) -> String {
    let plain = clean(&text.replace('|', " "));
    plain.chars().take(most).collect::<String>().trim_end().to_owned()
}

/// The code of a printed invoice.
pub fn code(slip: &Slip) -> Result<String, Fault> {
    let amount = format!("RSD{}", Decimal::new(slip.amount, 2).to_string().replace('.', ","));
    let rows = [
        ("K", "PR"),
        ("V", "01"),
        ("C", "1"),
        ("R", &slip.account),
        ("N", &slip.payee),
        ("I", &amount),
        ("P", &slip.payer),
        ("SF", &slip.code),
        ("S", &slip.purpose),
        ("RO", &slip.reference),
    ];
    let whole = |tag: &str| matches!(tag, "R" | "N" | "SF");
    let kept = rows.into_iter().filter(|(tag, value)| !value.is_empty() || whole(tag));
    // A sign between fields inside a value would make other fields of it: asked before they are joined.
    let mut text = String::new();
    for (tag, value) in kept {
        if value.contains('|') {
            return Err(Fault::Wrong(tag));
        }
        if value.is_empty() {
            return Err(Fault::Missing(tag));
        }
        text.push_str(if text.is_empty() { "" } else { "|" });
        text.push_str(&format!("{tag}:{value}"));
    }
    if slip.reference.len() > OURS {
        return Err(Fault::Wrong("RO"));
    }
    read(&text).map(|_| text)
}

/// What a code says, whoever wrote it; or the first thing that is wrong with it.
pub fn read(text: &str) -> Result<Slip, Fault> {
    let fields = fields(text)?;
    let value = |tag: &str| fields.iter().find(|(known, _)| *known == tag).map(|(_, value)| *value);
    for tag in ["K", "V", "C", "R", "N", "I"] {
        value(tag).ok_or(Fault::Missing(tag))?;
    }
    let kind = value("K").unwrap_or_default();
    if kind == "PR" {
        value("SF").ok_or(Fault::Missing("SF"))?;
    } else {
        value("M").ok_or(Fault::Missing("M"))?;
    }
    if kind == "PK" {
        value("JS").ok_or(Fault::Missing("JS"))?;
    }
    for (tag, value) in &fields {
        if !fits(tag, value) {
            return Err(Fault::Wrong(tag));
        }
    }
    let own = |tag: &str| value(tag).unwrap_or_default().to_owned();
    Ok(Slip {
        account: own("R"),
        payee: own("N"),
        amount: para(&own("I")).ok_or(Fault::Wrong("I"))?,
        payer: own("P"),
        code: own("SF"),
        purpose: own("S"),
        reference: own("RO"),
    })
}

/// The fields in their order, each once and none empty. A colon inside a value is the value's.
fn fields(text: &str) -> Result<Vec<(&'static str, &str)>, Fault> {
    let mut left = TAGS.iter().chain(std::iter::once(&PLACE));
    let mut fields = Vec::new();
    for field in text.split('|') {
        let (tag, value) = field.split_once(':').ok_or(Fault::Shape)?;
        let (known, most) = left.by_ref().find(|(known, _)| *known == tag).ok_or(Fault::Shape)?;
        let blank = value.trim() != value || value.is_empty();
        if blank || value.chars().count() > *most {
            return Err(Fault::Wrong(known));
        }
        fields.push((*known, value));
    }
    Ok(fields)
}

fn fits(tag: &str, value: &str) -> bool {
    let digits = |length: usize| value.len() == length && value.bytes().all(|byte| byte.is_ascii_digit());
    let lines = |most: usize| value.lines().count() <= most && !value.contains('\r');
    match tag {
        "K" => matches!(value, "PR" | "PT" | "PK" | "EK"),
        "V" => value == "01",
        "C" => value == "1",
        // The very digits: what a person writes with dashes is no code.
        "R" | "O" => digits(18) && account(value).is_ok(),
        "N" | "P" => lines(3),
        "I" => para(value).is_some(),
        "SF" => digits(3) && (value.starts_with('1') || value.starts_with('2')),
        "M" => digits(4),
        "JS" => digits(5),
        "RO" => reference_fits(value),
        "RP" => digits(19) || value.len() == 19,
        _ => lines(1),
    }
}

/// Model and number: `00` has no rule, 97 proves itself, others are the bank's to prove.
fn reference_fits(value: &str) -> bool {
    let Some((model, number)) = value.split_at_checked(2) else { return false };
    let shaped = model.bytes().all(|byte| byte.is_ascii_digit()) && !number.is_empty();
    let plain = number.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    let signs = number.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    match model {
        "97" => plain && rs::read_reference(number).as_deref() == Ok(number),
        _ => shaped && signs,
    }
}

/// `RSD1025,12` in para: a comma always, digits before it, at most two behind it; something to pay.
fn para(value: &str) -> Option<i64> {
    let (whole, part) = value.strip_prefix("RSD")?.split_once(',')?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 12 || part.len() > 2 || !digits(whole) || !digits(part) {
        return None;
    }
    let para = whole.parse::<i64>().ok()? * 100 + format!("{part:0<2}").parse::<i64>().ok()?;
    (1..=LARGEST).contains(&para).then_some(para)
}

#[cfg(test)]
mod tests;
