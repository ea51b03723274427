//! Ids: 63 bits, ordered by time, made by the application so that both databases agree.
use crate::time::Millis;

/// The id of any row.
pub type Id = i64;

/// The platform operator: it is an organization like any other, and the first.
pub const OPERATOR: Id = 1;

/// 2024-01-01 UTC: ids count milliseconds from here, so 41 bits last until 2093.
const EPOCH: Millis = 1_704_067_200_000;

/// Packs a moment and 22 random bits into an id; later moments sort later.
pub const fn at(now: Millis, random: u64) -> Id {
    let since = if now > EPOCH { now - EPOCH } else { 0 };
    (since << 22) | (random & 0x3f_ffff) as i64
}

/// The id that follows `last` when `fresh` was just made: of one moment, ids are counted on from the first, so that a
/// file of many thousand rows never draws one number twice. They are counted in steps of 12 bits, for the short codes
/// of items are made of the bits above.
pub const fn following(last: Id, fresh: Id) -> Id {
    if fresh >> 22 > last >> 22 { fresh } else { last + (1 << 12) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_positive_and_follow_time() {
        let first = at(EPOCH + 5, u64::MAX);
        let second = at(EPOCH + 6, 0);
        assert!(first > 0 && second > first);
        assert!(at(0, u64::MAX) >= 0, "a clock before the epoch still gives an id");
    }

    #[test]
    fn ids_of_one_moment_are_counted_on() {
        let first = at(EPOCH + 5, 7);
        assert_eq!(following(first, at(EPOCH + 5, 7)), first + 4096);
        assert_eq!(following(first, at(EPOCH + 4, 900)), first + 4096, "a clock set back repeats nothing");
        assert_eq!(following(first, at(EPOCH + 6, 0)), at(EPOCH + 6, 0));
    }
}
