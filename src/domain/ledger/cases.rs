//! Cases that the vectors leave out: storno, parts of tax, a whole round, what is refused.
use super::{
    tests::{ACCOUNT, BANK, DESK, DRIVER, GATEWAY, plain},
    *,
};
use crate::{
    chart::{self, Class},
    country::Country,
};

#[test]
fn a_serbian_credit_note_is_red() {
    let bill = Bill { account: ACCOUNT, goods: 20_000, taxes: plain(3_600), ..Bill::default() };
    let note = post(&Event::CreditNote(bill), Storno::Red).unwrap();
    let lines: Vec<_> = note.postings().iter().map(|line| (line.role, line.debit, line.credit)).collect();
    let red = [(Role::RevenueGoods, 0, -20_000), (Role::OutputTax, 0, -3_600), (Role::Receivable, -23_600, 0)];
    assert_eq!(lines, red);
}

#[test]
fn a_round_of_a_driver_ends_at_nothing() {
    let events = [
        Event::Collected { account: ACCOUNT, by: DRIVER, amount: 41_250_000 },
        Event::HandedOver(Handover {
            from: DRIVER,
            to: DESK,
            expected: 41_250_000,
            counted: 41_230_000,
            charged: true,
        }),
        Event::DepositSent { from: DESK, bank: BANK, amount: 41_230_000 },
        Event::DepositConfirmed { bank: BANK, amount: 41_230_000 },
        Event::ShortagePaid { from: DRIVER, to: BANK, amount: 20_000 },
    ];
    let entries: Vec<Entry> = events.iter().map(|event| post(event, Storno::Contra).unwrap()).collect();
    let left = balances(&entries).unwrap();
    let bank = ((Role::Bank, None, Whose::Custodian(BANK.id)), 41_250_000);
    let buyer = ((Role::Receivable, None, Whose::Account(ACCOUNT)), -41_250_000);
    assert_eq!(left, Balances::from([bank, buyer]));
}

#[test]
fn a_shortage_the_house_bears_is_an_expense() {
    let handover = Handover { from: DRIVER, to: DESK, expected: 500, counted: 0, charged: false };
    let entry = post(&Event::HandedOver(handover), Storno::Contra).unwrap();
    assert!(entry.postings().iter().any(|line| line.role == Role::CashShort && line.debit == 500));
    assert_eq!(Role::CashShort.class(), Class::Expense);
}

#[test]
fn indian_taxes_are_posted_apart() {
    let half = |part| Share { part: Some(part), minor: 9_000 };
    let taxes = vec![half(Part::Cgst), half(Part::Sgst)];
    let bill = Bill { account: ACCOUNT, goods: 100_000, taxes, ..Bill::default() };
    let entry = post(&Event::Invoice(bill), Storno::Contra).unwrap();
    let codes: Vec<&str> =
        entry.postings().iter().map(|line| chart::account(Country::In, line.role, line.part).unwrap().code).collect();
    assert_eq!(codes, ["20011", "11233", "11232", "10040"]);
}

#[test]
fn a_cheaper_bill_lowers_stock_and_cost() {
    let bill = SupplierBill { received: 1_000, billed: 995, left: 1, of: 2, ..SupplierBill::default() };
    let entry = post(&Event::SupplierBilled(bill.clone()), Storno::Contra).unwrap();
    let credit = |role| entry.postings().iter().find(|line| line.role == role).unwrap().credit;
    assert_eq!((credit(Role::Inventory), credit(Role::CostOfSales), credit(Role::Payable)), (3, 2, 995));
    let more = SupplierBill { left: 3, ..bill };
    assert_eq!(post(&Event::SupplierBilled(more), Storno::Contra), Err(LedgerError::Quantity));
}

#[test]
fn what_cannot_be_posted_is_named() {
    let refused = |event: &Event| post(event, Storno::Contra).unwrap_err();
    assert_eq!(refused(&Event::Earned { amount: 0 }), LedgerError::Empty);
    assert_eq!(refused(&Event::Earned { amount: -1 }), LedgerError::Negative);
    let fee = Event::PaidOut { gateway: GATEWAY, bank: BANK, gross: 100, fee: 101, taxes: vec![] };
    assert_eq!(refused(&fee), LedgerError::Negative);
    let wages = Payroll { gross: 100, wage_tax: 101, ..Payroll::default() };
    assert_eq!(refused(&Event::Payroll(wages)), LedgerError::Negative);
    let much = Bill { goods: i64::MAX, services: 1, ..Bill::default() };
    assert_eq!(refused(&Event::Invoice(much)), LedgerError::Overflow);
    assert_eq!(refused(&Event::StockCounted { difference: i64::MIN }), LedgerError::Overflow);
}

#[test]
fn postings_made_by_hand_are_checked() {
    let line = |debit, credit| Posting { role: Role::Cash, part: None, whose: Whose::House, debit, credit };
    assert_eq!(Entry::of(vec![]), Err(LedgerError::Empty));
    assert_eq!(Entry::of(vec![line(1, 0), line(0, 2)]), Err(LedgerError::Unbalanced));
    assert_eq!(Entry::of(vec![line(1, 1)]), Err(LedgerError::Sides));
    assert_eq!(Entry::of(vec![line(i64::MIN, 0), line(0, i64::MIN)]), Err(LedgerError::Overflow));
    assert_eq!(Entry::of(vec![line(i64::MAX, 0); 2]), Err(LedgerError::Overflow));
    assert_eq!(Entry::of(vec![line(2, 0), line(0, 2)]).unwrap().total(), 2);
}
