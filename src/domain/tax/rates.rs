//! The rates of value added tax by country, as dated rows with their source. A document keeps those of its tax date.
use crate::country::Country;
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

/// A rate that was or is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    pub country: Country,
    /// What an item keeps: the rate behind it may change, the key does not.
    pub key: &'static str,
    pub percent: Decimal,
    pub from: Date,
    /// The last day; none while it is in force.
    pub until: Option<Date>,
    pub source: &'static str,
}

impl Rate {
    /// Whether it is in force on a day.
    pub fn covers(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// The rates in force on a day, the highest first.
pub fn in_force(country: Country, day: Date) -> impl Iterator<Item = &'static Rate> {
    RATES.iter().filter(move |rate| rate.country == country && rate.covers(day))
}

/// The rate an item of this key has on a day. None when the law has no such rate then: the item must be given another.
pub fn find(country: Country, key: &str, day: Date) -> Option<&'static Rate> {
    in_force(country, day).find(|rate| rate.key == key)
}

/// Whether a rate in percent may stand on a document of this tax date.
pub fn is_in_force(country: Country, percent: Decimal, day: Date) -> bool {
    in_force(country, day).any(|rate| rate.percent == percent)
}

const GST_2017: Date = date(2017, 7, 1);
const GST_2025: Date = date(2025, 9, 22);
const GST_START: &str = "Notifications 1/2017-CT(R) and 1/2017-IT(R) of 2017-06-28";
const GST_NOW: &str = "Notifications 9/2025 to 14/2025-CT(R) of 2025-09-17";

/// Every rate known, by country, the highest first.
pub const RATES: &[Rate] = &[
    dz("standard", 19, "CTCA art. 21, as amended by LF 2017 art. 26"),
    dz("reduced", 9, "CTCA art. 23, as amended by LF 2017 art. 27"),
    dz("zero", 0, "CTCA art. 9 to 13: exemptions"),
    // Pan masala, tobacco, aerated drinks, motor cars.
    india("demerit", (40, 0), (GST_2025, None), GST_NOW),
    // Tobacco alone was left in it between September 2025 and February 2026.
    india(
        "luxury",
        (28, 0),
        (GST_2017, Some(date(2026, 1, 31))),
        "1/2017-CT(R) Sch IV; 9/2025-CT(R) Sch VII, omitted from 2026-02-01",
    ),
    india("standard", (18, 0), (GST_2017, None), GST_START),
    india("middle", (12, 0), (GST_2017, Some(date(2025, 9, 21))), "1/2017-CT(R) Sch II, superseded by 9/2025-CT(R)"),
    india("merit", (5, 0), (GST_2017, None), GST_START),
    // Gold, silver, jewellery.
    india("jewellery", (3, 0), (GST_2017, None), GST_START),
    india("diamonds", (15, 1), (date(2022, 7, 18), None), "Notification 6/2022-CT(R) of 2022-07-13"),
    india("stones", (25, 2), (GST_2017, None), GST_START),
    india("zero", (0, 0), (GST_2017, None), "Notification 2/2017-CT(R) of 2017-06-28: nil-rated goods"),
    rs("standard", 20, date(2012, 10, 1), "Zakon o PDV cl. 23 st. 1 (Sl. glasnik RS 93/2012)"),
    rs("reduced", 10, date(2014, 1, 1), "Zakon o PDV cl. 23 st. 2 (Sl. glasnik RS 108/2013)"),
    rs("zero", 0, date(2005, 1, 1), "Zakon o PDV cl. 24 and 25: exemptions"),
    fr("standard", (20, 0), "CGI art. 278, as of 2014-01-01 (law 2012-1510 art. 68)"),
    fr("intermediate", (10, 0), "CGI art. 278 bis, 278 quater, 279, as of 2014-01-01 (law 2012-1510 art. 68)"),
    fr("reduced", (55, 1), "CGI art. 278-0 bis"),
    fr("special", (21, 1), "CGI art. 281 quater to 281 octies"),
    fr("zero", (0, 0), "CGI art. 261 to 262 ter: exemptions"),
];

/// 2017-01-01 is the first day of all Algerian rates kept here.
const fn dz(key: &'static str, percent: u32, source: &'static str) -> Rate {
    Rate { country: Country::Dz, key, percent: digits(percent, 0), from: date(2017, 1, 1), until: None, source }
}

const fn india(key: &'static str, percent: (u32, u32), days: (Date, Option<Date>), source: &'static str) -> Rate {
    Rate { country: Country::In, key, percent: digits(percent.0, percent.1), from: days.0, until: days.1, source }
}

const fn rs(key: &'static str, percent: u32, from: Date, source: &'static str) -> Rate {
    Rate { country: Country::Rs, key, percent: digits(percent, 0), from, until: None, source }
}

/// 2014-01-01 is the first day of all French rates kept here, though some are older.
const fn fr(key: &'static str, percent: (u32, u32), source: &'static str) -> Rate {
    let percent = digits(percent.0, percent.1);
    Rate { country: Country::Fr, key, percent, from: date(2014, 1, 1), until: None, source }
}

/// `digits(55, 1)` is 5.5.
const fn digits(number: u32, decimals: u32) -> Decimal {
    Decimal::from_parts(number, 0, 0, false, decimals)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percents(country: Country, day: Date) -> Vec<String> {
        in_force(country, day).map(|rate| rate.percent.to_string()).collect()
    }

    #[test]
    fn rates_are_those_of_their_day() {
        let today = date(2026, 11, 20);
        assert_eq!(percents(Country::Dz, today), ["19", "9", "0"]);
        assert_eq!(percents(Country::Rs, today), ["20", "10", "0"]);
        assert_eq!(percents(Country::Fr, today), ["20", "10", "5.5", "2.1", "0"]);
        assert_eq!(percents(Country::In, today), ["40", "18", "5", "3", "1.5", "0.25", "0"]);
        assert_eq!(percents(Country::In, date(2025, 9, 21)), ["28", "18", "12", "5", "3", "1.5", "0.25", "0"]);
        assert_eq!(percents(Country::In, date(2025, 12, 1)), ["40", "28", "18", "5", "3", "1.5", "0.25", "0"]);
    }

    #[test]
    fn twelve_percent_ended_with_the_21st_of_september_2025() {
        assert!(find(Country::In, "middle", date(2025, 9, 21)).is_some());
        assert!(find(Country::In, "middle", date(2025, 9, 22)).is_none());
        assert!(!is_in_force(Country::In, Decimal::from(12), date(2025, 9, 22)));
        assert!(is_in_force(Country::In, Decimal::new(500, 2), date(2025, 9, 22)));
    }

    #[test]
    fn no_key_has_two_rates_on_one_day() {
        for (at, rate) in RATES.iter().enumerate() {
            assert!(rate.until.is_none_or(|until| rate.from <= until) && !rate.source.is_empty());
            let again = RATES[at + 1..].iter().any(|other| {
                (other.country, other.key) == (rate.country, rate.key)
                    && (other.covers(rate.from) || rate.covers(other.from))
            });
            assert!(!again, "{rate:?}");
        }
    }
}
