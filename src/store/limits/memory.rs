//! Counters in this process, bounded: an attacker with many names cannot fill the memory.
use super::{Limits, Rule};
use async_trait::async_trait;
use domain::time::Millis;
use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Keys kept at once; past this the ones that rested longest go.
const MOST_KEYS: usize = 50_000;

#[derive(Default)]
struct Counter {
    tries: i64,
    until: Millis,
    last: Millis,
    distinct: HashSet<String>,
}

/// The counters.
#[derive(Default)]
pub struct Memory(Mutex<HashMap<String, Counter>>);

impl Memory {
    fn all(&self) -> MutexGuard<'_, HashMap<String, Counter>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn count(&self, key: &str, rule: Rule, now: Millis, what: Option<&str>) -> Result<(), Millis> {
        let mut all = self.all();
        if all.len() >= MOST_KEYS && !all.contains_key(key) {
            make_room(&mut all);
        }
        let counter = all.entry(key.to_owned()).or_default();
        if now - counter.last >= rule.forget {
            *counter = Counter::default();
        }
        if counter.until > now {
            return Err(counter.until - now);
        }
        counter.last = now;
        let fresh = match what {
            Some(what) => counter.distinct.insert(what.to_owned()),
            None => true,
        };
        if fresh {
            counter.tries += 1;
            counter.until = now + rule.wait(counter.tries);
        }
        Ok(())
    }
}

fn make_room(all: &mut HashMap<String, Counter>) {
    let mut rested: Vec<Millis> = all.values().map(|counter| counter.last).collect();
    rested.sort_unstable();
    let keep = rested.get(rested.len() / 4).copied().unwrap_or(Millis::MAX);
    all.retain(|_, counter| counter.last > keep);
}

#[async_trait]
impl Limits for Memory {
    async fn take(&self, key: &str, rule: Rule, now: Millis) -> Result<(), Millis> {
        self.count(key, rule, now, None)
    }

    async fn take_distinct(&self, key: &str, what: &str, rule: Rule, now: Millis) -> Result<(), Millis> {
        self.count(key, rule, now, Some(what))
    }

    async fn clear(&self, key: &str) {
        self.all().remove(key);
    }

    async fn forgive(&self, key: &str, what: &str) {
        if let Some(counter) = self.all().get_mut(key)
            && counter.distinct.remove(what)
        {
            counter.tries -= 1;
            counter.until = counter.until.min(counter.last);
        }
    }
}
