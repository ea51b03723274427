//! Periods, the trial balance, entries by hand.
use super::*;
use crate::money::Currency;
use crate::problems::{Checked, Problems};
use jiff::civil::date;
use proptest::prelude::*;
use std::collections::BTreeMap;

const TODAY: Day = Day { country: Country::In, date: date(2026, 3, 2) };

fn sum(role: Role, part: &str, figures: (i64, i64, i64)) -> Sum {
    let (opening, debit, credit) = figures;
    Sum { role: role.code().to_owned(), part: part.to_owned(), opening, debit, credit }
}

#[test]
fn a_period_is_this_fiscal_year_unless_it_is_said() {
    assert_eq!(Period::read("", "x", TODAY), Period { from: date(2025, 4, 1), to: date(2026, 3, 2) });
    assert_eq!(
        Period::read("2026-05-01", "2026-04-01", TODAY),
        Period { from: date(2026, 5, 1), to: date(2026, 5, 1) }
    );
}

#[test]
fn parts_stand_apart_where_the_country_books_them_apart() {
    let sums = [sum(Role::OutputTax, "igst", (0, 0, 5)), sum(Role::OutputTax, "cgst", (0, 0, 7))];
    assert_eq!(trial(Country::In, &sums).rows.len(), 2);
    let one = trial(Country::Dz, &sums);
    assert_eq!((one.rows.len(), one.rows[0].credit), (1, 12));
    assert!(trial(Country::Dz, &[sum(Role::Bank, "", (0, 0, 0))]).rows.is_empty());
}

proptest! {
    #[test]
    fn totals_agree_two_by_two_when_entries_balance(moves in prop::collection::vec((0..51_usize, 0..51_usize, 1..9_999_i64, any::<bool>()), 0..40)) {
        let roles: Vec<Role> = Role::all().collect();
        let mut sums = Vec::new();
        for (from, to, amount, before) in moves {
            let (debit, credit) = if before { ((amount, 0, 0), (-amount, 0, 0)) } else { ((0, amount, 0), (0, 0, amount)) };
            sums.push(sum(roles[from], "", debit));
            sums.push(sum(roles[to], "", credit));
        }
        for country in Country::ALL {
            let [a, b, c, d, e, f] = trial(country, &sums).totals;
            prop_assert_eq!((a, c, e), (b, d, f));
        }
    }
}

fn typed(lines: &[(&str, &str, &str, &str)]) -> ManualForm {
    let mut form = ManualForm { day: "2026-03-02".into(), note: "why".into(), rest: BTreeMap::new() };
    for (at, line) in lines.iter().enumerate() {
        let values = [line.0, line.1, line.2, line.3];
        for (field, value) in amount_fields(at).into_iter().zip(values) {
            form.rest.insert(field.to_owned(), value.to_owned());
        }
    }
    form
}

fn made(form: &ManualForm, found: &[(usize, Id)]) -> (Option<i64>, Problems) {
    let (day, mut problems) = (Day { country: Country::Dz, ..TODAY }, form.problems());
    form.wanted(day.country, &mut problems);
    let entry = form.entry(day, Currency::Dzd, &found.iter().copied().collect(), &mut problems);
    (entry.map(|entry| entry.total()), problems)
}

#[test]
fn an_entry_by_hand_balances_or_says_why_not() {
    let (total, problems) = made(&typed(&[("bank", "", "100", ""), ("capital", "", "", "100,00")]), &[]);
    assert_eq!((total, problems.is_empty()), (Some(10_000), true));
    let (none, problems) = made(&typed(&[("bank", "", "100", ""), ("capital", "", "", "99")]), &[]);
    assert_eq!((none, problems.of("debit1").map(|one| one.key)), (None, Some("ledger-unbalanced")));
    let (_, problems) = made(&typed(&[("bank", "", "100", "100")]), &[]);
    assert_eq!(problems.of("debit1").map(|one| one.key), Some("ledger-sides"));
    let (_, problems) = made(&typed(&[("bank", "", "-5", "")]), &[]);
    assert_eq!(problems.of("debit1").map(|one| one.key), Some("ledger-amount-negative"));
    let (_, problems) = made(&typed(&[]), &[]);
    assert_eq!(problems.of("debit1").map(|one| one.key), Some("ledger-nothing"));
}

#[test]
fn a_control_account_asks_whose_it_is() {
    let (_, problems) = made(&typed(&[("ar", "", "100", ""), ("capital", "Amine", "", "100")]), &[]);
    assert_eq!(problems.of("owner1").map(|one| one.key), Some("books-owner-account"));
    assert_eq!(problems.of("owner2").map(|one| one.key), Some("books-owner-none"));
    let (total, problems) = made(&typed(&[("ar", "Amine", "100", ""), ("capital", "", "", "100")]), &[(0, 7)]);
    assert_eq!((total, problems.all().len()), (Some(10_000), 0));
    let (_, problems) = made(&typed(&[("ar", "Nobody", "100", ""), ("nonsense", "", "", "100")]), &[]);
    assert_eq!(problems.of("owner1").map(|one| one.key), Some("books-owner-unknown"));
    assert_eq!(problems.of("role2").map(|one| one.key), Some("form-choice-invalid"));
}

#[test]
fn every_event_has_a_word_and_only_hands_work_is_reversed_by_hand() {
    assert_eq!(kind_key("credit_note"), "books-kind-credit-note");
    let head = |kind: &str, document| Head {
        id: 1,
        number: 1,
        day: String::new(),
        kind: kind.to_owned(),
        note: String::new(),
        document_id: document,
        document_kind: document.map(|_| "invoice".to_owned()),
        by_name: String::new(),
        created_at: 0,
    };
    assert!(head("manual", None).may_reverse() && !head("collected", None).may_reverse());
    assert!(!head("opened", Some(4)).may_reverse());
    assert_eq!(head("invoice", Some(4)).document().as_deref(), Some("/desk/invoices/4"));
}
