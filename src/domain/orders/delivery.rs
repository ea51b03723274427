//! On which day an order may be asked for.
use crate::calendar::{Day, working_day_from};
use jiff::civil::Date;

/// Days offered to choose from.
pub const OFFERED: usize = 6;

/// The next days on which work is done, after today.
pub fn days(today: Day) -> Vec<Date> {
    let mut days = Vec::with_capacity(OFFERED);
    let mut last = today.date;
    while days.len() < OFFERED {
        let Ok(next) = last.tomorrow() else { break };
        last = working_day_from(next, today.country, &[]);
        days.push(last);
    }
    days
}

/// The day that was asked for: empty is the first that is offered. None when it is not one of those.
pub fn chosen(today: Day, typed: &str) -> Option<Date> {
    let days = days(today);
    if typed.is_empty() {
        return days.first().copied();
    }
    typed.parse().ok().filter(|day| days.contains(day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::Country;
    use jiff::civil::date;

    #[test]
    fn weekends_are_left_out_and_what_is_not_offered_is_refused() {
        let thursday = Day { country: Country::Dz, date: date(2026, 11, 19) };
        let offered = days(thursday);
        assert_eq!(offered.len(), OFFERED);
        assert_eq!(offered[0], date(2026, 11, 22), "Friday and Saturday are the weekend");
        assert_eq!(offered[5], date(2026, 11, 29));
        assert_eq!(chosen(thursday, ""), Some(date(2026, 11, 22)));
        assert_eq!(chosen(thursday, "2026-11-23"), Some(date(2026, 11, 23)));
        for wrong in ["2026-11-19", "2026-11-20", "2027-01-01", "tomorrow", "2026-13-01"] {
            assert_eq!(chosen(thursday, wrong), None, "{wrong}");
        }
    }
}
