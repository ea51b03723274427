//! Quantities of an order that is being changed: as typed, and as many as a limit has room for.
use super::{Line, Wanted, sum};
use crate::{
    calendar::Day,
    ids::Id,
    problems::{Checked, Problems},
    tax::regime::Regime,
    units::MOST,
};
use std::collections::BTreeMap;

/// Quantities as typed, by `q` and the line's id.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct QuantitiesForm {
    #[serde(flatten)]
    pub sent: BTreeMap<String, String>,
}

impl Checked for QuantitiesForm {
    fn problems(&self) -> Problems {
        Problems::new()
    }
}

impl QuantitiesForm {
    /// The quantity of every line, in smallest units; what is left empty is nothing.
    pub fn read(&self, lines: &[Line]) -> Result<Vec<(Id, i64)>, Problems> {
        let (mut read, mut problems) = (Vec::with_capacity(lines.len()), Problems::new());
        for line in lines {
            let field = format!("q{}", line.id);
            match line.unit().read_or_none(self.sent.get(&field).map_or("", String::as_str)) {
                Some(quantity) if quantity > MOST.saturating_mul(line.unit().scale()) => {
                    problems.add(field, "basket-maximum")
                }
                Some(quantity) => read.push((line.id, quantity)),
                None => problems.add(field, "items-quantity-invalid"),
            }
        }
        if problems.is_empty() { Ok(read) } else { Err(problems) }
    }

    /// What of every line goes into an order of its own: something, and not all.
    pub fn part(&self, lines: &[Line]) -> Result<Vec<(Id, i64)>, Problems> {
        let part = self.read(lines)?;
        let mut problems = Problems::new();
        for (line, (_, quantity)) in lines.iter().zip(&part) {
            if *quantity > line.quantity {
                problems.add(format!("q{}", line.id), "orders-split-more");
            }
        }
        let is_all = lines.iter().zip(&part).all(|(line, (_, quantity))| *quantity == line.quantity);
        if problems.is_empty() && (is_all || part.iter().all(|(_, quantity)| *quantity == 0)) {
            problems.add("lines", "orders-split-some");
        }
        if problems.is_empty() { Ok(part) } else { Err(problems) }
    }
}

/// In which portions an item is sold, in smallest units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Portion {
    pub least: i64,
    pub step: i64,
}

/// As much of each line, in the order they come, as may be owed: what comes first is kept first. All amounts include
/// the tax of the day, as a seller of this regime charges it. A line of which not even the least portion fits is nothing.
pub fn fit((day, regime): (Day, Regime), lines: &[(Line, Portion)], room: i64) -> Vec<i64> {
    let mut kept: Vec<i64> = vec![0; lines.len()];
    let fits = |kept: &[i64]| {
        let some = lines.iter().zip(kept).filter(|(_, quantity)| **quantity > 0);
        let wanted: Vec<Wanted> = some.map(|((line, _), quantity)| line.wanted(*quantity)).collect();
        wanted.is_empty() || sum(day, regime, &wanted).is_ok_and(|sum| sum.total <= room)
    };
    for (at, (line, portion)) in lines.iter().enumerate() {
        kept[at] = line.quantity;
        if fits(&kept) {
            continue;
        }
        let step = portion.step.max(1);
        let (mut low, mut high) = (0, line.quantity / step);
        while low < high {
            let middle = low + (high - low + 1) / 2;
            kept[at] = middle * step;
            if fits(&kept) { low = middle } else { high = middle - 1 }
        }
        kept[at] = if low * step >= portion.least { low * step } else { 0 };
    }
    kept
}

#[cfg(test)]
#[path = "change_tests.rs"]
mod tests;
