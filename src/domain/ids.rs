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
}
