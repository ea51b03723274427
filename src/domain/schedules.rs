//! Schedules: when something that comes again comes next, by the organization's own clock.
use crate::{ids::Id, time::Millis};
use croner::Cron;
use jiff::{Timestamp, tz::TimeZone};
use std::str::FromStr;

/// What comes again, as read.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Schedule {
    pub tenant_id: Id,
    pub id: Id,
    /// Its name, also the key of its message.
    pub name: String,
    pub task: String,
    pub queue: String,
    pub payload: String,
    /// Minute, hour, day, month, weekday.
    pub cron: String,
    pub paused_at: Option<Millis>,
    pub last_at: Option<Millis>,
    pub next_at: Millis,
    /// The organization's clock.
    pub time_zone: String,
}

/// A schedule that organizations have without asking.
#[derive(Debug, Clone, Copy)]
pub struct Builtin {
    pub name: &'static str,
    pub task: &'static str,
    pub cron: &'static str,
    /// Only the platform's own organization has it.
    pub platform: bool,
}

/// Nights are quiet: sweeps and checks run then, each organization's by its own clock.
pub const BUILTIN: &[Builtin] = &[
    Builtin { name: "schedule-sweep", task: "task-sweep", cron: "20 2 * * *", platform: true },
    Builtin { name: "schedule-canary", task: "task-canary", cron: "7 * * * *", platform: true },
    Builtin { name: "schedule-verify-events", task: "task-verify-events", cron: "0 3 * * *", platform: false },
    Builtin { name: "schedule-check-books", task: "task-check-books", cron: "20 3 * * *", platform: false },
    Builtin { name: "schedule-end-grants", task: "task-end-grants", cron: "5 0 * * *", platform: false },
    Builtin { name: "schedule-sweep-files", task: "task-sweep-files", cron: "40 2 * * *", platform: false },
    Builtin { name: "schedule-sweep-batches", task: "task-sweep-batches", cron: "50 2 * * *", platform: false },
];

/// The first moment after `after` that the line names, by this clock; none when the line or zone cannot be read or
/// no such moment comes. Hours that the clock skips or repeats give each day one moment.
pub fn next(cron: &str, zone: &str, after: Millis) -> Option<Millis> {
    let cron = Cron::from_str(cron).ok()?;
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let after = Timestamp::from_millisecond(after).ok()?.to_zoned(zone);
    let next = cron.find_next_occurrence(&after, false).ok()?;
    Some(next.timestamp().as_millisecond())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::{DAY, HOUR, MINUTE};
    use proptest::prelude::*;

    fn at(text: &str) -> Millis {
        text.parse::<Timestamp>().unwrap().as_millisecond()
    }

    #[test]
    fn a_night_hour_is_the_organizations_own() {
        assert_eq!(next("0 3 * * *", "Africa/Algiers", at("2026-03-02T09:00:00Z")), Some(at("2026-03-03T02:00:00Z")));
        assert_eq!(next("0 3 * * *", "Asia/Kolkata", at("2026-03-02T09:00:00Z")), Some(at("2026-03-02T21:30:00Z")));
    }

    #[test]
    fn a_skipped_hour_still_runs_and_a_repeated_one_runs_once() {
        // Belgrade: 2026-03-29 02:00 becomes 03:00; 2026-10-25 03:00 becomes 02:00 again.
        let mut ticks = Vec::new();
        let mut now = at("2026-03-27T12:00:00Z");
        while now < at("2026-04-01T00:00:00Z") {
            now = next("30 2 * * *", "Europe/Belgrade", now).unwrap();
            ticks.push(now);
        }
        assert_eq!(ticks.len(), 5, "28, 29, 30, 31 March and 1 April");
        let mut autumn = 0;
        now = at("2026-10-24T12:00:00Z");
        while now < at("2026-10-25T12:00:00Z") {
            now = next("30 2 * * *", "Europe/Belgrade", now).unwrap();
            autumn += i32::from(now < at("2026-10-25T12:00:00Z"));
        }
        assert_eq!(autumn, 1);
    }

    #[test]
    fn nonsense_never_comes() {
        assert_eq!(next("whenever", "Africa/Algiers", 0), None);
        assert_eq!(next("0 0 30 2 *", "UTC", 0), None);
    }

    #[test]
    fn builtin_lines_are_lines() {
        for builtin in BUILTIN {
            assert!(next(builtin.cron, "UTC", 0).is_some(), "{}", builtin.name);
        }
    }

    proptest! {
        #[test]
        fn the_next_moment_is_always_later_and_within_its_day(after in 0_i64..4_000_000_000_000) {
            for zone in ["Africa/Algiers", "Europe/Belgrade", "Asia/Kolkata", "nowhere"] {
                let next = next("15 2 * * *", zone, after).unwrap();
                prop_assert!(next > after && next <= after + DAY + HOUR + MINUTE);
            }
        }
    }
}
