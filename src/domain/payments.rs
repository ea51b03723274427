//! Payments: how money is handed over, and what cash costs in duty.
mod form;
mod read;

pub use form::{PaymentForm, Preview, preview};
pub use read::{Listing, Payment, Settled};

use crate::{
    calendar::Day,
    country::Country,
    stamp::{self, Means, Minimum, StampError},
};

/// How money was handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Cash,
    Cheque,
    Transfer,
    /// Through a gateway: nobody takes it by hand.
    Online,
}

impl Method {
    pub const ALL: [Method; 4] = [Method::Cash, Method::Cheque, Method::Transfer, Method::Online];

    /// Those a person takes at the desk.
    pub const TAKEN: [Method; 3] = [Method::Cash, Method::Cheque, Method::Transfer];

    /// The stored code, part of its message key.
    pub const fn code(self) -> &'static str {
        match self {
            Method::Cash => "cash",
            Method::Cheque => "cheque",
            Method::Transfer => "transfer",
            Method::Online => "online",
        }
    }

    pub fn parse(code: &str) -> Option<Method> {
        Method::ALL.into_iter().find(|method| method.code() == code)
    }

    const fn means(self) -> Means {
        match self {
            Method::Cash => Means::Cash,
            Method::Cheque => Means::Cheque,
            Method::Transfer => Means::Transfer,
            Method::Online => Means::Electronic,
        }
    }
}

/// The stamp duty that settling `owed` minor units this way bears on top; nothing outside Algeria.
pub fn stamp(day: Day, method: Method, owed: i64) -> Result<i64, StampError> {
    match day.country {
        Country::Dz => Ok(stamp::duty(method.means(), owed, day.date, Minimum::default())?.amount),
        Country::In | Country::Rs | Country::Fr => Ok(0),
    }
}

/// The part of `handed` that settles a debt, when the rest is the duty on that part: the greatest amount that with its
/// duty is no more than what was handed over. Minor units.
pub fn settled_by(day: Day, method: Method, handed: i64) -> Result<i64, StampError> {
    let fits = |owed: i64| Ok::<bool, StampError>(stamp(day, method, owed)?.saturating_add(owed) <= handed);
    let (mut low, mut high) = (0_i64, handed.max(0));
    // With its duty an amount only grows, so the greatest that fits is found by halving.
    while low < high {
        let middle = low + (high - low) / 2 + (high - low) % 2;
        if fits(middle)? {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    Ok(low)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const DAY: Day = Day { country: Country::Dz, date: date(2026, 3, 2) };

    #[test]
    fn codes_come_back() {
        assert!(Method::ALL.into_iter().all(|method| Method::parse(method.code()) == Some(method)));
    }

    #[test]
    fn only_algerian_cash_is_stamped() {
        let of = |country, method| stamp(Day { country, ..DAY }, method, 2_000_000).unwrap();
        assert_eq!(of(Country::Dz, Method::Cash), 20_000);
        assert_eq!((of(Country::Dz, Method::Transfer), of(Country::Fr, Method::Cash)), (0, 0));
    }

    proptest! {
        #[test]
        fn what_is_handed_over_settles_as_much_as_it_can(handed in 0_i64..50_000_000) {
            let settled = settled_by(DAY, Method::Cash, handed).unwrap();
            prop_assert!(settled + stamp(DAY, Method::Cash, settled).unwrap() <= handed);
            prop_assert!(settled + 1 + stamp(DAY, Method::Cash, settled + 1).unwrap() > handed);
        }
    }
}
