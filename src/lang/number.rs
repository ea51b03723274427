//! Integers, decimals and percentages as each language writes them.

use crate::{Locale, bidi::LRM, locale::Shape};
use domain::lang::Lang;
use icu::decimal::{DecimalFormatter, input::Decimal as IcuDecimal};
use rust_decimal::Decimal;
use std::sync::OnceLock;

static FORMATTERS: [OnceLock<Option<DecimalFormatter>>; Shape::COUNT] = [const { OnceLock::new() }; Shape::COUNT];

/// A whole number with its groups: `1,234,567`, `12,34,567`, `1 234 567`.
pub fn integer(locale: Locale, value: i64) -> String {
    write(locale.shape(), &IcuDecimal::from(value))
}

/// A decimal with the places it has.
pub fn decimal(locale: Locale, value: Decimal) -> String {
    write(locale.shape(), &to_icu(value))
}

/// A decimal with exactly `places` decimals, half away from zero.
pub fn fixed(locale: Locale, value: Decimal, places: u32) -> String {
    let strategy = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
    let mut value = value.round_dp_with_strategy(places, strategy);
    value.rescale(places);
    decimal(locale, value)
}

/// A rate as a percentage: 0.19 is `19%`, with no more places than it has.
pub fn percent(locale: Locale, rate: Decimal) -> String {
    let hundredfold = rate.saturating_mul(Decimal::ONE_HUNDRED).normalize();
    let number = decimal(locale, hundredfold);
    match locale.lang {
        // CLDR's marks: without them the sign walks to the far side in a sentence.
        Lang::Ar => format!("{number}{LRM}%{LRM}"),
        Lang::Fr => format!("{number}\u{A0}%"),
        Lang::En | Lang::Hi | Lang::Sr => format!("{number}%"),
    }
}

/// Rewrites the digits of a code, date or time; separators stay as they are.
pub fn digits(locale: Locale, text: &str) -> String {
    let zero = match locale.shape() {
        Shape::ArNative => 0x660,
        Shape::HiNative => 0x966,
        _ => return text.to_owned(),
    };
    text.chars().map(|c| c.to_digit(10).and_then(|digit| char::from_u32(zero + digit)).unwrap_or(c)).collect()
}

/// Minor units shown with `exponent` decimals.
pub(crate) fn scaled(shape: Shape, minor: i64, exponent: u32) -> String {
    let mut value = IcuDecimal::from(minor);
    value.multiply_pow10(-(exponent as i16));
    write(shape, &value)
}

/// A number that Fluent holds as ASCII text.
pub(crate) fn ascii_to_shape(shape: Shape, ascii: &str) -> String {
    match IcuDecimal::try_from_str(ascii) {
        Ok(value) => write(shape, &value),
        Err(_) => ascii.to_owned(),
    }
}

fn write(shape: Shape, value: &IcuDecimal) -> String {
    match FORMATTERS[shape as usize].get_or_init(|| formatter(shape)) {
        Some(formatter) => formatter.format_to_string(value),
        None => value.to_string(),
    }
}

fn formatter(shape: Shape) -> Option<DecimalFormatter> {
    let locale: icu::locale::Locale = shape.tag().parse().ok()?;
    DecimalFormatter::try_new(locale.into(), Default::default()).ok()
}

fn to_icu(value: Decimal) -> IcuDecimal {
    let mut number = IcuDecimal::from(value.mantissa());
    number.multiply_pow10(-(value.scale() as i16));
    number
}
