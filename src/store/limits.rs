//! Counting tries: in this process, or in Redis when several processes share the guessing. Never open when Redis is away.
mod memory;
mod redis;

pub use memory::Memory;
pub use redis::RedisLimits;

use async_trait::async_trait;
use domain::time::Millis;

/// How patient a limit is.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Tries that cost nothing.
    pub free: i64,
    /// The wait after the first try too many; it doubles with each further one.
    pub first: Millis,
    /// The longest wait.
    pub most: Millis,
    /// A key that rests this long is forgotten.
    pub forget: Millis,
}

impl Rule {
    /// The wait that follows this many tries.
    pub fn wait(&self, tries: i64) -> Millis {
        match tries - self.free {
            ..=-1 => 0,
            over => self.first.saturating_mul(1 << over.min(30)).min(self.most),
        }
    }
}

/// One counter for each key.
#[async_trait]
pub trait Limits: Send + Sync {
    /// Counts a try before it is made, so that many at once are counted; or says how long to wait, counting nothing.
    async fn take(&self, key: &str, rule: Rule, now: Millis) -> Result<(), Millis>;

    /// Counts a try by what was tried: the same thing again is not counted anew.
    async fn take_distinct(&self, key: &str, what: &str, rule: Rule, now: Millis) -> Result<(), Millis>;

    /// Forgets a key: the try was right.
    async fn clear(&self, key: &str);

    /// Gives a distinct try back: it was right.
    async fn forgive(&self, key: &str, what: &str);
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: Rule = Rule { free: 3, first: 1_000, most: 60_000, forget: 3_600_000 };

    #[tokio::test]
    async fn waits_double_and_end() {
        let limits = Memory::default();
        for _ in 0..3 {
            assert_eq!(limits.take("a", RULE, 0).await, Ok(()));
        }
        assert_eq!(limits.take("a", RULE, 0).await, Err(1_000));
        assert_eq!(limits.take("a", RULE, 400).await, Err(600), "asking costs nothing");
        assert_eq!(limits.take("a", RULE, 1_000).await, Ok(()));
        assert_eq!(limits.take("a", RULE, 1_000).await, Err(2_000));
        assert_eq!(limits.take("b", RULE, 1_000).await, Ok(()), "another key is another matter");
        limits.clear("a").await;
        assert_eq!(limits.take("a", RULE, 1_000).await, Ok(()));
    }

    #[tokio::test]
    async fn rest_is_rewarded() {
        let limits = Memory::default();
        for at in 0..20 {
            let _ = limits.take("a", RULE, at * 100_000).await;
        }
        for _ in 0..3 {
            assert_eq!(limits.take("a", RULE, 10_000_000).await, Ok(()));
        }
    }

    #[tokio::test]
    async fn the_same_thing_again_is_one_try() {
        let limits = Memory::default();
        for _ in 0..50 {
            assert_eq!(limits.take_distinct("ip", "nadia", RULE, 0).await, Ok(()));
        }
        for who in ["b", "c"] {
            assert_eq!(limits.take_distinct("ip", who, RULE, 0).await, Ok(()));
        }
        assert_eq!(limits.take_distinct("ip", "d", RULE, 0).await, Err(1_000));
        assert_eq!(limits.take_distinct("ip", "nadia", RULE, 0).await, Err(1_000));
        limits.forgive("ip", "b").await;
        assert_eq!(limits.take_distinct("ip", "e", RULE, 0).await, Ok(()));
    }

    #[test]
    fn no_wait_overflows() {
        assert_eq!(RULE.wait(i64::MAX), 60_000);
        assert_eq!((RULE.wait(2), RULE.wait(3), RULE.wait(4)), (0, 1_000, 2_000));
    }
}
