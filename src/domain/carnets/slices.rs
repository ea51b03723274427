//! A busy month is read some days at a time; the balance is carried from one to the next.
use super::Month;
use jiff::civil::Date;

/// Lines read together, about: a day is never cut.
pub const LINES: i64 = 100;

/// Days of a month that are read together, both in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slice {
    pub from: Date,
    pub to: Date,
}

impl Slice {
    pub const fn days(self) -> (Date, Date) {
        (self.from, self.to)
    }
}

/// The month cut where so many lines are full; `counts` says how many a day has, in the order of days. A quiet month is
/// one slice, and together they are the month.
pub fn slices(month: Month, counts: &[(Date, i64)]) -> Vec<Slice> {
    let (mut cut, mut from, mut lines) = (Vec::new(), month.first(), 0_i64);
    for (day, count) in counts {
        if lines > 0 && lines.saturating_add(*count) > LINES {
            cut.push(Slice { from, to: day.yesterday().unwrap_or(*day) });
            (from, lines) = (*day, 0);
        }
        lines = lines.saturating_add(*count);
    }
    cut.push(Slice { from, to: month.last() });
    cut
}

/// The slice a day lies in; the last when it lies in none.
pub fn slice_of(slices: &[Slice], day: Option<Date>) -> usize {
    let found = day.and_then(|day| slices.iter().position(|slice| slice.from <= day && day <= slice.to));
    found.unwrap_or(slices.len().saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_busy_month_is_cut_between_days_and_a_quiet_one_is_whole() {
        let month = Month::of(date(2026, 3, 9));
        let whole = Slice { from: date(2026, 3, 1), to: date(2026, 3, 31) };
        assert_eq!(slices(month, &[]), [whole]);
        assert_eq!(slices(month, &[(date(2026, 3, 2), 60), (date(2026, 3, 9), 40)]), [whole]);
        let busy = [(date(2026, 3, 2), 60), (date(2026, 3, 9), 41), (date(2026, 3, 10), 500), (date(2026, 3, 20), 1)];
        let cut = slices(month, &busy);
        let days: Vec<(i8, i8)> = cut.iter().map(|slice| (slice.from.day(), slice.to.day())).collect();
        assert_eq!(days, [(1, 8), (9, 9), (10, 19), (20, 31)]);
        assert_eq!(slice_of(&cut, Some(date(2026, 3, 9))), 1);
        assert_eq!((slice_of(&cut, None), slice_of(&cut, Some(date(2026, 4, 1)))), (3, 3));
    }
}
