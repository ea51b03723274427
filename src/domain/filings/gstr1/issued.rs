//! Table 13: which numbers were given, in runs without a gap, and the gaps between them.
use crate::filings::Filing;
use std::collections::{BTreeMap, BTreeSet};

/// Numbers that follow each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub from: String,
    pub to: String,
    pub count: i64,
}

/// The numbers of one sort of document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// Credit notes, or else invoices.
    pub credit: bool,
    pub runs: Vec<Run>,
    /// Numbers between the runs. Nothing posted is ever taken away, so they were given on days of other months.
    pub gaps: Vec<Run>,
}

pub(super) fn of(filings: &[Filing]) -> Vec<Issued> {
    [false, true].into_iter().filter_map(|credit| sort(filings, credit)).collect()
}

fn sort(filings: &[Filing], credit: bool) -> Option<Issued> {
    // A series is what stands before the last digits: it changes with the fiscal year.
    let mut series: BTreeMap<(&str, usize), BTreeSet<u64>> = BTreeMap::new();
    for filing in filings.iter().filter(|filing| filing.invoice.is_credit() == credit) {
        let number = filing.invoice.number.as_str();
        let digits = number.bytes().rev().take_while(u8::is_ascii_digit).count();
        let (head, tail) = number.split_at(number.len() - digits);
        if let Ok(count) = tail.parse::<u64>() {
            series.entry((head, digits)).or_default().insert(count);
        }
    }
    let mut issued = Issued { credit, runs: Vec::new(), gaps: Vec::new() };
    for ((head, digits), numbers) in series {
        let written = |count: u64| format!("{head}{count:0digits$}");
        let run = |from: u64, to: u64| Run {
            from: written(from),
            to: written(to),
            count: i64::try_from(to - from + 1).unwrap_or(i64::MAX),
        };
        let mut open: Option<(u64, u64)> = None;
        for number in numbers {
            open = match open {
                Some((from, to)) if to + 1 == number => Some((from, number)),
                Some((from, to)) => {
                    issued.runs.push(run(from, to));
                    issued.gaps.push(run(to + 1, number - 1));
                    Some((number, number))
                }
                None => Some((number, number)),
            };
        }
        issued.runs.extend(open.map(|(from, to)| run(from, to)));
    }
    (!issued.runs.is_empty()).then_some(issued)
}
