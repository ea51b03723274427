//! Counters in Redis, shared by every process; while Redis is away each process counts for itself.
use super::{Limits, Memory, Rule};
use crate::Redis;
use async_trait::async_trait;
use domain::time::Millis;

/// `KEYS[1]` a hash; arguments: now, free, first, most, forget, what (empty when every try counts).
/// Answers the wait in milliseconds, 0 when the try may be made.
const TAKE: &str = r"
local now, free, first, most, forget = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local kept = redis.call('HMGET', KEYS[1], 'until', 'tries')
local till, tries = tonumber(kept[1] or '0'), tonumber(kept[2] or '0')
if till > now then return till - now end
local fresh = 1
if ARGV[6] ~= '' then fresh = redis.call('HSETNX', KEYS[1], 'w:' .. ARGV[6], '1') end
if fresh == 1 then
  tries = tries + 1
  local wait = 0
  if tries >= free then wait = math.min(most, first * 2 ^ math.min(30, tries - free)) end
  redis.call('HSET', KEYS[1], 'tries', tostring(tries), 'until', string.format('%d', now + wait))
end
redis.call('PEXPIRE', KEYS[1], string.format('%d', forget))
return 0";

/// Gives a distinct try back.
const FORGIVE: &str = r"
if redis.call('HDEL', KEYS[1], 'w:' .. ARGV[1]) == 1 then
  redis.call('HINCRBY', KEYS[1], 'tries', -1)
  redis.call('HSET', KEYS[1], 'until', '0')
end
return 0";

/// The counters.
pub struct RedisLimits {
    redis: Redis,
    alone: Memory,
}

impl RedisLimits {
    pub fn new(redis: Redis) -> RedisLimits {
        RedisLimits { redis, alone: Memory::default() }
    }

    async fn count(&self, key: &str, rule: Rule, now: Millis, what: &str) -> Option<Result<(), Millis>> {
        let numbers = [now, rule.free, rule.first, rule.most, rule.forget].map(|n| n.to_string());
        let mut arguments = numbers.to_vec();
        arguments.push(what.to_owned());
        match self.redis.script(TAKE, &format!("limit:{key}"), arguments).await? {
            0 => Some(Ok(())),
            wait => Some(Err(wait)),
        }
    }
}

#[async_trait]
impl Limits for RedisLimits {
    async fn take(&self, key: &str, rule: Rule, now: Millis) -> Result<(), Millis> {
        match self.count(key, rule, now, "").await {
            Some(verdict) => verdict,
            None => self.alone.take(key, rule, now).await,
        }
    }

    async fn take_distinct(&self, key: &str, what: &str, rule: Rule, now: Millis) -> Result<(), Millis> {
        match self.count(key, rule, now, what).await {
            Some(verdict) => verdict,
            None => self.alone.take_distinct(key, what, rule, now).await,
        }
    }

    async fn clear(&self, key: &str) {
        self.redis.forget(&format!("limit:{key}")).await;
        self.alone.clear(key).await;
    }

    async fn forgive(&self, key: &str, what: &str) {
        let _ = self.redis.script(FORGIVE, &format!("limit:{key}"), vec![what.to_owned()]).await;
        self.alone.forgive(key, what).await;
    }
}
