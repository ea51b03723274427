//! What the books promise for any amounts: every entry balances, every reversal leaves nothing.
use super::{
    tests::{ACCOUNT, BANK, DESK, DRIVER, GATEWAY},
    *,
};
use proptest::prelude::*;

/// Small, ordinary and extreme amounts.
fn amount() -> impl Strategy<Value = i64> {
    prop_oneof![0i64..1_000, 0i64..1_000_000_000_000, any::<i64>(), Just(i64::MAX), Just(i64::MIN)]
}

fn shares() -> impl Strategy<Value = Vec<Share>> {
    let part = prop::option::of(prop::sample::select(Part::ALL.to_vec()));
    prop::collection::vec((part, amount()).prop_map(|(part, minor)| Share { part, minor }), 0..4)
}

fn bill() -> impl Strategy<Value = Bill> {
    ([(); 7].map(|()| amount()), any::<bool>(), shares(), shares()).prop_map(|(n, abroad, taxes, advance_taxes)| Bill {
        account: ACCOUNT,
        abroad,
        goods: n[0],
        services: n[1],
        later: n[2],
        discount: n[3],
        taxes,
        stamp: n[4],
        rounding: n[5],
        advance: n[6],
        advance_taxes,
    })
}

/// Every event that four amounts can make.
fn simple(n: [i64; 4], charged: bool) -> Vec<Event> {
    let [a, b, c, d] = n;
    let account = ACCOUNT;
    vec![
        Event::StampDue { account, amount: a },
        Event::Delivered { cost: a },
        Event::Returned { cost: a },
        Event::Collected { account, by: DRIVER, amount: a },
        Event::CollectedAbroad { account, by: BANK, booked: a, received: b },
        Event::HandedOver(Handover { from: DRIVER, to: DESK, expected: a, counted: b, charged }),
        Event::ShortagePaid { from: DRIVER, to: DESK, amount: a },
        Event::DepositSent { from: DESK, bank: BANK, amount: a },
        Event::DepositConfirmed { bank: BANK, amount: a },
        Event::Refunded { account, by: GATEWAY, amount: a },
        Event::ChargedBack { account, gateway: GATEWAY, amount: a, penalty: b },
        Event::Earned { amount: a },
        Event::SellerPaid { seller: account, from: BANK, amount: a },
        Event::StockReceived { cost: a },
        Event::SupplierPaid { account, from: BANK, amount: a, withheld: b },
        Event::StockCounted { difference: a },
        Event::WagesPaid { from: BANK, amount: a },
        Event::TaxPaid { from: BANK, amount: a },
        Event::Opened { what: Opening::Buyer(account), amount: a },
        Event::Opened { what: Opening::Supplier(account), amount: b },
        Event::Opened { what: Opening::Custodian(DRIVER), amount: c },
        Event::Opened { what: Opening::Stock, amount: d },
    ]
}

/// Every event with taxes or funds.
fn taxed(n: [i64; 4], one: &[Share], two: &[Share]) -> Vec<Event> {
    let [a, b, c, d] = n;
    let (account, taxes) = (ACCOUNT, one.to_vec());
    let supplier = SupplierBill { account, received: a, billed: b, left: c, of: d, taxes: taxes.clone() };
    let (employee, employer) = (taxes.clone(), two.to_vec());
    vec![
        Event::PaidOut { gateway: GATEWAY, bank: BANK, gross: a, fee: b, taxes: taxes.clone() },
        Event::AdvanceReceived { account, by: BANK, net: a, taxes: taxes.clone() },
        Event::CapturedForSeller { seller: account, gateway: GATEWAY, gross: a, fee: b, taxes: taxes.clone() },
        Event::WrittenOff { account, amount: a, relief: taxes.clone() },
        Event::SupplierBilled(supplier),
        Event::ReverseCharge { account, cost: a, taxes: taxes.clone() },
        Event::Payroll(Payroll { gross: a, employee, employer, wage_tax: b, professional_tax: c }),
        Event::TaxClosed { output: taxes, input: two.to_vec() },
    ]
}

fn any_event() -> impl Strategy<Value = Event> {
    let numbers = || [amount(), amount(), amount(), amount()];
    prop_oneof![
        bill().prop_map(Event::Invoice),
        bill().prop_map(Event::CreditNote),
        (numbers(), any::<bool>(), any::<prop::sample::Index>())
            .prop_map(|(n, charged, index)| index.get(&simple(n, charged)).clone()),
        (numbers(), shares(), shares(), any::<prop::sample::Index>())
            .prop_map(|(n, one, two, index)| index.get(&taxed(n, &one, &two)).clone()),
    ]
}

fn storno() -> impl Strategy<Value = Storno> {
    prop_oneof![Just(Storno::Contra), Just(Storno::Red)]
}

fn sides(entry: &Entry) -> (i128, i128) {
    let lines = entry.postings();
    (lines.iter().map(|line| i128::from(line.debit)).sum(), lines.iter().map(|line| i128::from(line.credit)).sum())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn every_event_balances_or_is_refused(event in any_event(), storno in storno()) {
        if let Ok(entry) = post(&event, storno) {
            let (debits, credits) = sides(&entry);
            prop_assert_eq!(debits, credits);
            prop_assert_eq!(i128::from(entry.total()), debits);
            prop_assert!(entry.postings().iter().all(|line| (line.debit == 0) != (line.credit == 0)));
            prop_assert_eq!(Entry::of(entry.postings().to_vec()), Ok(entry.clone()));
            // Red ink is for what is taken back alone.
            let back = matches!(event, Event::CreditNote(_) | Event::Returned { .. });
            let red = entry.postings().iter().any(|line| line.debit < 0 || line.credit < 0);
            prop_assert_eq!(red, back && storno == Storno::Red);
        }
    }

    #[test]
    fn a_reversal_leaves_nothing(event in any_event(), forward in storno(), back in storno()) {
        if let Ok(entry) = post(&event, forward) {
            let reversal = entry.reversed(back).unwrap();
            prop_assert_eq!(balances([&entry, &reversal]).unwrap(), Balances::new());
            prop_assert_eq!(reversal.reversed(back).unwrap(), entry);
        }
    }

    #[test]
    fn ordinary_amounts_are_never_refused(n in prop::array::uniform4(1i64..1_000_000_000), charged in any::<bool>()) {
        for event in simple([n[0], n[1].min(n[0]), n[2], n[3]], charged) {
            prop_assert!(post(&event, Storno::Contra).is_ok(), "{:?}", event);
        }
    }

    #[test]
    fn a_credit_note_undoes_its_invoice(bill in bill(), storno in storno()) {
        if let Ok(invoice) = post(&Event::Invoice(bill.clone()), storno) {
            let note = post(&Event::CreditNote(bill), storno).unwrap();
            prop_assert_eq!(balances([&invoice, &note]).unwrap(), Balances::new());
        }
    }

    #[test]
    fn no_more_is_set_off_than_there_is(output in shares(), input in shares()) {
        if let Ok(used) = set_off(&output, &input) {
            prop_assert_eq!(used.len(), input.len());
            prop_assert!(used.iter().zip(&input).all(|(used, whole)| (0..=whole.minor).contains(&used.minor)));
            let sum = |shares: &[Share]| shares.iter().map(|share| i128::from(share.minor)).sum::<i128>();
            prop_assert!(sum(&used) <= sum(&output));
        }
    }
}
