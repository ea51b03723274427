//! How long a failed job waits before its next try: longer each time, never all at the same moment.
use crate::time::{Millis, SECOND};

/// Tries in all unless a task says otherwise: with these waits, about three days.
pub const ATTEMPTS: i64 = 25;

/// The first wait.
const FIRST: Millis = 5 * SECOND;
/// The longest wait: five and a half hours.
const LONGEST: Millis = 19_800 * SECOND;

/// The wait after this many tries (from 1), a tenth shorter or longer as `chance` decides.
pub fn wait(attempts: i64, chance: u64) -> Millis {
    let doublings = u32::try_from(attempts.clamp(1, 40) - 1).unwrap_or(0);
    let plain = FIRST.saturating_mul(1 << doublings.min(20)).min(LONGEST);
    let span = plain / 5;
    let shift = i64::try_from(chance % (u64::try_from(span).unwrap_or(0) + 1)).unwrap_or(0);
    plain - plain / 10 + shift
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::DAY;
    use proptest::prelude::*;

    #[test]
    fn twenty_five_tries_take_about_three_days() {
        let all = |chance| (1..ATTEMPTS).map(|n| wait(n, chance)).sum::<Millis>();
        assert!((5 * DAY / 2..4 * DAY).contains(&all(0)), "{}", all(0));
        assert!((5 * DAY / 2..4 * DAY).contains(&all(u64::MAX)), "{}", all(u64::MAX));
    }

    proptest! {
        #[test]
        fn waits_grow_and_stay_within_a_tenth(attempts in -3_i64..100, chance: u64) {
            let (least, most) = (wait(attempts, 0), wait(attempts.max(1) + 2, chance));
            prop_assert!(least > 0 && least <= most);
            let now = wait(attempts, chance);
            prop_assert!(now >= least && now <= least + least / 4);
            prop_assert!(now <= LONGEST + LONGEST / 10);
        }
    }
}
