//! What happens at the door: what of each line was received, the crates, the money, and who signed.
use crate::{
    ids::Id,
    invoices::{Terms, reckon},
    orders::{Line, Order, Pay, Wanted},
    payments::{Method, stamp},
    problems::{Checked, Problems},
    tax::TaxError,
    text::ascii_digits,
};
use std::collections::BTreeMap;

/// The longest drawing of a signature that is kept.
const SIGNATURE: usize = 12_000;

/// The most crates of one stop.
const CRATES: i64 = 10_000;

/// What became of one line at the door, in smallest units; together what was promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    pub line: Id,
    pub delivered: i64,
    pub refused: i64,
    pub damaged: i64,
}

/// What the driver typed, kept as typed. Of each line only what was not received is asked: `r` and `x` with its id.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct StopForm {
    pub crates_left: String,
    pub crates_taken: String,
    pub cash: String,
    pub method: String,
    pub receiver: String,
    pub signature: String,
    /// The membership of who signs with their PIN, and the PIN: never kept, never shown again.
    pub signer: String,
    #[serde(skip_serializing)]
    pub pin: String,
    pub note: String,
    /// `reckon` only adds up; anything else is the act.
    pub act: String,
    /// Why nothing was handed over, as it was typed in the other form of the page.
    #[serde(skip_deserializing)]
    pub why: String,
    #[serde(skip_deserializing)]
    pub why_note: String,
    #[serde(flatten)]
    pub typed: BTreeMap<String, String>,
}

impl Checked for StopForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("receiver", &self.receiver, false, 80);
        problems.text("note", &self.note, false, 300);
        if !matches!(Method::parse(self.method()), Some(Method::Cash | Method::Cheque)) {
            problems.add("method", "form-choice-invalid");
        }
        for (field, value) in [("crates_left", &self.crates_left), ("crates_taken", &self.crates_taken)] {
            if crates(value).is_none() {
                problems.add(field, "stops-crates-invalid");
            }
        }
        if !is_drawing(&self.signature) {
            problems.add("signature", "stops-signature-invalid");
        }
        problems
    }
}

fn crates(typed: &str) -> Option<i64> {
    match ascii_digits(typed.trim()).as_str() {
        "" => Some(0),
        digits => digits.parse().ok().filter(|count| (0..=CRATES).contains(count)),
    }
}

/// Whether it is the path of lines that the signature pad draws, and nothing else.
fn is_drawing(path: &str) -> bool {
    path.len() <= SIGNATURE && path.bytes().all(|b| matches!(b, b'M' | b'L' | b' ' | b'-' | b'0'..=b'9'))
}

impl StopForm {
    fn method(&self) -> &str {
        if self.method.is_empty() { Method::Cash.code() } else { &self.method }
    }

    /// What was typed in a field of a line: `r` refused, `x` damaged.
    pub fn of(&self, sort: char, line: Id) -> &str {
        self.typed.get(&format!("{sort}{line}")).map_or("", String::as_str)
    }

    /// What became of each line, or the fields that cannot be.
    pub fn outcomes(&self, lines: &[Line]) -> Result<Vec<Outcome>, Problems> {
        let (mut outcomes, mut problems) = (Vec::new(), Problems::new());
        for line in lines {
            let read = |sort| match self.of(sort, line.id).trim() {
                "" => Some(0),
                typed => line.unit().read(typed).filter(|quantity| (0..=line.promised).contains(quantity)),
            };
            match (read('r'), read('x')) {
                (Some(refused), Some(damaged)) if refused + damaged <= line.promised => outcomes.push(Outcome {
                    line: line.id,
                    delivered: line.promised - refused - damaged,
                    refused,
                    damaged,
                }),
                (None, _) => problems.add(format!("r{}", line.id), "stops-more-than-brought"),
                _ => problems.add(format!("x{}", line.id), "stops-more-than-brought"),
            }
        }
        if problems.is_empty() { Ok(outcomes) } else { Err(problems) }
    }

    /// What was done beside the lines. `cash` is the amount as read by the currency of the books.
    pub fn done(&self, cash: i64) -> Done {
        Done {
            crates_left: crates(&self.crates_left).unwrap_or(0),
            crates_taken: crates(&self.crates_taken).unwrap_or(0),
            cash,
            method: Method::parse(self.method()).unwrap_or(Method::Cash),
        }
    }
}

/// Crates and money of a stop. `cash` is all that was handed over, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    pub crates_left: i64,
    pub crates_taken: i64,
    pub cash: i64,
    pub method: Method,
}

/// An order at the door with its lines and what became of them, in the same order.
#[derive(Debug, Clone)]
pub struct Handed {
    pub order: Order,
    pub lines: Vec<Line>,
    pub outcomes: Vec<Outcome>,
}

impl Handed {
    /// What was received: lines with more than nothing.
    pub fn received(&self) -> Vec<(Line, i64)> {
        let pairs = self.lines.iter().cloned().zip(self.outcomes.iter().map(|outcome| outcome.delivered));
        pairs.filter(|(_, quantity)| *quantity > 0).collect()
    }

    /// What the received comes to with tax, in minor units.
    pub fn total(&self, terms: Terms) -> Result<i64, TaxError> {
        let received = self.received();
        let wanted: Vec<Wanted> = received.iter().map(|(line, quantity)| line.wanted(*quantity)).collect();
        if wanted.is_empty() { Ok(0) } else { Ok(reckon(terms, &wanted)?.grand) }
    }
}

/// What is asked for at the door, in minor units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct At {
    /// What the invoices come to.
    pub total: i64,
    /// The part that the orders want paid on delivery.
    pub on_delivery: i64,
    /// The duty on that part when it is paid in cash.
    pub stamp: i64,
}

impl At {
    /// What the driver asks for.
    pub const fn asked(self) -> i64 {
        self.on_delivery.saturating_add(self.stamp)
    }
}

/// Adds up what was received; none when it does not fit.
pub fn due(terms: Terms, handed: &[Handed]) -> Option<At> {
    let mut at = At::default();
    for one in handed {
        let total = one.total(terms).ok()?;
        at.total = at.total.checked_add(total)?;
        if one.order.pay() == Pay::Cash {
            at.on_delivery = at.on_delivery.checked_add(total)?;
        }
    }
    at.stamp = stamp(terms.day, Method::Cash, at.on_delivery).ok()?;
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(id: Id, promised: i64) -> Line {
        Line {
            id,
            item_id: id,
            sku: String::new(),
            name: String::new(),
            unit: "piece".into(),
            quantity: promised,
            promised,
            price: 100,
            tax_class: "exempt".into(),
            net: 0,
            base: Some(100),
            agreement: String::new(),
        }
    }

    fn form(pairs: &[(&str, &str)]) -> StopForm {
        let typed = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        StopForm { typed, ..StopForm::default() }
    }

    #[test]
    fn what_was_not_refused_or_damaged_was_delivered() {
        let outcomes = form(&[("r1", "٢"), ("x1", "1"), ("r2", "")]).outcomes(&[line(1, 10), line(2, 5)]).unwrap();
        assert_eq!(outcomes[0], Outcome { line: 1, delivered: 7, refused: 2, damaged: 1 });
        assert_eq!(outcomes[1].delivered, 5);
    }

    #[test]
    fn more_than_was_brought_is_named() {
        for wrong in ["11", "-1", "2.5", "99999999999999999999", "x"] {
            assert!(form(&[("r1", wrong)]).outcomes(&[line(1, 10)]).unwrap_err().of("r1").is_some(), "{wrong}");
        }
        assert!(form(&[("r1", "6"), ("x1", "5")]).outcomes(&[line(1, 10)]).unwrap_err().of("x1").is_some());
    }

    #[test]
    fn a_signature_is_lines_and_nothing_else() {
        let signed = |path: &str| StopForm { signature: path.into(), ..StopForm::default() }.problems();
        assert!(signed("M10 20L30 40").is_empty());
        assert!(signed("M10 20\"/><script>").of("signature").is_some());
        assert!(signed(&"M1 1".repeat(4_000)).of("signature").is_some());
    }

    #[test]
    fn crates_are_counted_in_any_digits() {
        assert_eq!((crates("٤"), crates(""), crates("-1"), crates("1e9")), (Some(4), Some(0), None, None));
    }
}
