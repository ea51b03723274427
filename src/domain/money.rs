//! Money: whole minor units and a currency, with arithmetic that refuses to overflow or to mix.

use crate::text::parse_amount;
use rust_decimal::Decimal;
use std::fmt;

/// A currency of ISO 4217.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Currency {
    Dzd,
    Inr,
    Rsd,
    Eur,
    Usd,
    Tnd,
    Jpy,
}

impl Currency {
    pub const ALL: [Currency; 7] =
        [Currency::Dzd, Currency::Inr, Currency::Rsd, Currency::Eur, Currency::Usd, Currency::Tnd, Currency::Jpy];

    /// The ISO 4217 code, as stored.
    pub const fn code(self) -> &'static str {
        match self {
            Currency::Dzd => "DZD",
            Currency::Inr => "INR",
            Currency::Rsd => "RSD",
            Currency::Eur => "EUR",
            Currency::Usd => "USD",
            Currency::Tnd => "TND",
            Currency::Jpy => "JPY",
        }
    }

    /// The currency with this stored code; case does not matter.
    pub fn parse(code: &str) -> Option<Currency> {
        Currency::ALL.into_iter().find(|currency| currency.code().eq_ignore_ascii_case(code))
    }

    /// Decimal places by ISO 4217. CLDR says 0 for RSD and would lose the para.
    pub const fn exponent(self) -> u32 {
        match self {
            Currency::Dzd | Currency::Inr | Currency::Rsd | Currency::Eur | Currency::Usd => 2,
            Currency::Tnd => 3,
            Currency::Jpy => 0,
        }
    }

    /// Minor units in one major unit.
    pub const fn scale(self) -> i64 {
        10i64.pow(self.exponent())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Why two amounts could not become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    #[error("the amounts are in different currencies")]
    Currency,
    #[error("the amount does not fit")]
    Overflow,
}

/// An amount in minor units (centimes, paise, para) of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    pub minor: i64,
    pub currency: Currency,
}

impl Money {
    /// An amount of `minor` units.
    pub const fn new(minor: i64, currency: Currency) -> Money {
        Money { minor, currency }
    }

    /// Nothing, in this currency.
    pub const fn zero(currency: Currency) -> Money {
        Money::new(0, currency)
    }

    pub const fn is_zero(self) -> bool {
        self.minor == 0
    }

    pub const fn is_negative(self) -> bool {
        self.minor < 0
    }

    /// The sum, if both are in one currency and it fits.
    pub fn plus(self, other: Money) -> Result<Money, MoneyError> {
        self.join(other, i64::checked_add)
    }

    /// The difference, if both are in one currency and it fits.
    pub fn minus(self, other: Money) -> Result<Money, MoneyError> {
        self.join(other, i64::checked_sub)
    }

    /// The amount taken `times` times, if it fits.
    pub fn times(self, times: i64) -> Result<Money, MoneyError> {
        let minor = self.minor.checked_mul(times).ok_or(MoneyError::Overflow)?;
        Ok(Money::new(minor, self.currency))
    }

    /// The same amount on the other side of the account.
    pub fn negated(self) -> Result<Money, MoneyError> {
        let minor = self.minor.checked_neg().ok_or(MoneyError::Overflow)?;
        Ok(Money::new(minor, self.currency))
    }

    /// The sum of many amounts; zero when there are none.
    pub fn sum(currency: Currency, amounts: impl IntoIterator<Item = Money>) -> Result<Money, MoneyError> {
        amounts.into_iter().try_fold(Money::zero(currency), |total, amount| total.plus(amount))
    }

    /// The amount in major units, exactly.
    pub fn major(self) -> Decimal {
        Decimal::new(self.minor, self.currency.exponent())
    }

    /// Digits, a point and all decimals (`-1234.50`): for form fields, CSV and machines.
    pub fn plain(self) -> String {
        self.major().to_string()
    }

    fn join(self, other: Money, with: fn(i64, i64) -> Option<i64>) -> Result<Money, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::Currency);
        }
        let minor = with(self.minor, other.minor).ok_or(MoneyError::Overflow)?;
        Ok(Money::new(minor, self.currency))
    }
}

/// An amount as typed, in minor units; none when it is no amount or below nothing.
pub fn typed(text: &str, currency: Currency) -> Option<i64> {
    parse_amount(text, currency).ok().map(|money| money.minor).filter(|minor| *minor >= 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_back() {
        for currency in Currency::ALL {
            assert_eq!(Currency::parse(currency.code()), Some(currency));
        }
        assert_eq!(Currency::parse("dzd"), Some(Currency::Dzd));
        assert_eq!(Currency::parse("XXX"), None);
    }

    #[test]
    fn exponents_are_those_of_iso_4217() {
        assert_eq!(Currency::Rsd.exponent(), 2);
        assert_eq!(Currency::Tnd.scale(), 1000);
        assert_eq!(Currency::Jpy.scale(), 1);
    }

    #[test]
    fn plain_keeps_every_decimal() {
        assert_eq!(Money::new(-5, Currency::Dzd).plain(), "-0.05");
        assert_eq!(Money::new(123_450, Currency::Inr).plain(), "1234.50");
        assert_eq!(Money::new(123_450, Currency::Tnd).plain(), "123.450");
        assert_eq!(Money::new(i64::MIN, Currency::Jpy).plain(), i64::MIN.to_string());
    }

    #[test]
    fn arithmetic_refuses_rather_than_wraps() {
        let most = Money::new(i64::MAX, Currency::Eur);
        let one = Money::new(1, Currency::Eur);
        assert_eq!(most.plus(one), Err(MoneyError::Overflow));
        assert_eq!(most.times(2), Err(MoneyError::Overflow));
        assert_eq!(Money::new(i64::MIN, Currency::Eur).negated(), Err(MoneyError::Overflow));
        assert_eq!(one.plus(Money::new(1, Currency::Dzd)), Err(MoneyError::Currency));
        assert_eq!(Money::sum(Currency::Eur, [one, one]), Ok(Money::new(2, Currency::Eur)));
        assert_eq!(one.minus(one).map(Money::is_zero), Ok(true));
    }
}
