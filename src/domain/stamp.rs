//! The Algerian stamp duty on cash (droit de timbre de quittance), as dated bands, with its working.
//!
//! The buyer owes it when he pays in cash, on what he pays in cash, tax included; the seller collects it with that cash
//! and holds it for the Treasury: never revenue, never in the base of TVA (Code du timbre, art. 100-I). Nothing is
//! known of it before the money is on the table, so no order or invoice carries it: the cash receipt does.
use jiff::civil::{Date, date};

/// The tranche that is counted: 100 DA, in centimes. A tranche begun is a tranche owed.
const TRANCHE: i64 = da(100);

/// Dinars in centimes.
const fn da(dinars: i64) -> i64 {
    dinars * 100
}

/// How a payment is made, as far as the duty cares.
/// Source: circular 14/MF/DGI/LF.2025: bank and electronic means are not subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    Cash,
    Transfer,
    Cheque,
    Card,
    Electronic,
}

/// Which text sets the least duty. The sources do not settle it, so the organization chooses; article 100 until it does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Minimum {
    /// What art. 100-I itself says: 5 DA.
    #[default]
    Article100,
    /// The general minimum of stamp duties, raised to 30 DA by circular 73/MF/DGI/LF.2025 of 2025-11-23.
    General,
}

/// The rate of amounts up to a limit. The band of the whole amount rates the whole amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// The last amount of the band in centimes; the last band has none.
    pub until: Option<i64>,
    /// Centimes per tranche of 100 DA begun.
    pub rate: i64,
}

/// The duty as the law had it for a time. Amounts in centimes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    pub from: Date,
    /// The last day; none while it is in force.
    pub until: Option<Date>,
    /// Cash up to this amount owes nothing.
    pub exempt: i64,
    pub bands: &'static [Band],
    /// The most that is owed, where there is a ceiling.
    pub ceiling: Option<i64>,
    pub source: &'static str,
}

/// The least duty, as a text had it for a time. Amount in centimes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Least {
    pub text: Minimum,
    pub from: Date,
    /// The last day; none while it is in force.
    pub until: Option<Date>,
    pub amount: i64,
    pub source: &'static str,
}

/// Every schedule known, the oldest first.
pub const SCHEDULES: [Schedule; 2] = [
    Schedule {
        from: date(2023, 1, 1),
        until: Some(date(2024, 12, 31)),
        exempt: 0,
        bands: &[Band { until: None, rate: da(1) }],
        ceiling: Some(da(10_000)),
        source: "Code du timbre art. 100-I, as amended by LF 2023 art. 18",
    },
    Schedule {
        from: date(2025, 1, 1),
        until: None,
        exempt: da(300),
        bands: &[
            Band { until: Some(da(30_000)), rate: da(1) },
            Band { until: Some(da(100_000)), rate: 150 },
            Band { until: None, rate: da(2) },
        ],
        ceiling: None,
        source: "Code du timbre art. 100-I, as amended by LF 2025 art. 46; circular 14/MF/DGI/LF.2025 of 2025-03-05",
    },
];

/// Every minimum known, of both texts.
pub const MINIMUMS: [Least; 3] = [
    Least {
        text: Minimum::Article100,
        from: date(2023, 1, 1),
        until: None,
        amount: da(5),
        source: "Code du timbre art. 100-I",
    },
    Least {
        text: Minimum::General,
        from: date(2023, 1, 1),
        until: Some(date(2025, 11, 22)),
        amount: da(5),
        source: "Code du timbre, general minimum before circular 73/MF/DGI/LF.2025",
    },
    Least {
        text: Minimum::General,
        from: date(2025, 11, 23),
        until: None,
        amount: da(30),
        source: "circular 73/MF/DGI/LF.2025 of 2025-11-23",
    },
];

/// What decided the amount of a duty; its key names the message that says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Nothing was paid in cash.
    NotCash,
    /// The cash is too little to be stamped, or none, or was given back.
    Exempt,
    /// Tranches times rate.
    Tranches,
    /// Tranches times rate is under the minimum.
    Minimum,
    /// Tranches times rate is over the ceiling.
    Ceiling,
}

impl Reason {
    /// The message that explains it.
    pub const fn key(self) -> &'static str {
        match self {
            Reason::NotCash => "stamp-not-cash",
            Reason::Exempt => "stamp-exempt",
            Reason::Tranches => "stamp-tranches",
            Reason::Minimum => "stamp-minimum",
            Reason::Ceiling => "stamp-ceiling",
        }
    }
}

/// The duty on one payment, with its working. Amounts in centimes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    /// The cash it is reckoned on, tax included and the duty itself not.
    pub base: i64,
    /// Tranches of 100 DA begun.
    pub tranches: i64,
    /// The band of the whole amount; its `until` is the last amount before the rate jumps. None where nothing is owed.
    pub band: Option<Band>,
    pub reason: Reason,
    /// What is owed, on top of the base.
    pub amount: i64,
    /// The text in force.
    pub source: &'static str,
}

impl Duty {
    /// What the buyer hands over: the base and the duty. None when it does not fit.
    pub fn to_hand_over(&self) -> Option<i64> {
        self.base.checked_add(self.amount)
    }
}

/// Why a duty could not be reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StampError {
    #[error("the law of that day is not known")]
    Date,
    #[error("the amount does not fit")]
    Overflow,
}

/// The duty on `paid` centimes (tax included) received on `day` by `means`.
/// `Date` before 2023-01-01; `Overflow` when base and duty together do not fit.
pub fn duty(means: Means, paid: i64, day: Date, minimum: Minimum) -> Result<Duty, StampError> {
    let schedule = schedule(day).ok_or(StampError::Date)?;
    let nothing = |reason| Duty { base: paid, tranches: 0, band: None, reason, amount: 0, source: schedule.source };
    if means != Means::Cash {
        return Ok(nothing(Reason::NotCash));
    }
    if paid <= schedule.exempt {
        return Ok(nothing(Reason::Exempt));
    }
    let covers = |band: &&Band| band.until.is_none_or(|until| paid <= until);
    let band = schedule.bands.iter().find(covers).ok_or(StampError::Date)?;
    let tranches = paid / TRANCHE + i64::from(paid % TRANCHE != 0);
    let counted = tranches.checked_mul(band.rate).ok_or(StampError::Overflow)?;
    let least = least(minimum, day).ok_or(StampError::Date)?;
    let (reason, amount) = match schedule.ceiling {
        _ if counted < least => (Reason::Minimum, least),
        Some(ceiling) if counted > ceiling => (Reason::Ceiling, ceiling),
        _ => (Reason::Tranches, counted),
    };
    let duty = Duty { base: paid, tranches, band: Some(*band), reason, amount, source: schedule.source };
    duty.to_hand_over().map(|_| duty).ok_or(StampError::Overflow)
}

/// The schedule in force on a day.
pub fn schedule(day: Date) -> Option<&'static Schedule> {
    SCHEDULES.iter().find(|row| row.from <= day && row.until.is_none_or(|until| day <= until))
}

/// The least duty on a day by the text chosen, in centimes.
pub fn least(text: Minimum, day: Date) -> Option<i64> {
    let row = MINIMUMS
        .iter()
        .find(|row| row.text == text && row.from <= day && row.until.is_none_or(|until| day <= until))?;
    Some(row.amount)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{money::Currency, rounding::to_minor};
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 11, 20);

    fn cash(paid: i64) -> Duty {
        duty(Means::Cash, paid, TODAY, Minimum::Article100).unwrap()
    }

    /// tests/vectors/timbre.json, every case and every column that is not rejected there.
    #[test]
    fn duties_are_those_of_the_vectors() {
        let file: serde_json::Value = serde_json::from_str(include_str!("../../tests/vectors/timbre.json")).unwrap();
        for case in file["cases"].as_array().unwrap() {
            let centimes =
                |field: &str| to_minor(case[field].as_str().unwrap().parse().unwrap(), Currency::Dzd).unwrap();
            let paid = centimes("cash_ttc");
            let amount = |day, minimum| duty(Means::Cash, paid, day, minimum).unwrap().amount;
            assert_eq!(amount(TODAY, Minimum::Article100), centimes("expected"), "{case}");
            assert_eq!(amount(TODAY, Minimum::General), centimes("expected_if_minimum_30"), "{case}");
            assert_eq!(amount(date(2024, 12, 31), Minimum::Article100), centimes("before_2025"), "{case}");
        }
    }

    #[test]
    fn only_cash_is_stamped() {
        for means in [Means::Transfer, Means::Cheque, Means::Card, Means::Electronic] {
            let none = duty(means, da(238_000), TODAY, Minimum::General).unwrap();
            assert_eq!((none.amount, none.reason), (0, Reason::NotCash));
        }
        assert_eq!(cash(-da(500)).reason, Reason::Exempt, "cash given back is not stamped");
    }

    #[test]
    fn a_centime_more_can_change_the_rate_of_it_all() {
        assert_eq!(cash(da(30_000)).amount, da(300));
        assert_eq!(cash(da(30_000)).band.unwrap().until, Some(da(30_000)), "the page warns of the jump");
        assert_eq!(cash(da(30_000) + 1).amount, 45150);
        assert_eq!(cash(da(100_000) + 1).amount, da(2_002));
    }

    #[test]
    fn the_working_says_what_decided() {
        let small = cash(da(400));
        assert_eq!((small.tranches, small.reason, small.to_hand_over()), (4, Reason::Minimum, Some(da(405))));
        let invoice = cash(da(53_550));
        assert_eq!((invoice.tranches, invoice.band.unwrap().rate, invoice.amount), (536, 150, da(804)));
        let old = duty(Means::Cash, da(2_000_000), date(2024, 1, 1), Minimum::Article100).unwrap();
        assert_eq!(old.reason, Reason::Ceiling);
    }

    #[test]
    fn days_and_amounts_beyond_what_is_known_are_errors() {
        assert_eq!(duty(Means::Cash, 1, date(2022, 12, 31), Minimum::Article100), Err(StampError::Date));
        assert_eq!(duty(Means::Cash, i64::MAX, TODAY, Minimum::Article100), Err(StampError::Overflow));
    }

    proptest! {
        #[test]
        fn more_cash_never_owes_less(paid in 0..i64::MAX / 4, more in 0..i64::MAX / 4) {
            let (less, more) = (cash(paid), cash(paid + more));
            prop_assert!(less.amount <= more.amount);
            prop_assert!(less.to_hand_over() <= more.to_hand_over());
        }

        #[test]
        fn the_duty_is_a_hundredth_to_a_fiftieth(paid in da(500)..da(1_000_000_000)) {
            let amount = cash(paid).amount;
            prop_assert!(amount * 100 >= paid && (amount - da(2)) * 50 <= paid);
        }
    }
}
