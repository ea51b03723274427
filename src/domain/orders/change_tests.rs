//! What fits, and what of an order may be taken off it.
use super::*;
use crate::country::Country;
use jiff::civil::date;
use proptest::prelude::*;

const DAY: Day = Day { country: Country::Dz, date: date(2026, 3, 2) };

fn line(id: Id, quantity: i64, price: i64, class: &str) -> Line {
    Line {
        id,
        item_id: id,
        sku: String::new(),
        name: String::new(),
        unit: "piece".to_owned(),
        quantity,
        promised: quantity,
        price,
        tax_class: class.to_owned(),
        net: 0,
        base: None,
        agreement: String::new(),
    }
}

const SINGLE: Portion = Portion { least: 1, step: 1 };

#[test]
fn what_comes_first_is_kept_and_what_is_cheap_may_follow() {
    let lines = [
        (line(1, 10, 1_000, "exempt"), SINGLE),
        (line(2, 10, 5_000, "exempt"), SINGLE),
        (line(3, 4, 100, "exempt"), SINGLE),
    ];
    assert_eq!(fit((DAY, Regime::Registered), &lines, 100_000), [10, 10, 4]);
    assert_eq!(fit((DAY, Regime::Registered), &lines, 22_350), [10, 2, 4]);
    assert_eq!(fit((DAY, Regime::Registered), &lines, 12_000), [10, 0, 4]);
    assert_eq!(fit((DAY, Regime::Registered), &lines, 50), [0, 0, 0]);
    assert_eq!(fit((DAY, Regime::Registered), &lines, -1), [0, 0, 0]);
}

#[test]
fn only_whole_cartons_are_kept() {
    let carton = Portion { least: 24, step: 12 };
    assert_eq!(fit((DAY, Regime::Registered), &[(line(1, 60, 100, "exempt"), carton)], 5_000), [48]);
    assert_eq!(
        fit((DAY, Regime::Registered), &[(line(1, 60, 100, "exempt"), carton)], 2_000),
        [0],
        "less than the least"
    );
}

#[test]
fn a_part_is_something_and_not_all() {
    let lines = [line(1, 10, 100, "exempt"), line(2, 5, 100, "exempt")];
    let part = |typed: &[(&str, &str)]| {
        let sent = typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        QuantitiesForm { sent }.part(&lines).ok()
    };
    assert_eq!(part(&[("q1", "4")]), Some(vec![(1, 4), (2, 0)]));
    assert_eq!(part(&[("q1", "10")]), Some(vec![(1, 10), (2, 0)]));
    for wrong in
        [&[("q1", "10"), ("q2", "5")][..], &[], &[("q1", "11")], &[("q1", "-1")], &[("q1", "x")], &[("q2", "0")]]
    {
        assert_eq!(part(wrong), None, "{wrong:?}");
    }
}

proptest! {
    #[test]
    fn what_is_kept_fits_and_is_never_more(
        asked in proptest::collection::vec((1_i64..200, 1_i64..10_000, 0_usize..3, 1_i64..13), 1..8),
        room in 0_i64..2_000_000,
    ) {
        let lines: Vec<(Line, Portion)> = (1_i64..).zip(&asked).map(|(id, (count, price, class, step))| {
            (line(id, count * step, *price, ["standard", "reduced", "exempt"][*class]), Portion { least: *step, step: *step })
        }).collect();
        let kept = fit((DAY, Regime::Registered), &lines, room);
        let some: Vec<Wanted> = lines.iter().zip(&kept).filter(|(_, kept)| **kept > 0)
            .map(|((line, _), kept)| line.wanted(*kept)).collect();
        prop_assert!(some.is_empty() || sum(DAY, Regime::Registered, &some).unwrap().total <= room);
        for ((line, portion), kept) in lines.iter().zip(&kept) {
            prop_assert!(*kept <= line.quantity && kept % portion.step == 0);
        }
    }
}
