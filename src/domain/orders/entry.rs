//! An order that is taken on the phone or at the counter: an account by its name, and a line for each item.
use super::{Pay, Shelved};
use crate::{
    ids::Id,
    items::Item,
    problems::{Checked, Problems},
};
use std::collections::{BTreeMap, BTreeSet};

/// The most lines of one order.
const MOST: usize = 500;

/// What a clerk typed, kept as typed so that a rejected form comes back whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct EntryForm {
    /// The account's name.
    pub account: String,
    /// A line for each item: its SKU or barcode, and how much.
    pub lines: String,
    pub pay: String,
    /// The day of delivery; empty takes the first that is offered.
    pub day: String,
    pub note: String,
}

impl Checked for EntryForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("account", &self.account, true, 160);
        problems.text("lines", &self.lines, true, 60_000);
        if Pay::parse(&self.pay).is_none() {
            problems.add("pay", if self.pay.is_empty() { "form-required" } else { "form-choice-invalid" });
        }
        problems.text("note", &self.note, false, 500);
        problems
    }
}

/// Code and quantity: parted by a tab, else by a semicolon, else by the last blank, for a code may hold blanks.
fn parts(row: &str) -> Option<(String, String)> {
    let sign = ['\t', ';'].into_iter().find(|sign| row.contains(*sign));
    let (code, quantity) = match sign {
        Some(sign) => row.split_once(sign)?,
        None => row.trim().rsplit_once(char::is_whitespace)?,
    };
    let (code, quantity) = (code.trim(), quantity.trim());
    let is_two = !code.is_empty() && !quantity.is_empty() && !quantity.contains([';', '\t']);
    is_two.then(|| (code.to_owned(), quantity.to_owned()))
}

/// One line as it was said: nothing of it is looked up yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// As a person counts them, from 1.
    pub line: i64,
    /// The item's SKU or barcode.
    pub code: String,
    quantity: String,
}

impl Said {
    /// Reads the lines; one that is not a code and a quantity is named.
    pub fn all(text: &str) -> Result<Vec<Said>, Problems> {
        let (mut said, mut problems) = (Vec::new(), Problems::new());
        for (line, row) in (1..).zip(text.lines()).filter(|(_, row)| !row.trim().is_empty()) {
            match parts(row) {
                Some((code, quantity)) => said.push(Said { line, code, quantity }),
                None => problems.add_limit("lines", "orders-line-parts", line),
            }
        }
        if said.len() > MOST {
            problems.add_limit("lines", "agreements-lines-many", i64::try_from(MOST).unwrap_or(i64::MAX));
        }
        if problems.is_empty() { Ok(said) } else { Err(problems) }
    }

    /// What the lines ask for: `items` by their codes in small letters, `shelf` what the account may order of them.
    pub fn wanted(
        said: &[Said],
        items: &BTreeMap<String, Item>,
        shelf: &[Shelved],
    ) -> Result<Vec<(Id, i64)>, Problems> {
        let (mut wanted, mut seen, mut problems) = (Vec::new(), BTreeSet::new(), Problems::new());
        for one in said {
            let item = items.get(&one.code.to_lowercase());
            let Some(item) = item.and_then(|item| shelf.iter().find(|shelved| shelved.id == item.id)) else {
                problems.add_limit("lines", "orders-line-item", one.line);
                continue;
            };
            let quantity = item.unit().read(&one.quantity).filter(|quantity| *quantity > 0);
            match quantity.ok_or("orders-line-quantity").and_then(|quantity| item.allows(quantity).map(|()| quantity)) {
                Ok(quantity) if seen.insert(item.id) => wanted.push((item.id, quantity)),
                Ok(_) => problems.add_limit("lines", "orders-line-twice", one.line),
                Err("basket-minimum" | "basket-multiple") => {
                    problems.add_limit("lines", "orders-line-portion", one.line);
                }
                Err(_) => problems.add_limit("lines", "orders-line-quantity", one.line),
            }
        }
        if problems.is_empty() { Ok(wanted) } else { Err(problems) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_code_and_a_quantity() {
        let read = |text: &str| {
            Said::all(text).map(|said| said.into_iter().map(|one| (one.code, one.quantity)).collect::<Vec<_>>())
        };
        let two = |code: &str, quantity: &str| (code.to_owned(), quantity.to_owned());
        assert_eq!(
            read("HUI5; 12\n\nSEL\t٤\nCAF MOU 20"),
            Ok(vec![two("HUI5", "12"), two("SEL", "٤"), two("CAF MOU", "20")])
        );
        let wrong = read("HUI5\n; 4\nSEL; 4; 5").unwrap_err();
        let lines: Vec<_> = wrong.all().iter().map(|one| (one.key, one.limit)).collect();
        assert_eq!(lines, [1, 2, 3].map(|line| ("orders-line-parts", Some(line))));
    }
}
