//! An entry made by hand: what was typed, line by line, and the balanced entry it becomes.
use crate::{
    calendar::Day,
    chart::{self, Part, Role},
    country::Country,
    ids::Id,
    ledger::{Entry, Keeper, LedgerError, Posting, Whose},
    money::Currency,
    problems::{Checked, Problems},
    text::{clean, fold, parse_amount},
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The lines a form offers.
pub const LINES: usize = 8;

/// The names of a line's fields: its ledger account, whose it is, debit and credit.
const FIELDS: [[&str; 4]; LINES] = [
    ["role1", "owner1", "debit1", "credit1"],
    ["role2", "owner2", "debit2", "credit2"],
    ["role3", "owner3", "debit3", "credit3"],
    ["role4", "owner4", "debit4", "credit4"],
    ["role5", "owner5", "debit5", "credit5"],
    ["role6", "owner6", "debit6", "credit6"],
    ["role7", "owner7", "debit7", "credit7"],
    ["role8", "owner8", "debit8", "credit8"],
];

/// The names of the fields of a line, counted from 0.
pub fn amount_fields(at: usize) -> [&'static str; 4] {
    FIELDS.get(at).copied().unwrap_or(["role", "owner", "debit", "credit"])
}

/// One line as typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LineForm<'a> {
    pub role: &'a str,
    pub owner: &'a str,
    pub debit: &'a str,
    pub credit: &'a str,
}

impl LineForm<'_> {
    fn is_empty(&self) -> bool {
        [self.role, self.owner, self.debit, self.credit].iter().all(|text| text.trim().is_empty())
    }
}

/// An entry as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(default)]
pub struct ManualForm {
    pub day: String,
    pub note: String,
    #[serde(flatten)]
    pub rest: BTreeMap<String, String>,
}

/// Who may stand behind a line of this role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// The organization itself, and nobody else.
    House,
    /// An account, by its name.
    Account,
    /// A custodian of this sort, by its name; the bank may be nobody's in particular.
    Custodian(Keeper),
}

/// Whose balance a role is, beside the organization's.
pub fn owner_of(role: Role) -> Owner {
    match role {
        Role::Receivable | Role::ReceivableForeign | Role::Payable | Role::PayableForeign | Role::CustomerAdvances => {
            Owner::Account
        }
        other => Keeper::ALL.into_iter().find(|keeper| keeper.role() == other).map_or(Owner::House, Owner::Custodian),
    }
}

/// A line that names somebody who has still to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub at: usize,
    pub owner: Owner,
    /// Folded.
    pub name: String,
}

impl Checked for ManualForm {
    fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if self.date().is_none() {
            problems.add("day", if self.day.trim().is_empty() { "form-required" } else { "books-day-invalid" });
        }
        problems.text("note", &self.note, true, 300);
        for at in 0..LINES {
            let [role, owner, debit, credit] = amount_fields(at);
            for (field, most) in [(role, 60), (owner, 120), (debit, 40), (credit, 40)] {
                problems.text(field, self.of(field), false, most);
            }
        }
        problems
    }
}

impl ManualForm {
    fn of(&self, field: &str) -> &str {
        self.rest.get(field).map_or("", String::as_str)
    }

    /// A line as typed, counted from 0.
    pub fn line(&self, at: usize) -> LineForm<'_> {
        let [role, owner, debit, credit] = amount_fields(at);
        LineForm { role: self.of(role), owner: self.of(owner), debit: self.of(debit), credit: self.of(credit) }
    }

    /// The day of the entry.
    pub fn date(&self) -> Option<Date> {
        self.day.trim().parse().ok()
    }

    /// The note as it is kept.
    pub fn kept_note(&self) -> String {
        clean(&self.note)
    }

    /// The lines that say something.
    fn lines(&self) -> impl Iterator<Item = (usize, LineForm<'_>)> {
        (0..LINES).map(|at| (at, self.line(at))).filter(|(_, line)| !line.is_empty())
    }

    /// Who has to be found by name before the entry can be made; what is wrong with the names goes into `problems`.
    pub fn wanted(&self, country: Country, problems: &mut Problems) -> Vec<Wanted> {
        let mut wanted = Vec::new();
        for (at, line) in self.lines() {
            let [role_field, owner_field, ..] = amount_fields(at);
            let Some((role, _)) = role_of(country, line.role) else {
                problems.add(role_field, if line.role.is_empty() { "form-required" } else { "form-choice-invalid" });
                continue;
            };
            let (owner, name) = (owner_of(role), fold(line.owner));
            match owner {
                Owner::House if !name.is_empty() => problems.add(owner_field, "books-owner-none"),
                Owner::House => {}
                Owner::Custodian(Keeper::Bank) if name.is_empty() => {}
                Owner::Account if name.is_empty() => problems.add(owner_field, "books-owner-account"),
                Owner::Custodian(_) if name.is_empty() => problems.add(owner_field, "books-owner-custodian"),
                _ => wanted.push(Wanted { at, owner, name }),
            }
        }
        wanted
    }

    /// The entry, when it balances; `found` says who stands behind which line. What is wrong goes into `problems`.
    pub fn entry(
        &self,
        day: Day,
        currency: Currency,
        found: &BTreeMap<usize, Id>,
        problems: &mut Problems,
    ) -> Option<Entry> {
        let mut postings = Vec::new();
        for (at, line) in self.lines() {
            let Some((role, part)) = role_of(day.country, line.role) else { continue };
            let [_, owner_field, debit_field, credit_field] = amount_fields(at);
            let (debit, credit) = (
                minor(line.debit, currency, debit_field, problems),
                minor(line.credit, currency, credit_field, problems),
            );
            if (debit == 0) == (credit == 0) {
                problems.add(debit_field, LedgerError::Sides.key());
            }
            let whose = match (owner_of(role), found.get(&at)) {
                (Owner::Account, Some(id)) => Whose::Account(*id),
                (Owner::Custodian(_), Some(id)) => Whose::Custodian(*id),
                (Owner::House | Owner::Custodian(Keeper::Bank), None) => Whose::House,
                _ => {
                    problems.add(owner_field, "books-owner-unknown");
                    Whose::House
                }
            };
            postings.push(Posting { role, part, whose, debit, credit });
        }
        if !problems.is_empty() {
            return None;
        }
        Entry::of(postings).map_err(|error| problems.add("debit1", error.key())).ok()
    }
}

/// An amount of one side; nothing typed is nothing.
fn minor(text: &str, currency: Currency, field: &'static str, problems: &mut Problems) -> i64 {
    if text.trim().is_empty() {
        return 0;
    }
    match parse_amount(text, currency) {
        Ok(money) if money.minor < 0 => problems.add(field, LedgerError::Negative.key()),
        Ok(money) => return money.minor,
        Err(error) => match error.limit() {
            Some(limit) => problems.add_limit(field, error.amount_key(), limit),
            None => problems.add(field, error.amount_key()),
        },
    }
    0
}

/// The role and part of a choice (`output_tax/igst`, `bank`) that this country has.
fn role_of(country: Country, choice: &str) -> Option<(Role, Option<Part>)> {
    let (role, part) = choice.split_once('/').unwrap_or((choice, ""));
    let (role, part) = (Role::parse(role)?, Part::parse(part));
    chart::account(country, role, part).map(|_| (role, part))
}
