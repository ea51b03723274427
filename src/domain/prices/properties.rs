//! What the rule of prices promises for all agreements and all quantities.
use super::*;
use proptest::prelude::*;

fn step() -> impl Strategy<Value = Step> {
    (1i64..4, 1i64..5, 1u8..9, 1i64..1_000_000_000_000, 0i64..1_000_000_000_000).prop_map(
        |(item_id, agreement_id, day, quantity, price)| Step {
            item_id,
            agreement_id,
            agreement: format!("agreement {agreement_id}"),
            // An agreement has one first day; several may share it.
            first_day: format!("2026-03-0{}", 1 + (agreement_id * i64::from(day % 2 + 1)) % 3),
            quantity,
            price,
        },
    )
}

/// Steps as the database holds them: one day for an agreement, one price for a quantity of an item in it.
fn steps() -> impl Strategy<Value = Vec<Step>> {
    proptest::collection::vec(step(), 0..30).prop_map(|steps| {
        let mut kept: Vec<Step> = Vec::new();
        for mut step in steps {
            if let Some(known) = kept.iter().find(|one| one.agreement_id == step.agreement_id) {
                step.first_day = known.first_day.clone();
            }
            let same = |one: &Step| {
                (one.item_id, one.agreement_id, one.quantity) == (step.item_id, step.agreement_id, step.quantity)
            };
            if !kept.iter().any(same) {
                kept.push(step);
            }
        }
        kept
    })
}

proptest! {
    #[test]
    fn the_price_is_one_of_the_agreement_that_started_last_or_the_items_own(
        steps in steps(), base in 0i64..1_000_000, quantity in 0i64..2_000_000_000_000,
    ) {
        let offer = Offer::of(base, 1, &steps);
        let priced = offer.at(quantity);
        let own: Vec<&Step> = steps.iter().filter(|step| step.item_id == 1).collect();
        let last = own.iter().map(|step| (step.first_day.clone(), step.agreement_id)).max();
        // Said the slow way: of the steps of the last agreement that are reached, the one with the greatest quantity.
        let reached = own
            .iter()
            .filter(|step| Some((step.first_day.clone(), step.agreement_id)) == last && step.quantity <= quantity)
            .max_by_key(|step| step.quantity);
        match reached {
            Some(step) => prop_assert_eq!((priced.price, priced.agreement), (step.price, step.agreement.as_str())),
            None => prop_assert_eq!((priced.price, priced.agreement), (base, "")),
        }
    }

    #[test]
    fn the_order_in_which_steps_are_read_means_nothing(steps in steps(), quantity in 0i64..2_000_000_000_000) {
        let mut turned = steps.clone();
        turned.reverse();
        let (one, other) = (Offer::of(7, 2, &steps), Offer::of(7, 2, &turned));
        prop_assert_eq!(one.at(quantity), other.at(quantity));
        prop_assert_eq!(one, other);
    }

    #[test]
    fn steps_above_are_those_not_reached(steps in steps(), quantity in 0i64..2_000_000_000_000) {
        let offer = Offer::of(7, 1, &steps);
        let above: Vec<(i64, i64)> = offer.above(quantity).collect();
        prop_assert!(above.iter().all(|(from, _)| *from > quantity));
        prop_assert!(above.is_sorted());
        for (from, price) in above {
            prop_assert_eq!(offer.at(from).price, price);
        }
    }
}

#[test]
fn an_older_agreement_never_shines_through() {
    let step = |agreement_id, first_day: &str, quantity, price| Step {
        item_id: 1,
        agreement_id,
        agreement: format!("agreement {agreement_id}"),
        first_day: first_day.to_owned(),
        quantity,
        price,
    };
    let steps = [step(9, "2026-01-01", 1, 50), step(3, "2026-02-01", 10, 80), step(3, "2026-02-01", 20, 70)];
    let offer = Offer::of(100, 1, &steps);
    assert_eq!([1, 9, 10, 19, 20, i64::MAX].map(|n| offer.at(n).price), [100, 100, 80, 80, 70, 70]);
    assert_eq!(Offer::of(100, 2, &steps).at(5).price, 100, "another item");
}
