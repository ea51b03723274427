//! The usual basket: what an account normally takes, as much of it as the days since the last time ask for.
use super::Shelved;
use crate::{
    ids::Id,
    time::{DAY, Millis},
};
use std::collections::{BTreeMap, BTreeSet};

/// Items that are suggested.
pub const MOST: usize = 12;

/// Times in a row an item is left out before it is no longer usual.
const FORGOTTEN: i64 = 6;

/// A line of an earlier order. The quantity is in smallest units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Taken {
    pub item_id: Id,
    pub quantity: i64,
    pub placed_at: Millis,
}

/// What an account usually takes of an item. Quantities are in smallest units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usual {
    pub item_id: Id,
    /// How much it takes at a time: the median.
    pub typical: i64,
    /// How often, in days; none when there is but one order to know it from.
    pub every: Option<i64>,
    /// When it was last taken.
    pub last: Millis,
    /// How much of it is suggested now, before the item's own portions are looked at.
    pub due: i64,
    times: usize,
}

/// What is due by now, the most usual first. Of a single order all of it is suggested; of several what was taken more
/// than once, when at least half the usual time has passed.
pub fn usual(taken: &[Taken], now: Millis) -> Vec<Usual> {
    let orders = taken.iter().map(|line| line.placed_at).collect::<BTreeSet<_>>().len();
    let mut items: BTreeMap<Id, Vec<Taken>> = BTreeMap::new();
    for line in taken {
        items.entry(line.item_id).or_default().push(*line);
    }
    let mut found: Vec<Usual> = items.into_values().filter_map(|lines| habit(lines, orders, now)).collect();
    found.sort_by_key(|one| (std::cmp::Reverse(one.times), std::cmp::Reverse(one.last), one.item_id));
    found.truncate(MOST);
    found
}

fn habit(mut lines: Vec<Taken>, orders: usize, now: Millis) -> Option<Usual> {
    lines.sort_unstable_by_key(|line| line.placed_at);
    let (first, last, times) = (lines.first()?.placed_at, lines.last()?.placed_at, lines.len());
    let item_id = lines.first()?.item_id;
    lines.sort_unstable_by_key(|line| line.quantity);
    let typical = lines[(times - 1) / 2].quantity;
    if orders == 1 {
        return Some(Usual { item_id, typical, every: None, last, due: typical, times });
    }
    let gaps = i64::try_from(times).ok()?.checked_sub(1).filter(|gaps| *gaps > 0)?;
    let (every, since) = ((last.saturating_sub(first) / gaps).max(DAY), now.saturating_sub(last));
    if since.saturating_mul(2) < every || since > every.saturating_mul(FORGOTTEN) {
        return None;
    }
    let scaled = i128::from(typical) * i128::from(since) / i128::from(every);
    let due = i64::try_from(scaled).unwrap_or(i64::MAX).clamp(typical / 2, typical.saturating_mul(2));
    Some(Usual { item_id, typical, every: Some((every + DAY / 2) / DAY), last, due, times })
}

impl Usual {
    /// What is due in portions in which the item is sold: whole cartons for who takes whole cartons.
    pub fn portion(&self, item: &Shelved) -> i64 {
        let scale = item.unit().scale();
        let (single, carton) = (item.multiple.max(1).saturating_mul(scale), item.pack.max(1).saturating_mul(scale));
        let step = if self.typical % carton == 0 && carton % single == 0 { carton } else { single };
        let nearest = self.due.saturating_add(step / 2) / step;
        let least = item.least().saturating_add(step - 1) / step;
        nearest.max(least).max(1).saturating_mul(step)
    }
}

#[cfg(test)]
#[path = "usual_tests.rs"]
mod tests;
