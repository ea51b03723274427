//! Time from now in words: "3 minutes ago", "tomorrow".
use crate::{Tr, t};
use domain::time::{DAY, HOUR, MINUTE, Millis, SECOND};

/// Below this nobody counts.
const NOW: Millis = 45 * SECOND;
const MONTH: Millis = 30 * DAY;
const YEAR: Millis = 365 * DAY;

/// What time is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// How far `then` lies from `now`, in the largest unit that fits: "3 minutes ago", "in 2 days".
/// Put the full date beside it: weeks later "3 days ago" on paper means nothing.
pub fn from_now(tr: Tr, then: Millis, now: Millis) -> String {
    let distance = then.saturating_sub(now);
    let (unit, size) = match distance.saturating_abs() {
        ..NOW => return tr.text("time-now"),
        NOW..MINUTE => (Unit::Second, SECOND),
        MINUTE..HOUR => (Unit::Minute, MINUTE),
        HOUR..DAY => (Unit::Hour, HOUR),
        DAY..MONTH => (Unit::Day, DAY),
        MONTH..YEAR => (Unit::Month, MONTH),
        YEAR.. => (Unit::Year, YEAR),
    };
    // Twelve months of thirty days are not a year yet.
    let most = if unit == Unit::Month { 11 } else { i64::MAX };
    count(tr, unit, (distance / size).clamp(-most, most))
}

/// A counted distance, past when negative: "1 day ago", "in 3 hours".
pub fn count(tr: Tr, unit: Unit, offset: i64) -> String {
    let key = match (unit, offset < 0) {
        (Unit::Second, true) => "time-ago-second",
        (Unit::Minute, true) => "time-ago-minute",
        (Unit::Hour, true) => "time-ago-hour",
        (Unit::Day, true) => "time-ago-day",
        (Unit::Week, true) => "time-ago-week",
        (Unit::Month, true) => "time-ago-month",
        (Unit::Year, true) => "time-ago-year",
        (Unit::Second, false) => "time-in-second",
        (Unit::Minute, false) => "time-in-minute",
        (Unit::Hour, false) => "time-in-hour",
        (Unit::Day, false) => "time-in-day",
        (Unit::Week, false) => "time-in-week",
        (Unit::Month, false) => "time-in-month",
        (Unit::Year, false) => "time-in-year",
    };
    t!(tr, key, count = offset.unsigned_abs())
}

/// The language's own word where it has one ("yesterday", "last month"), else the count.
pub fn word(tr: Tr, unit: Unit, offset: i64) -> String {
    let key = match (unit, offset) {
        (Unit::Second, 0) => "time-now",
        (Unit::Day, -2) => "time-before-yesterday",
        (Unit::Day, -1) => "time-yesterday",
        (Unit::Day, 0) => "time-today",
        (Unit::Day, 1) => "time-tomorrow",
        (Unit::Day, 2) => "time-after-tomorrow",
        (Unit::Week, -1) => "time-last-week",
        (Unit::Week, 1) => "time-next-week",
        (Unit::Month, -1) => "time-last-month",
        (Unit::Month, 1) => "time-next-month",
        (Unit::Year, -1) => "time-last-year",
        (Unit::Year, 1) => "time-next-year",
        _ => return count(tr, unit, offset),
    };
    tr.text(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bidi;
    use domain::lang::Lang;

    #[test]
    fn the_largest_unit_that_fits() {
        let now = 1_800_000_000_000;
        let cases = [
            (0, "just now"),
            (-44 * SECOND, "just now"),
            (-50 * SECOND, "50 seconds ago"),
            (-61 * SECOND, "1 minute ago"),
            (59 * MINUTE, "in 59 minutes"),
            (-25 * HOUR, "1 day ago"),
            (29 * DAY, "in 29 days"),
            (-45 * DAY, "1 month ago"),
            (-364 * DAY, "11 months ago"),
            (-800 * DAY, "2 years ago"),
        ];
        let tr = Tr::new(Lang::En);
        for (distance, expected) in cases {
            assert_eq!(bidi::strip(&from_now(tr, now + distance, now)), expected);
        }
        assert_eq!(bidi::strip(&from_now(tr, i64::MIN, i64::MAX)), "29,24,71,208 years ago");
    }
}
