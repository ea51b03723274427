//! Credit notes: what is taken back of an invoice, so that the parts always add up to the whole.
use super::Row;
use crate::{
    ids::Id,
    problems::{Checked, Problems},
    tax::totals::{ComponentTotals, Group, LineTotals, Totals},
};
use std::collections::BTreeMap;

/// How much of a line is credited, in smallest units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreditLine {
    pub line: Id,
    pub quantity: i64,
}

/// What is credited and why, as typed: quantities by `q` and the line's id.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct Credit {
    pub reason: String,
    /// The goods came back to the site.
    pub back: String,
    #[serde(flatten)]
    pub sent: BTreeMap<String, String>,
}

impl Checked for Credit {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        problems.text("reason", &self.reason, true, 200);
        problems
    }
}

impl Credit {
    /// The form of an invoice of which all that is left is proposed.
    pub fn of(rows: &[Row]) -> Credit {
        let sent = rows.iter().map(|row| (format!("q{}", row.id), row.unit().plain(row.left()))).collect();
        Credit { sent, ..Credit::default() }
    }

    /// What was typed for a line.
    pub fn typed(&self, line: Id) -> &str {
        self.sent.get(&format!("q{line}")).map_or("", String::as_str)
    }

    /// The quantities, each no more than is left of its line; what is wrong is noted at its field.
    pub fn lines(&self, rows: &[Row], problems: &mut Problems) -> Vec<CreditLine> {
        let mut lines = Vec::new();
        for row in rows {
            match row.unit().read_or_none(self.typed(row.id)) {
                Some(0) => {}
                Some(quantity) if quantity <= row.left() => lines.push(CreditLine { line: row.id, quantity }),
                Some(_) => problems.add(format!("q{}", row.id), "invoices-credit-too-much"),
                None => problems.add(format!("q{}", row.id), "items-quantity-invalid"),
            }
        }
        if lines.is_empty() && problems.is_empty() {
            problems.add("reason", "invoices-credit-nothing");
        }
        lines
    }
}

/// What lies between two reckonings of the same lines: all that was credited until now, and before. Because each is
/// reckoned from the whole, the last part takes whatever rounding left of it.
pub fn difference(after: &Totals, before: &Totals) -> Totals {
    Totals {
        lines: after.lines.iter().zip(&before.lines).map(|(after, before)| line(after, before)).collect(),
        subtotal: less(after.subtotal, before.subtotal),
        discount: less(after.discount, before.discount),
        groups: after.groups.iter().zip(&before.groups).map(|(after, before)| group(after, before)).collect(),
        taxable: less(after.taxable, before.taxable),
        tax: less(after.tax, before.tax),
        charged: less(after.charged, before.charged),
        total: less(after.total, before.total),
        rounding: less(after.rounding, before.rounding),
        grand: less(after.grand, before.grand),
        prepaid: less(after.prepaid, before.prepaid),
        payable: less(after.payable, before.payable),
        working: Vec::new(),
    }
}

const fn less(after: i64, before: i64) -> i64 {
    after.saturating_sub(before)
}

const fn line(after: &LineTotals, before: &LineTotals) -> LineTotals {
    LineTotals {
        gross: less(after.gross, before.gross),
        discount: less(after.discount, before.discount),
        net: less(after.net, before.net),
        share: less(after.share, before.share),
        after: less(after.after, before.after),
        taxable: less(after.taxable, before.taxable),
        tax: less(after.tax, before.tax),
    }
}

fn group(after: &Group, before: &Group) -> Group {
    let part = |(after, before): (&ComponentTotals, &ComponentTotals)| ComponentTotals {
        amount: less(after.amount, before.amount),
        ..*after
    };
    Group {
        tax: after.tax,
        lines: after.lines.clone(),
        after: less(after.after, before.after),
        taxable: less(after.taxable, before.taxable),
        components: after.components.iter().zip(&before.components).map(part).collect(),
        amount: less(after.amount, before.amount),
        charged: after.charged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        calendar::Day,
        chart::{Role, storno},
        country::Country,
        invoices::{Terms, bill, reckon},
        ledger::{Event, post},
        orders::Wanted,
        units::Unit,
    };
    use jiff::civil::date;
    use proptest::prelude::*;

    const CLASSES: [&str; 3] = ["standard", "reduced", "exempt"];

    fn reckoned(terms: Terms, quantities: &[i64]) -> Totals {
        let wanted = |(at, quantity): (usize, &i64)| Wanted {
            quantity: *quantity,
            price: 333 + i64::try_from(at).unwrap(),
            unit: if at % 2 == 0 { Unit::Piece } else { Unit::Kilogram },
            tax_class: CLASSES[at % 3],
        };
        let wanted: Vec<Wanted> = quantities.iter().enumerate().map(wanted).collect();
        reckon(terms, &wanted).unwrap()
    }

    proptest! {
        /// However an invoice is credited in parts, they come to the invoice, tax by tax, and so do their entries.
        #[test]
        fn the_parts_of_a_credited_invoice_are_the_whole(
            lines in prop::collection::vec((1_i64..900, prop::collection::vec(0_i64..100, 3)), 1..6),
        ) {
            for country in Country::ALL {
                let day = Day { country, date: date(2026, 3, 2) };
                let terms = Terms::at_home(day);
                let whole: Vec<i64> = lines.iter().map(|(quantity, _)| *quantity).collect();
                let invoice = reckoned(terms, &whole);
                let goods = vec![true; whole.len()];
                let (mut done, mut sum, mut owed) = (vec![0; whole.len()], (0, 0, 0), 0);
                for step in 0..4 {
                    let next: Vec<i64> = lines.iter().zip(&done)
                        .map(|((all, parts), done)| if step == 3 { *all } else { (*done + parts[step]).min(*all) })
                        .collect();
                    let part = difference(&reckoned(terms, &next), &reckoned(terms, &done));
                    prop_assert!(part.taxable >= 0 && part.charged >= 0 && part.lines.iter().all(|line| line.net >= 0));
                    sum = (sum.0 + part.taxable, sum.1 + part.charged, sum.2 + part.grand);
                    if part.grand != 0 {
                        let entry = post(&Event::CreditNote(bill(day, 7, &part, &goods)), storno(country)).unwrap();
                        owed += entry.postings().iter().filter(|one| one.role == Role::Receivable)
                            .map(crate::ledger::Posting::net).sum::<i64>();
                    }
                    done = next;
                }
                prop_assert_eq!(sum, (invoice.taxable, invoice.charged, invoice.grand));
                prop_assert_eq!(owed, -invoice.grand);
            }
        }
    }

    #[test]
    fn no_more_than_is_left_is_credited_and_nothing_is_no_credit() {
        let row = Row {
            id: 4,
            item_id: 1,
            sku: String::new(),
            name: String::new(),
            unit: "piece".to_owned(),
            quantity: 10,
            price: 100,
            tax_class: "standard".to_owned(),
            net: 1_000,
            tax_code: String::new(),
            credited: 7,
        };
        let read = |typed: &str| {
            let form = Credit { sent: BTreeMap::from([("q4".to_owned(), typed.to_owned())]), ..Credit::default() };
            let mut problems = Problems::new();
            let lines = form.lines(std::slice::from_ref(&row), &mut problems);
            (lines.first().map(|line| line.quantity), problems.all().first().map(|problem| problem.key))
        };
        assert_eq!(read("3"), (Some(3), None));
        assert_eq!(read("4"), (None, Some("invoices-credit-too-much")));
        assert_eq!(read("-1"), (None, Some("items-quantity-invalid")));
        assert_eq!(read("1000000000000"), (None, Some("invoices-credit-too-much")));
        assert_eq!(read(""), (None, Some("invoices-credit-nothing")));
    }
}
