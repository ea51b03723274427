//! The carnet: the running page of an account, as its buyer and its seller read it, month by month.
mod slices;
mod talk;

pub use slices::{LINES, Slice, slice_of, slices};
pub use talk::{AnswerForm, Dispute, DisputeForm, LinkForm, Seal, Side};

use crate::ids::Id;
use jiff::{ToSpan, civil::Date};

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(Date);

impl Month {
    /// The month a day lies in.
    pub fn of(day: Date) -> Month {
        Month(day.first_of_month())
    }

    /// `2026-03`; what cannot be read is none.
    pub fn parse(text: &str) -> Option<Month> {
        let text = text.trim();
        if text.len() != 7 {
            return None;
        }
        format!("{text}-01").parse().ok().map(Month)
    }

    /// As stored: `2026-03`.
    pub fn code(self) -> String {
        self.0.strftime("%Y-%m").to_string()
    }

    pub const fn first(self) -> Date {
        self.0
    }

    pub fn last(self) -> Date {
        self.0.last_of_month()
    }

    /// The month before; itself at the end of the calendar.
    pub fn previous(self) -> Month {
        self.0.checked_sub(1.month()).map_or(self, Month)
    }

    /// The month after; itself at the end of the calendar.
    pub fn next(self) -> Month {
        self.0.checked_add(1.month()).map_or(self, Month)
    }

    /// Whether it is over on this day: only then can it be agreed.
    pub fn is_over(self, today: Date) -> bool {
        self.last() < today
    }
}

/// A line of the books on what the account owes, with its entry.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Posted {
    pub entry_id: Id,
    pub day: String,
    pub kind: String,
    pub key: String,
    pub note: String,
    pub document_id: Option<Id>,
    pub document_kind: Option<String>,
    pub stop_id: Option<Id>,
    /// Debit less credit.
    pub net: i64,
}

/// A payment, and the stop where it was taken.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Paid {
    pub id: Id,
    pub stop_id: Option<Id>,
}

/// Crates left and taken at a stop.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Crates {
    pub stop_id: Id,
    pub day: String,
    pub crates_left: i64,
    pub crates_taken: i64,
}

/// A row of the carnet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// 0 for crates that came or went without money.
    pub entry_id: Id,
    pub day: String,
    /// The kind of the entry; empty for crates alone.
    pub kind: String,
    pub note: String,
    /// The document it tells of: its kind and id.
    pub document: Option<(String, Id)>,
    /// The payment it tells of.
    pub payment: Option<Id>,
    pub owed: i64,
    pub paid: i64,
    pub balance: i64,
    pub left: i64,
    pub taken: i64,
}

/// The rows in their order, with the balance after each. Crates stand on the first row of their stop, or on one of
/// their own when no money moved there.
pub fn rows(opening: i64, posted: &[Posted], paid: &[Paid], crates: &[Crates]) -> Vec<Row> {
    let mut open: Vec<&Crates> = crates.iter().collect();
    let mut rows: Vec<Row> = Vec::new();
    for line in posted {
        if let Some(row) = rows.iter_mut().find(|row| row.entry_id == line.entry_id) {
            add(row, line.net);
            continue;
        }
        let payment = line.key.strip_prefix("payment:").and_then(|id| id.parse::<Id>().ok());
        let stop = line.stop_id.or_else(|| payment.and_then(|id| paid.iter().find(|one| one.id == id)?.stop_id));
        let at = stop.and_then(|stop| open.iter().position(|one| one.stop_id == stop));
        let here = at.map(|at| open.remove(at));
        let mut row = Row {
            entry_id: line.entry_id,
            day: line.day.clone(),
            kind: line.kind.clone(),
            note: line.note.clone(),
            document: line.document_kind.clone().zip(line.document_id),
            payment,
            left: here.map_or(0, |one| one.crates_left),
            taken: here.map_or(0, |one| one.crates_taken),
            ..Row::default()
        };
        add(&mut row, line.net);
        rows.push(row);
    }
    for one in open {
        let row = Row { day: one.day.clone(), left: one.crates_left, taken: one.crates_taken, ..Row::default() };
        let at = rows.iter().position(|other| other.day > row.day).unwrap_or(rows.len());
        rows.insert(at, row);
    }
    let mut balance = opening;
    for row in &mut rows {
        balance = balance.saturating_add(row.owed).saturating_sub(row.paid);
        row.balance = balance;
    }
    rows
}

/// What an entry adds to what is owed is owed, what it takes from it is paid, whichever side the country writes it on.
fn add(row: &mut Row, net: i64) {
    let sum = row.owed.saturating_sub(row.paid).saturating_add(net);
    (row.owed, row.paid) = if sum >= 0 { (sum, 0) } else { (0, sum.saturating_neg()) };
}

/// One account's carnet between two days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    pub opening: i64,
    pub rows: Vec<Row>,
    pub closing: i64,
    /// Other rows of the same month stand before these, and after them.
    pub before: bool,
    pub after: bool,
    /// The first day with a row, in this period or before it; empty when there is none.
    pub first: String,
}

impl Page {
    /// What became owed and what was paid between the two.
    pub fn sums(&self) -> (i64, i64) {
        self.rows.iter().fold((0, 0), |(owed, paid), row| (owed + row.owed, paid + row.paid))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn posted(entry: Id, day: &str, key: &str, net: i64) -> Posted {
        Posted {
            entry_id: entry,
            day: day.to_owned(),
            kind: "invoice".to_owned(),
            key: key.to_owned(),
            note: String::new(),
            document_id: None,
            document_kind: None,
            stop_id: None,
            net,
        }
    }

    #[test]
    fn months_follow_one_another() {
        let march = Month::parse("2026-03").unwrap();
        assert_eq!((march.previous().code(), march.next().code()), ("2026-02".to_owned(), "2026-04".to_owned()));
        assert_eq!(Month::parse("2026-01").unwrap().previous().code(), "2025-12");
        assert_eq!((march.first(), march.last()), (date(2026, 3, 1), date(2026, 3, 31)));
        assert!(march.is_over(date(2026, 4, 1)) && !march.is_over(date(2026, 3, 31)));
        assert_eq!((Month::parse("2026-13"), Month::parse("March"), Month::parse("2026-3")), (None, None, None));
    }

    #[test]
    fn rows_run_and_crates_stand_where_they_moved() {
        let lines = [
            posted(1, "2026-03-01", "invoice:1", 500),
            posted(2, "2026-03-02", "payment:9", -300),
            posted(2, "2026-03-02", "payment:9", -50),
        ];
        let crates =
            |stop: Id, day: &str| Crates { stop_id: stop, day: day.to_owned(), crates_left: 4, crates_taken: 1 };
        let paid = [Paid { id: 9, stop_id: Some(77) }];
        let rows = rows(100, &lines, &paid, &[crates(77, "2026-03-02"), crates(78, "2026-03-01")]);
        let told: Vec<_> = rows.iter().map(|row| (row.owed, row.paid, row.balance, row.left)).collect();
        assert_eq!(told, [(500, 0, 600, 0), (0, 0, 600, 4), (0, 350, 250, 4)]);
    }
}
