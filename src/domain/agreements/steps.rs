//! The table of an agreement's steps as it is typed or pasted: code, from how much on, price.
use super::Listed;
use crate::{
    ids::Id,
    items::Item,
    money::{Currency, Money},
    problems::Problems,
    text::parse_amount,
};
use std::collections::{BTreeMap, BTreeSet};

/// One line as it was said: nothing of it is looked up yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// As a person counts them, from 1.
    pub line: i64,
    /// The item's SKU or barcode.
    pub code: String,
    quantity: String,
    price: String,
}

/// A step to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewStep {
    pub item: Id,
    /// In smallest units.
    pub quantity: i64,
    /// Minor units for one sold unit.
    pub price: i64,
}

/// The most lines of one agreement.
const MOST: usize = 2_000;

impl Said {
    /// Reads the lines. Spreadsheets paste tabs, people write semicolons, and a code may hold blanks; the line that is
    /// not of three parts is named.
    pub fn all(text: &str) -> Result<Vec<Said>, Problems> {
        let (mut said, mut problems) = (Vec::new(), Problems::new());
        for (line, row) in (1..).zip(text.lines()).filter(|(_, row)| !row.trim().is_empty()) {
            match parts(row) {
                Some([code, quantity, price]) => said.push(Said { line, code, quantity, price }),
                None => problems.add_limit("steps", "agreements-line-parts", line),
            }
        }
        if said.len() > MOST {
            problems.add_limit("steps", "agreements-lines-many", i64::try_from(MOST).unwrap_or(i64::MAX));
        }
        if said.is_empty() && problems.is_empty() {
            problems.add("steps", "form-required");
        }
        if problems.is_empty() { Ok(said) } else { Err(problems) }
    }

    /// The step it means for its item.
    fn step(&self, item: &Item, currency: Currency) -> Result<NewStep, &'static str> {
        let quantity = match self.quantity.trim() {
            "" => Some(item.unit().scale()),
            typed => item.unit().read(typed),
        };
        let quantity = quantity.filter(|quantity| *quantity > 0).ok_or("agreements-line-quantity")?;
        let price = parse_amount(&self.price, currency).ok().map(|money| money.minor).filter(|minor| *minor >= 0);
        let price = price.ok_or("agreements-line-price")?;
        Ok(NewStep { item: item.id, quantity, price })
    }

    /// What all lines mean, given the items by their codes; each line that means nothing is named.
    pub fn steps(said: &[Said], items: &BTreeMap<String, Item>, currency: Currency) -> Result<Vec<NewStep>, Problems> {
        let (mut steps, mut seen, mut problems) = (Vec::new(), BTreeSet::new(), Problems::new());
        for one in said {
            let Some(item) = items.get(&one.code.to_lowercase()) else {
                problems.add_limit("steps", "agreements-line-item", one.line);
                continue;
            };
            match one.step(item, currency) {
                Ok(step) if seen.insert((step.item, step.quantity)) => steps.push(step),
                Ok(_) => problems.add_limit("steps", "agreements-line-twice", one.line),
                Err(key) => problems.add_limit("steps", key, one.line),
            }
        }
        if problems.is_empty() { Ok(steps) } else { Err(problems) }
    }
}

/// Code, quantity and price: parted by tabs, else by semicolons, else by blanks from the end.
fn parts(row: &str) -> Option<[String; 3]> {
    let sign = ['\t', ';'].into_iter().find(|sign| row.contains(*sign));
    let words: Vec<&str> = match sign {
        Some(sign) => row.split(sign).map(str::trim).collect(),
        None => row.split_whitespace().collect(),
    };
    match words.as_slice() {
        [code, quantity, price] if !code.is_empty() => {
            Some([(*code).to_owned(), (*quantity).to_owned(), (*price).to_owned()])
        }
        _ => None,
    }
}

/// The steps as they can be typed again, a line for each.
pub fn written(steps: &[Listed], currency: Currency) -> String {
    let line = |step: &Listed| {
        let price = Money::new(step.price, currency).plain();
        format!("{}; {}; {price}", step.sku, step.unit().plain(step.quantity))
    };
    steps.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: Id, unit: &str) -> Item {
        Item {
            id,
            sku: String::new(),
            barcode: None,
            name: String::new(),
            folded: String::new(),
            description: String::new(),
            category_id: None,
            unit: unit.into(),
            pack: 1,
            price: 100,
            cost: None,
            tax_class: "standard".into(),
            tax_code: String::new(),
            minimum: 1,
            multiple: 1,
            tracked: 1,
            version: 1,
            archived_at: None,
            updated_at: 0,
            free: 0,
            low: 0,
            picture: None,
        }
    }

    /// What is wrong, and on which line.
    type Wrong = Vec<(&'static str, Option<i64>)>;

    fn read(text: &str) -> Result<Vec<(Id, i64, i64)>, Wrong> {
        let items = BTreeMap::from([("huile 5".to_owned(), item(1, "piece")), ("s1".to_owned(), item(2, "kilogram"))]);
        let wrong = |problems: Problems| problems.all().iter().map(|one| (one.key, one.limit)).collect::<Vec<_>>();
        let said = Said::all(text).map_err(wrong)?;
        let steps = Said::steps(&said, &items, Currency::Dzd).map_err(wrong)?;
        Ok(steps.iter().map(|step| (step.item, step.quantity, step.price)).collect())
    }

    #[test]
    fn tabs_semicolons_and_blanks_all_part_a_line() {
        let pasted = "Huile 5\t10\t1 150,00\r\n\n S1 ; 2,5 ; 90\nS1 ٤ 80";
        assert_eq!(read(pasted), Ok(vec![(1, 10, 115_000), (2, 2_500, 9_000), (2, 4_000, 8_000)]));
        assert_eq!(read("HUILE 5;;1150"), Ok(vec![(1, 1, 115_000)]), "without a quantity: from the first on");
    }

    #[test]
    fn the_line_that_is_wrong_is_named() {
        for (text, key, line) in [
            ("S1 1", "agreements-line-parts", 1),
            ("S1 1 90\nnothing 1 90", "agreements-line-item", 2),
            ("S1 0 90", "agreements-line-quantity", 1),
            ("S1 -5 90", "agreements-line-quantity", 1),
            ("S1 0.0001 90", "agreements-line-quantity", 1),
            ("S1 99999999999999999999 90", "agreements-line-quantity", 1),
            ("S1 1 -90", "agreements-line-price", 1),
            ("S1 1 0,005", "agreements-line-price", 1),
            ("S1 1 90\n\nS1 1 80", "agreements-line-twice", 3),
        ] {
            assert_eq!(read(text), Err(vec![(key, Some(line))]), "{text}");
        }
        assert_eq!(read("  \n"), Err(vec![("form-required", None)]));
        assert_eq!(read("S1 1000000000 0"), Ok(vec![(2, 1_000_000_000_000, 0)]), "a gift from a million tonnes on");
    }
}
