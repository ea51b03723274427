//! The countries Sanduk keeps books in, with what each one decides: money, clock, week, first language.

use crate::{lang::Lang, money::Currency};
use jiff::civil::Weekday;

/// A country with its own pack of rules. Codes are ISO 3166-1 alpha-2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Country {
    Dz,
    In,
    Rs,
    Fr,
}

impl Country {
    pub const ALL: [Country; 4] = [Country::Dz, Country::In, Country::Rs, Country::Fr];

    /// The stored code, also the region of its telephone numbers: `DZ`, `IN`, `RS` or `FR`.
    pub const fn code(self) -> &'static str {
        match self {
            Country::Dz => "DZ",
            Country::In => "IN",
            Country::Rs => "RS",
            Country::Fr => "FR",
        }
    }

    /// The country with this stored code; case does not matter.
    pub fn parse(code: &str) -> Option<Country> {
        Country::ALL.into_iter().find(|country| country.code().eq_ignore_ascii_case(code))
    }

    /// The money a new organization of this country counts in.
    pub const fn currency(self) -> Currency {
        match self {
            Country::Dz => Currency::Dzd,
            Country::In => Currency::Inr,
            Country::Rs => Currency::Rsd,
            Country::Fr => Currency::Eur,
        }
    }

    /// The time zone (IANA name) of a new organization of this country.
    pub const fn time_zone(self) -> &'static str {
        match self {
            Country::Dz => "Africa/Algiers",
            Country::In => "Asia/Kolkata",
            Country::Rs => "Europe/Belgrade",
            Country::Fr => "Europe/Paris",
        }
    }

    /// The language a new organization of this country writes in until it chooses.
    pub const fn lang(self) -> Lang {
        match self {
            Country::Dz => Lang::Ar,
            Country::In => Lang::En,
            Country::Rs => Lang::Sr,
            Country::Fr => Lang::Fr,
        }
    }

    /// The days nobody is expected to answer (CLDR 48 week data, read in `tests/vectors/formats.json`).
    pub const fn weekend(self) -> &'static [Weekday] {
        match self {
            Country::Dz => &[Weekday::Friday, Weekday::Saturday],
            Country::In => &[Weekday::Sunday],
            Country::Rs | Country::Fr => &[Weekday::Saturday, Weekday::Sunday],
        }
    }

    /// The day a calendar's first column shows.
    pub const fn first_day(self) -> Weekday {
        match self {
            Country::Dz => Weekday::Saturday,
            Country::In => Weekday::Sunday,
            Country::Rs | Country::Fr => Weekday::Monday,
        }
    }

    /// Whether the day's hours are written 0 to 23. CLDR disagrees for Algeria; people there do not.
    pub const fn has_24_hours(self) -> bool {
        !matches!(self, Country::In)
    }

    /// The first month of the fiscal year: April in India, January elsewhere.
    pub const fn fiscal_month(self) -> i8 {
        match self {
            Country::In => 4,
            Country::Dz | Country::Rs | Country::Fr => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_back() {
        for country in Country::ALL {
            assert_eq!(Country::parse(country.code()), Some(country));
            assert_eq!(Country::parse(&country.code().to_lowercase()), Some(country));
        }
        assert_eq!(Country::parse("XX"), None);
    }

    #[test]
    fn time_zones_exist() {
        for country in Country::ALL {
            assert!(jiff::tz::TimeZone::get(country.time_zone()).is_ok());
        }
    }
}
