//! Days as a country counts them: weekends, working days, weeks and fiscal years.
use crate::country::Country;
use jiff::{ToSpan, civil::Date};

/// A day in a country: by which law and rates of which date something is reckoned and booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    pub country: Country,
    pub date: Date,
}

impl Day {
    /// The calendar year in which its fiscal year began: the year in the numbers of documents.
    pub fn fiscal_year(self) -> i16 {
        fiscal_year(self.date, self.country)
    }
}

/// Whether nobody is expected to answer on this day of the week.
pub fn is_weekend(date: Date, country: Country) -> bool {
    country.weekend().contains(&date.weekday())
}

/// Whether work is done: neither weekend nor one of the organization's holidays.
pub fn is_working_day(date: Date, country: Country, holidays: &[Date]) -> bool {
    !is_weekend(date, country) && !holidays.contains(&date)
}

/// The day itself when it is worked, else the next that is.
pub fn working_day_from(date: Date, country: Country, holidays: &[Date]) -> Date {
    let mut day = date;
    while !is_working_day(day, country, holidays) {
        let Ok(next) = day.tomorrow() else { return day };
        day = next;
    }
    day
}

/// The first day of the week this date lies in, as the country's calendars show it.
pub fn week_start(date: Date, country: Country) -> Date {
    let back = i64::from(date.weekday().since(country.first_day()));
    date.checked_sub(back.days()).unwrap_or(date)
}

/// The calendar year in which the date's fiscal year began: 2026-03-31 is 2025 in India, 2026 elsewhere.
pub fn fiscal_year(date: Date, country: Country) -> i16 {
    if date.month() < country.fiscal_month() { date.year() - 1 } else { date.year() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{Weekday, date};

    /// tests/vectors/formats.json, `week`: every locale.
    #[test]
    fn weeks_are_those_of_the_vectors() {
        let file: serde_json::Value = serde_json::from_str(include_str!("../../tests/vectors/formats.json")).unwrap();
        let weeks = file["week"].as_object().unwrap();
        let day = |number: &serde_json::Value| {
            Weekday::from_monday_one_offset(i8::try_from(number.as_i64().unwrap()).unwrap()).unwrap()
        };
        let mut seen = 0;
        for (tag, week) in weeks {
            // `en` alone stands for the United States, where no organization of ours is.
            let Some(country) = tag.rsplit('-').next().and_then(Country::parse) else {
                assert_eq!(tag, "en");
                continue;
            };
            assert_eq!(country.first_day(), day(&week["firstDay"]), "{tag}");
            let weekend: Vec<_> = week["weekend"].as_array().unwrap().iter().map(day).collect();
            assert_eq!(country.weekend(), weekend, "{tag}");
            seen += 1;
        }
        assert_eq!(seen, 6);
    }

    #[test]
    fn a_due_friday_moves_to_sunday_in_algiers() {
        let friday = date(2026, 11, 6);
        assert_eq!(working_day_from(friday, Country::Dz, &[]), date(2026, 11, 8));
        assert_eq!(working_day_from(friday, Country::Dz, &[date(2026, 11, 8)]), date(2026, 11, 9));
        assert_eq!(working_day_from(friday, Country::In, &[]), friday);
    }

    #[test]
    fn weeks_start_where_the_country_starts_them() {
        let thursday = date(2026, 11, 5);
        assert_eq!(week_start(thursday, Country::Dz), date(2026, 10, 31));
        assert_eq!(week_start(thursday, Country::In), date(2026, 11, 1));
        assert_eq!(week_start(thursday, Country::Rs), date(2026, 11, 2));
        assert_eq!(week_start(date(2026, 10, 31), Country::Dz), date(2026, 10, 31));
    }

    #[test]
    fn fiscal_years() {
        assert_eq!(fiscal_year(date(2026, 3, 31), Country::In), 2025);
        assert_eq!(fiscal_year(date(2026, 4, 1), Country::In), 2026);
        assert_eq!(fiscal_year(date(2026, 1, 1), Country::Dz), 2026);
    }
}
