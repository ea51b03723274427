//! What holds of every document, whatever is sold on it.
use super::{
    Category, Component, Split, Tax, TaxError,
    document::{Basis, Discount, Level, Line, Prices},
};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn tax() -> impl Strategy<Value = Tax> {
    let standard = prop::sample::select(vec![(19, 0), (9, 0), (18, 0), (5, 0), (25, 2), (55, 1), (21, 1), (40, 0)]);
    let untaxed = prop::sample::select(vec![Category::Zero, Category::Exempt, Category::Export]);
    prop_oneof![
        8 => standard.prop_map(|(n, scale)| Tax::new(Category::Standard, Decimal::new(n, scale)).unwrap()),
        1 => untaxed.prop_map(|category| Tax::new(category, Decimal::ZERO).unwrap()),
        1 => Just(Tax::new(Category::ReverseCharge, Decimal::from(20)).unwrap()),
    ]
}

fn percent() -> impl Strategy<Value = Discount> {
    prop_oneof![Just(Discount::None), (0..=10_000i64).prop_map(|rate| Discount::Percent(Decimal::new(rate, 2)))]
}

fn line() -> impl Strategy<Value = Line> {
    let per = prop::sample::select(vec![1, 12, 100, 1000, 1_000_000]);
    (-1_000i64..1_000_000, 0..100_000_000i64, per, percent(), tax())
        .prop_map(|(quantity, price, per, discount, tax)| Line { quantity, price, per, discount, tax })
}

fn basis() -> impl Strategy<Value = Basis> {
    let halves = Split::Halves(Component::Cgst, Component::Sgst);
    let split = prop::sample::select(vec![Split::Whole(Component::Tva), halves]);
    let prices = prop::sample::select(vec![Prices::WithoutTax, Prices::WithTax]);
    let level = prop::sample::select(vec![Level::Document, Level::Line]);
    let rest = (any::<bool>(), prop::sample::select(vec![0i64, 1, 5, 100]), 0..1_000_000i64);
    (prop::collection::vec(line(), 0..12), percent(), split, (prices, level), rest).prop_map(
        |(lines, discount, split, (prices, level), (reverse_charge, step, prepaid))| Basis {
            lines,
            discount,
            split,
            prices,
            level,
            reverse_charge,
            step,
            prepaid,
        },
    )
}

proptest! {
    #[test]
    fn columns_sum_to_the_document(basis in basis()) {
        let totals = basis.totals().unwrap();
        let column = |of: fn(&super::totals::LineTotals) -> i64| totals.lines.iter().map(of).sum::<i64>();
        prop_assert_eq!(column(|line| line.net), totals.subtotal);
        prop_assert_eq!(column(|line| line.share), totals.discount);
        prop_assert_eq!(column(|line| line.taxable), totals.taxable);
        prop_assert_eq!(column(|line| line.tax), totals.tax);
        prop_assert_eq!(totals.taxable + totals.charged, totals.total);
        prop_assert_eq!(totals.total + totals.rounding - totals.prepaid, totals.payable);
        prop_assert_eq!(totals.groups.iter().map(|group| group.lines.len()).sum::<usize>(), basis.lines.len());
    }

    #[test]
    fn the_working_leads_to_what_is_payable(basis in basis()) {
        let totals = basis.totals().unwrap();
        let steps = totals.working.iter().filter(|step| !step.rule.is_inside());
        prop_assert_eq!(steps.map(|step| step.amount).sum::<i64>(), totals.payable);
    }

    #[test]
    fn a_group_is_its_parts_and_halves_are_equal(basis in basis()) {
        for group in basis.totals().unwrap().groups {
            prop_assert_eq!(group.components.iter().map(|part| part.amount).sum::<i64>(), group.amount);
            prop_assert!(group.components.windows(2).all(|pair| pair[0].amount == pair[1].amount));
            let rates: Decimal = group.components.iter().map(|part| part.rate).sum();
            prop_assert_eq!(rates, group.tax.rate());
        }
    }

    /// Reckoned a second time, in decimals: a group's tax is off its exact value by half a unit for each component.
    #[test]
    fn a_groups_tax_is_its_rate_of_it(basis in basis()) {
        prop_assume!(basis.level == Level::Document);
        for group in basis.totals().unwrap().groups {
            let rate = group.tax.rate();
            let whole = match basis.prices {
                Prices::WithoutTax => Decimal::ONE_HUNDRED,
                Prices::WithTax => Decimal::ONE_HUNDRED + rate,
            };
            let off = (Decimal::from(group.after) * rate / whole - Decimal::from(group.amount)).abs();
            prop_assert!(off <= Decimal::new(500_001, 6) * Decimal::from(group.components.len()));
        }
    }

    #[test]
    fn prices_with_tax_are_what_is_paid(basis in basis()) {
        let basis = Basis { prices: Prices::WithTax, reverse_charge: false, ..basis };
        prop_assume!(basis.lines.iter().all(|line| line.tax.category() != Category::ReverseCharge));
        let totals = basis.totals().unwrap();
        prop_assert_eq!(totals.total, totals.subtotal - totals.discount);
    }

    #[test]
    fn a_higher_price_is_never_taxed_less(line in line(), more in 0..1_000_000i64, split in any::<bool>()) {
        let line = Line { quantity: line.quantity.abs(), discount: Discount::None, ..line };
        let split = if split { Split::Whole(Component::Igst) } else { Split::Halves(Component::Cgst, Component::Sgst) };
        for prices in [Prices::WithoutTax, Prices::WithTax] {
            let tax = |price| Basis { prices, ..Basis::new(vec![Line { price, ..line }], split) }.totals().unwrap().tax;
            prop_assert!(tax(line.price) <= tax(line.price + more));
        }
    }

    #[test]
    fn what_is_taken_back_mirrors_what_was_sold(lines in prop::collection::vec(line(), 1..8)) {
        let basis = Basis::new(lines, Split::Halves(Component::Cgst, Component::Sgst));
        let mut back = basis.clone();
        back.lines.iter_mut().for_each(|line| line.quantity = -line.quantity);
        let (sold, back) = (basis.totals().unwrap(), back.totals().unwrap());
        prop_assert_eq!((sold.taxable, sold.tax, sold.total), (-back.taxable, -back.tax, -back.total));
    }

    #[test]
    fn nothing_wraps(quantity in any::<i64>(), price in any::<i64>(), off in any::<i64>(), tax in tax()) {
        let line = Line { quantity, price, per: 1, discount: Discount::Amount(off), tax };
        let free = Line { discount: Discount::None, ..line };
        for lines in [vec![line], vec![free, free], vec![free; 3]] {
            let basis = Basis { prepaid: off, step: 100, ..Basis::new(lines, Split::Whole(Component::Pdv)) };
            if let Ok(totals) = basis.totals() {
                let paid = i128::from(totals.grand) - i128::from(totals.prepaid);
                prop_assert_eq!(paid, i128::from(totals.payable));
                let gross = i128::from(quantity) * i128::from(price);
                prop_assert_eq!(i128::from(totals.lines[0].gross), gross);
            }
        }
    }
}

#[test]
fn what_cannot_be_is_an_error() {
    let tax = Tax::new(Category::Standard, Decimal::from(19)).unwrap();
    let line = Line { quantity: 2, price: 500, per: 1, discount: Discount::None, tax };
    let with = |discount| Basis::new(vec![Line { discount, ..line }], Split::Whole(Component::Tva)).totals().err();
    assert_eq!(with(Discount::Amount(1000)), None, "a gift");
    assert_eq!(with(Discount::Amount(1001)), Some(TaxError::Discount));
    assert_eq!(with(Discount::Amount(-1)), Some(TaxError::Discount));
    assert_eq!(with(Discount::Percent(Decimal::new(10_001, 2))), Some(TaxError::Discount));
    assert_eq!(with(Discount::Percent(Decimal::NEGATIVE_ONE)), Some(TaxError::Discount));
    let basis = Basis::new(vec![Line { per: 0, ..line }], Split::Whole(Component::Tva));
    assert_eq!(basis.totals().err(), Some(TaxError::Per));
    let basis = Basis { step: -1, ..Basis::new(vec![line], Split::Whole(Component::Tva)) };
    assert_eq!(basis.totals().err(), Some(TaxError::Step));
    let basis = Basis::new(vec![Line { quantity: i64::MAX, ..line }], Split::Whole(Component::Tva));
    assert_eq!(basis.totals().err(), Some(TaxError::Overflow));
    assert_eq!(Basis::new(vec![], Split::Whole(Component::Tva)).totals().map(|totals| totals.payable), Ok(0));
}
