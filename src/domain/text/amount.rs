//! Numbers as people type them, with either decimal separator, any grouping and any of our digits. No floats.
use super::{ascii_digits, is_invisible};
use crate::money::{Currency, Money};
use rust_decimal::Decimal;

/// The longest text read as a number.
const MOST_CHARS: usize = 40;

/// Why a text is not a number the field can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    #[error("nothing was written")]
    Empty,
    #[error("this is not a number")]
    Invalid,
    #[error("more than {0} decimals")]
    Decimals(u32),
    #[error("the number is too large")]
    Large,
}

impl NumberError {
    /// The message for a field that takes an amount of money.
    pub const fn amount_key(self) -> &'static str {
        match self {
            NumberError::Empty => "form-required",
            NumberError::Invalid => "form-amount-invalid",
            NumberError::Decimals(_) => "form-amount-decimals",
            NumberError::Large => "form-amount-large",
        }
    }

    /// The message for a field that takes a number.
    pub const fn number_key(self) -> &'static str {
        match self {
            NumberError::Empty => "form-required",
            _ => "form-number-invalid",
        }
    }

    /// The limit that was passed, for the message.
    pub fn limit(self) -> Option<i64> {
        match self {
            NumberError::Decimals(most) => Some(i64::from(most)),
            _ => None,
        }
    }
}

/// Reads an amount: `1 234,50`, `1.234,50 DA`, `₹12,34,567.5`, `١٢٣٤٫٥`, `-0,05`. Exact, or an error.
///
/// A single separator before exactly three digits parts thousands (`1.234` is 1234) where fewer than three decimals
/// are possible, since nothing else can be meant; where three are, it is the decimal separator.
pub fn parse_amount(text: &str, currency: Currency) -> Result<Money, NumberError> {
    let places = currency.exponent();
    let number = read(&without_sign(&squeeze(text)?, currency), places)?;
    let minor = number.scaled(places)?;
    Ok(Money::new(minor, currency))
}

/// Reads a quantity or a rate with at most `places` decimals.
pub fn parse_decimal(text: &str, places: u32) -> Result<Decimal, NumberError> {
    let number = read(&squeeze(text)?, places)?;
    Ok(Decimal::new(number.scaled(places)?, places).normalize())
}

/// Reads a whole number.
pub fn parse_integer(text: &str) -> Result<i64, NumberError> {
    read(&squeeze(text)?, 0)?.scaled(0)
}

/// ASCII digits, no blanks, one kind of minus, the Arabic separators as their Latin twins.
fn squeeze(text: &str) -> Result<String, NumberError> {
    if text.chars().count() > MOST_CHARS {
        return Err(NumberError::Invalid);
    }
    let kept = ascii_digits(text.trim()).chars().filter(|c| !is_invisible(*c)).collect::<String>();
    let mut out = String::with_capacity(kept.len());
    let mut chars = kept.trim().chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            // A blank between digits groups; anywhere else but beside a sign it is a mistake the reader sees.
            ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '’' => {
                let between = out.ends_with(|c: char| c.is_ascii_digit());
                if between && chars.peek().is_some_and(char::is_ascii_digit) {
                    out.push(' ');
                }
            }
            '٫' => out.push('.'),
            '٬' | '،' => out.push(','),
            '−' | '–' | '‐' => out.push('-'),
            c => out.push(c),
        }
    }
    if out.is_empty() { Err(NumberError::Empty) } else { Ok(out) }
}

/// The signs people write beside an amount of this currency are theirs to write.
fn without_sign(text: &str, currency: Currency) -> String {
    let signs: &[&str] = match currency {
        Currency::Dzd => &["DZD", "DA", "د.ج.", "د.ج", "دج"],
        Currency::Inr => &["INR", "Rs.", "Rs", "₹", "रु॰", "रु"],
        Currency::Rsd => &["RSD", "din.", "din"],
        Currency::Eur => &["EUR", "€"],
        Currency::Usd => &["USD", "US$", "$US", "$"],
        Currency::Tnd => &["TND", "DT", "د.ت.", "د.ت"],
        Currency::Jpy => &["JPY", "¥"],
    };
    let (minus, rest) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    for sign in signs {
        let rest = strip(rest, sign);
        if let Some(rest) = rest {
            return format!("{minus}{rest}");
        }
    }
    text.to_owned()
}

fn strip<'a>(text: &'a str, sign: &str) -> Option<&'a str> {
    if let Some(head) = text.get(..sign.len()).filter(|head| head.eq_ignore_ascii_case(sign)) {
        return text.get(head.len()..);
    }
    let start = text.len().checked_sub(sign.len())?;
    let tail = text.get(start..)?;
    tail.eq_ignore_ascii_case(sign).then(|| text.get(..start)).flatten()
}

struct Number {
    negative: bool,
    whole: String,
    fraction: String,
}

impl Number {
    /// The number in units of 10^-places, if it has no more decimals and fits.
    fn scaled(&self, places: u32) -> Result<i64, NumberError> {
        let fraction = self.fraction.trim_end_matches('0');
        if fraction.len() > places as usize {
            return Err(NumberError::Decimals(places));
        }
        let sign = if self.negative { "-" } else { "" };
        let digits = format!("{sign}{}{fraction:0<width$}", self.whole, width = places as usize);
        digits.parse().map_err(|_| NumberError::Large)
    }
}

fn read(text: &str, places: u32) -> Result<Number, NumberError> {
    let (negative, body) = match text.strip_prefix('-') {
        Some(body) => (true, body),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let well_formed = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ');
    if !body.chars().all(well_formed) || !body.contains(|c: char| c.is_ascii_digit()) {
        return Err(NumberError::Invalid);
    }
    let (whole, fraction) = split(body, places)?;
    if !fraction.chars().all(|c| c.is_ascii_digit()) {
        return Err(NumberError::Invalid);
    }
    Ok(Number { negative, whole: ungroup(whole)?, fraction: fraction.to_owned() })
}

/// Finds the decimal separator: the last of two kinds, or a single one that cannot part thousands.
fn split(body: &str, places: u32) -> Result<(&str, &str), NumberError> {
    let Some(last) = body.rfind(['.', ',']) else {
        return Ok((body, ""));
    };
    let separator = &body[last..=last];
    let (whole, fraction) = (&body[..last], &body[last + 1..]);
    let other = if separator == "." { ',' } else { '.' };
    if whole.contains(other) || whole.contains(' ') {
        return if whole.contains(separator) { Err(NumberError::Invalid) } else { Ok((whole, fraction)) };
    }
    if whole.contains(separator) {
        return Ok((body, ""));
    }
    let groups = fraction.len() == 3 && !whole.is_empty() && whole.len() <= 3 && !whole.starts_with('0');
    if groups && places < 3 { Ok((body, "")) } else { Ok((whole, fraction)) }
}

/// Joins groups of thousands or of the Indian system; refuses digits parted anywhere else.
fn ungroup(whole: &str) -> Result<String, NumberError> {
    let groups: Vec<&str> = whole.split(['.', ',', ' ']).collect();
    let kinds = ['.', ',', ' '].into_iter().filter(|c| whole.contains(*c)).count();
    let [first, middle @ .., last] = groups.as_slice() else {
        return Ok(if whole.is_empty() { "0".to_owned() } else { whole.to_owned() });
    };
    let thousands = first.len() <= 3 && middle.iter().all(|group| group.len() == 3);
    let lakhs = first.len() <= 2 && middle.iter().all(|group| group.len() == 2);
    if kinds > 1 || first.is_empty() || last.len() != 3 || !(thousands || lakhs) {
        return Err(NumberError::Invalid);
    }
    Ok(groups.concat())
}

#[cfg(test)]
#[path = "amount_tests.rs"]
mod tests;
