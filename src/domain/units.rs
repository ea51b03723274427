//! Units things are sold in. Quantities are whole numbers of the smallest unit: grams, millilitres, minutes, pieces.
use crate::text::parse_decimal;
use rust_decimal::Decimal;

/// What one price is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Piece,
    Kilogram,
    Litre,
    Metre,
    Hour,
    Day,
    Month,
}

impl Unit {
    pub const ALL: [Unit; 7] =
        [Unit::Piece, Unit::Kilogram, Unit::Litre, Unit::Metre, Unit::Hour, Unit::Day, Unit::Month];

    pub const fn code(self) -> &'static str {
        match self {
            Unit::Piece => "piece",
            Unit::Kilogram => "kilogram",
            Unit::Litre => "litre",
            Unit::Metre => "metre",
            Unit::Hour => "hour",
            Unit::Day => "day",
            Unit::Month => "month",
        }
    }

    pub fn parse(code: &str) -> Option<Unit> {
        Unit::ALL.into_iter().find(|unit| unit.code() == code)
    }

    /// Smallest units in one: a thousand grams in a kilogram.
    pub const fn scale(self) -> i64 {
        match self {
            Unit::Kilogram | Unit::Litre => 1000,
            Unit::Metre => 100,
            Unit::Hour => 60,
            Unit::Piece | Unit::Day | Unit::Month => 1,
        }
    }

    /// A quantity as typed, in smallest units.
    pub fn read(self, text: &str) -> Option<i64> {
        let exact = parse_decimal(text, 3).ok()?.checked_mul(Decimal::from(self.scale()))?;
        (exact.fract().is_zero() && !exact.is_sign_negative()).then(|| i64::try_from(exact).ok()).flatten()
    }

    /// The same where nothing typed is nothing of it.
    pub fn read_or_none(self, text: &str) -> Option<i64> {
        if text.trim().is_empty() { Some(0) } else { self.read(text) }
    }

    /// A quantity as it stands in a form's field: `2.5`.
    pub fn plain(self, quantity: i64) -> String {
        (Decimal::from(quantity) / Decimal::from(self.scale())).round_dp(3).normalize().to_string()
    }
}

/// The most of one item on one line of an order, in its unit: more is a slip of the finger.
pub const MOST: i64 = 10_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_back_and_quantities_are_whole() {
        for unit in Unit::ALL {
            assert_eq!(Unit::parse(unit.code()), Some(unit));
        }
        assert_eq!(Unit::Kilogram.read("2,5"), Some(2500));
        assert_eq!(Unit::Piece.read("2,5"), None);
        assert_eq!(Unit::Kilogram.plain(2500), "2.5");
        assert_eq!(Unit::Piece.plain(12), "12");
    }
}
