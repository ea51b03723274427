//! The numbers a state or a bank knows a firm by: read as people type them, refused when they cannot be right,
//! doubted when they may be. Each country's rules are in their own file.
pub mod dz;
pub mod fr;
pub mod iban;
pub mod india;
mod kind;
pub mod rs;

pub use kind::{Asked, Kind, asked, of_account};

use crate::text::{ascii_digits, is_invisible};
use unicode_normalization::UnicodeNormalization;

/// Why a number is not kept: a message key that says what to do.
pub type Refusal = &'static str;

/// A number as it is kept, and what to warn of: one with doubts may be kept all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Without blanks and signs, in ASCII capitals.
    pub value: String,
    /// Message keys; empty when nothing is odd.
    pub doubts: Vec<&'static str>,
}

impl Reading {
    fn new(value: String) -> Reading {
        Reading { value, doubts: Vec::new() }
    }

    fn doubt_if(mut self, odd: bool, key: &'static str) -> Reading {
        if odd {
            self.doubts.push(key);
        }
        self
    }
}

/// Reads what a person typed as a number of this kind: blanks, dashes, dots and capitals as they like, in their
/// own digits. Nothing typed is `form-required`; every other refusal is a key `identifier-…`.
pub fn read(kind: Kind, text: &str) -> Result<Reading, Refusal> {
    let typed = tidy(text);
    if compact(&typed).is_empty() {
        return Err("form-required");
    }
    match kind {
        Kind::Nif => dz::nif(&typed),
        Kind::Nis => dz::nis(&typed),
        Kind::Rc => dz::rc(&typed),
        Kind::Article => dz::article(&typed),
        Kind::Rib => dz::rib(&typed),
        Kind::Gstin => india::gstin(&typed),
        Kind::Pan => india::pan(&typed),
        Kind::Vpa => crate::upi::address(text).map(Reading::new),
        Kind::Pib => rs::pib(&typed),
        Kind::Mb => rs::mb(&typed),
        Kind::BankAccount => rs::account(&typed),
        Kind::Siren => fr::siren(&typed),
        Kind::Siret => fr::siret(&typed),
        Kind::Tva => fr::tva(&typed),
        Kind::Iban => iban::iban(&typed),
    }
}

/// As [`read`] for a field that may stay empty.
pub fn read_optional(kind: Kind, text: &str) -> Result<Option<Reading>, Refusal> {
    if compact(&tidy(text)).is_empty() { Ok(None) } else { read(kind, text).map(Some) }
}

/// A kept number as people of its country write it; what has no custom is shown as kept.
pub fn display(kind: Kind, value: &str) -> String {
    match kind {
        Kind::BankAccount => rs::account_display(value),
        Kind::Iban => spaced(value, &[4; 9]),
        Kind::Siren => spaced(value, &[3, 3, 3]),
        Kind::Siret => spaced(value, &[3, 3, 3, 5]),
        Kind::Tva => spaced(value, &[2, 2, 3, 3, 3]),
        Kind::Rib => spaced(value, &[3, 5, 10, 2]),
        _ => value.to_owned(),
    }
}

/// Parts of these lengths with a blank between; a text of another length keeps its rest in the last part.
fn spaced(value: &str, lengths: &[usize]) -> String {
    let mut parts = Vec::new();
    let mut rest = value;
    for length in lengths {
        let Some((part, after)) = rest.split_at_checked(*length) else { break };
        parts.push(part);
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts.join(" ")
}

/// What was typed with its signs: ASCII digits and capitals, one sort of dash, one sort of blank, nothing invisible.
fn tidy(text: &str) -> String {
    let seen = text.nfkc().filter(|c| !is_invisible(*c) && !matches!(c, '\u{200C}' | '\u{200D}'));
    let plain = seen.map(|c| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        blank if blank.is_whitespace() => ' ',
        other => other.to_ascii_uppercase(),
    });
    ascii_digits(plain.collect::<String>().trim())
}

/// Without the signs people put between groups.
fn compact(typed: &str) -> String {
    typed.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '/' | '_')).collect()
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn all_letters_or_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// Exactly so many digits, or this refusal.
fn digits(typed: &str, length: usize, refusal: Refusal) -> Result<String, Refusal> {
    let value = compact(typed);
    if value.len() == length && all_digits(&value) { Ok(value) } else { Err(refusal) }
}

/// One digit over and over: what people type to get past a field.
fn is_placeholder(value: &str) -> bool {
    let mut bytes = value.bytes();
    bytes.next().is_some_and(|first| bytes.all(|byte| byte == first))
}

/// The values of the digits; anything else is left out.
fn values(text: &str) -> impl DoubleEndedIterator<Item = u32> {
    text.chars().filter_map(|c| c.to_digit(10))
}

/// The remainder by 97 of a number of any length, letters counting 10 to 35 (ISO 7064, IBAN). `None` for other signs.
fn mod_97(text: &str) -> Option<u32> {
    text.chars().try_fold(0, |rest, c| {
        let value = c.to_digit(36)?;
        Some((rest * if value < 10 { 10 } else { 100 } + value) % 97)
    })
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
