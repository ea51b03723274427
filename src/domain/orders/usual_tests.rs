//! What is suggested, and how much of it.
use super::*;
use crate::{prices::Offer, units::Unit};
use proptest::prelude::*;

fn taken(item_id: Id, quantity: i64, day: i64) -> Taken {
    Taken { item_id, quantity, placed_at: day * DAY }
}

fn item(minimum: i64, multiple: i64, pack: i64, unit: Unit) -> Shelved {
    Shelved {
        id: 1,
        sku: String::new(),
        name: String::new(),
        description: String::new(),
        folded: String::new(),
        unit: unit.code().to_owned(),
        pack,
        price: 100,
        tax_class: "standard".to_owned(),
        minimum,
        multiple,
        tracked: 1,
        free: 0,
        wanted: 0,
        kept_at: None,
        picture: None,
        offer: Offer::default(),
    }
}

#[test]
fn six_cartons_every_nine_days_are_eight_after_twelve() {
    let history = [taken(1, 72, 0), taken(1, 72, 9), taken(1, 60, 18), taken(1, 96, 27)];
    let found = usual(&history, 39 * DAY);
    assert_eq!((found[0].typical, found[0].every, found[0].due), (72, Some(9), 96));
    assert_eq!(found[0].portion(&item(12, 12, 12, Unit::Piece)), 96, "eight cartons of twelve");
    let soon = usual(&history, 30 * DAY);
    assert_eq!(soon, [], "three days of nine are too early");
    let late = usual(&history, 60 * DAY);
    assert_eq!(late[0].due, 144, "never more than twice as much");
    assert_eq!(usual(&history, 100 * DAY), [], "left out for too long");
}

#[test]
fn a_single_order_is_suggested_as_it_was() {
    let found = usual(&[taken(1, 5, 0), taken(2, 7, 0)], DAY);
    let seen: Vec<_> = found.iter().map(|one| (one.item_id, one.due, one.every)).collect();
    assert_eq!(seen, [(1, 5, None), (2, 7, None)]);
    assert_eq!(usual(&[], DAY), []);
}

#[test]
fn what_was_taken_once_of_many_times_is_not_usual() {
    let found = usual(&[taken(1, 5, 0), taken(2, 7, 0), taken(1, 5, 4)], 8 * DAY);
    assert_eq!(found.iter().map(|one| one.item_id).collect::<Vec<_>>(), [1]);
}

#[test]
fn portions_keep_to_the_item() {
    let one = |typical, due| Usual { item_id: 1, typical, every: Some(7), last: 0, due, times: 2 };
    assert_eq!(one(24, 26).portion(&item(1, 1, 24, Unit::Piece)), 24, "whole cartons for who takes them");
    assert_eq!(one(25, 26).portion(&item(1, 1, 24, Unit::Piece)), 26);
    assert_eq!(one(5, 2).portion(&item(10, 5, 1, Unit::Piece)), 10, "the least that is sold");
    assert_eq!(one(2_500, 1_400).portion(&item(1, 1, 1, Unit::Kilogram)), 1_000);
    assert_eq!(one(5, 1).portion(&item(10, 4, 1, Unit::Piece)), 12);
}

proptest! {
    #[test]
    fn what_is_suggested_may_be_ordered(
        history in proptest::collection::vec((1_i64..5, 1_i64..1_000, 0_i64..200), 0..40),
        now in 0_i64..400,
        (minimum, multiple, pack) in (1_i64..50, 1_i64..13, 1_i64..49),
    ) {
        let history: Vec<Taken> = history.into_iter().map(|(item, quantity, day)| taken(item, quantity, day)).collect();
        let found = usual(&history, now * DAY);
        prop_assert!(found.len() <= MOST);
        for one in found {
            let item = item(minimum, multiple, pack, Unit::Piece);
            prop_assert_eq!(item.allows(one.portion(&item)), Ok(()));
        }
    }
}
