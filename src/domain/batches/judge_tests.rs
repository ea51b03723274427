//! The verdicts, kind by kind.
use super::*;

fn record(pairs: &[(&str, &str)]) -> Record {
    pairs.iter().map(|(code, value)| ((*code).to_owned(), (*value).to_owned())).collect()
}

fn existing(pairs: &[(&str, &str)]) -> Existing {
    Existing { id: 7, version: 3, record: record(pairs), ..Existing::default() }
}

/// Verdicts and the first flaw of each row.
fn verdicts(kind: Kind, known: &Known, rows: &[&[(&str, &str)]]) -> Vec<(Verdict, String)> {
    let records: Vec<Record> = rows.iter().map(|row| record(row)).collect();
    let mut judge = Judge::new(kind, known, records.iter());
    let said = |judged: Judged| (judged.verdict, judged.flaws.first().map(|flaw| flaw.key.clone()).unwrap_or_default());
    (2..).zip(records.iter().cloned()).map(|(line, record)| said(judge.row(line, record, Vec::new()))).collect()
}

fn fine(verdict: Verdict) -> (Verdict, String) {
    (verdict, String::new())
}

fn flawed(key: &str) -> (Verdict, String) {
    (Verdict::Wrong, key.to_owned())
}

fn goods() -> Known {
    let mut known = Known::default();
    known.rows.insert("A".into(), existing(&[("sku", "A"), ("name", "Huile"), ("price", "10.00"), ("unit", "litre")]));
    known.sites.insert(fold("Dépôt"), "Dépôt".into());
    known.categories.insert(fold("Épicerie"), ("Épicerie".into(), true));
    known.barcodes.insert("613".into(), "A".into());
    known.items.insert("A".into(), ("litre".into(), true));
    known.items.insert("S".into(), ("hour".into(), false));
    known
}

#[test]
fn items_are_new_changed_same_or_wrong() {
    let known = goods();
    let rows: [&[(&str, &str)]; 8] = [
        &[("sku", "A"), ("price", "10.00")],
        &[("sku", "B"), ("name", "Sucre"), ("price", "1.00"), ("category", "epicerie")],
        &[("sku", "B"), ("name", "Sucre"), ("price", "1.00")],
        &[("sku", "C"), ("name", "Sel"), ("price", "1.00"), ("category", "Rien")],
        &[("sku", "D"), ("name", "Thé"), ("price", "1.00"), ("barcode", "613")],
        &[("sku", "E"), ("price", "1.00")],
        &[("sku", "F"), ("name", "x"), ("price", "1.00"), ("stock", "2.5")],
        &[("sku", "G"), ("name", "x"), ("price", "1.00"), ("stock", "2.5"), ("unit", "kilogram"), ("site", "depot")],
    ];
    let expected = [
        fine(Verdict::Same),
        fine(Verdict::New),
        flawed("imports-twice"),
        flawed("imports-category-unknown"),
        flawed("items-code-taken"),
        flawed("form-required"),
        flawed("items-quantity-invalid"),
        fine(Verdict::New),
    ];
    assert_eq!(verdicts(Kind::Items, &known, &rows), expected);
}

#[test]
fn opening_stock_is_a_matter_of_the_first_day() {
    let mut known = goods();
    let row: &[(&str, &str)] = &[("sku", "A"), ("stock", "5.125")];
    assert_eq!(verdicts(Kind::Items, &known, &[row]), [fine(Verdict::Changed)]);
    known.stocked.insert(at_site("A", "Dépôt"));
    assert_eq!(verdicts(Kind::Items, &known, &[row]), [fine(Verdict::Same)]);
    known.stocked.clear();
    known.sites.insert("two".into(), "Two".into());
    assert_eq!(verdicts(Kind::Items, &known, &[row]), [flawed("form-required")], "which of two sites?");
}

#[test]
fn categories_are_two_deep_and_may_name_each_other() {
    let mut known = Known::default();
    known.categories.insert("old".into(), ("Old".into(), true));
    known.rows.insert("old".into(), Existing { settled: true, ..existing(&[("name", "Old")]) });
    let rows: [&[(&str, &str)]; 6] = [
        &[("name", "Thé"), ("parent", "Boissons")],
        &[("name", "Boissons")],
        &[("name", "Vert"), ("parent", "Thé")],
        &[("name", "Old"), ("parent", "Boissons")],
        &[("name", "X"), ("parent", "Nowhere")],
        &[("name", "Self"), ("parent", "Self")],
    ];
    let wrong = flawed("categories-parent-invalid");
    let expected =
        [wrong.clone(), fine(Verdict::New), wrong.clone(), wrong.clone(), flawed("imports-category-unknown"), wrong];
    assert_eq!(verdicts(Kind::Categories, &known, &rows), expected, "Thé cannot hold and be held");
    assert_eq!(verdicts(Kind::Categories, &known, &rows[..2]), [fine(Verdict::New), fine(Verdict::New)]);
}

#[test]
fn accounts_know_their_people_by_phone() {
    let mut known = Known::default();
    let mut shop = existing(&[("name", "Nour"), ("limit", "500.00")]);
    shop.people.insert("+213550000001".into(), "order see".into());
    known.rows.insert(fold("Nour"), shop);
    let person = ("person_phone", "+213550000001");
    let rows: [&[(&str, &str)]; 1] = [&[("name", "Nour"), ("limit", "500.00"), ("reason", "again"), person]];
    assert_eq!(verdicts(Kind::Accounts, &known, &rows), [fine(Verdict::Same)]);
    let rows: [&[(&str, &str)]; 1] = [&[("name", "Nour"), person, ("rights", "order pay")]];
    assert_eq!(verdicts(Kind::Accounts, &known, &rows), [fine(Verdict::Changed)]);
    let rows: [&[(&str, &str)]; 1] = [&[("name", "Nour"), ("person_phone", "+213550000002")]];
    assert_eq!(verdicts(Kind::Accounts, &known, &rows), [flawed("form-required")]);
}

#[test]
fn a_balance_is_brought_once_and_not_after_trading() {
    let mut known = Known::default();
    known.accounts.insert("nour".into(), "Nour".into());
    let row = |amount: &'static str| vec![("account", "NOUR"), ("amount", amount), ("day", "2026-01-01")];
    let verdict = |known: &Known, amount| verdicts(Kind::Balances, known, &[&row(amount)]);
    assert_eq!(verdict(&known, "10.00"), [fine(Verdict::New)]);
    known.rows.insert("nour".into(), existing(&[("account", "Nour"), ("amount", "10.00")]));
    assert_eq!(
        (verdict(&known, "10.00"), verdict(&known, "12.00")),
        (vec![fine(Verdict::Same)], vec![fine(Verdict::Changed)])
    );
    known.rows.get_mut("nour").unwrap().settled = true;
    assert_eq!(verdict(&known, "12.00"), [flawed("imports-balance-traded")]);
    assert_eq!(verdict(&Known::default(), "1.00"), [flawed("imports-account-unknown")]);
}

#[test]
fn stock_is_told_in_the_items_own_unit() {
    let known = goods();
    let row = |sku: &'static str, quantity: &'static str| vec![("sku", sku), ("site", "depot"), ("quantity", quantity)];
    assert_eq!(
        verdicts(Kind::Stock, &known, &[&row("A", "1.5"), &row("S", "2"), &row("Z", "1")]),
        [fine(Verdict::New), flawed("imports-not-counted"), flawed("imports-item-unknown"),]
    );
}
