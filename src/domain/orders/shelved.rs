//! An item on the Shop's shelf, with what this account pays and has in its basket.
use crate::{
    ids::Id,
    prices::{Offer, Step},
    units::{MOST, Unit},
};

/// An item as an account sees it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Shelved {
    pub id: Id,
    pub sku: String,
    pub name: String,
    /// In the reader's language where it is told in it.
    #[sqlx(default)]
    pub description: String,
    pub folded: String,
    pub unit: String,
    pub pack: i64,
    /// What the account pays for what lies in its basket, else for the least it may order; read as the item's own
    /// price until [`Shelved::offered`].
    pub price: i64,
    pub tax_class: String,
    pub minimum: i64,
    pub multiple: i64,
    pub tracked: i64,
    /// What can be promised at the account's site, in smallest units.
    pub free: i64,
    /// In the basket, in smallest units.
    pub wanted: i64,
    /// What the line in the basket cost when it was last kept; none outside the basket.
    #[sqlx(default)]
    pub kept_at: Option<i64>,
    /// Which picture of it is shown, if any.
    #[sqlx(default)]
    pub picture: Option<Id>,
    /// What the account pays, for any quantity.
    #[sqlx(skip)]
    pub offer: Offer,
}

/// Something in a basket that can no longer be ordered.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Gone {
    pub item_id: Id,
    pub name: String,
}

impl Shelved {
    pub fn unit(&self) -> Unit {
        Unit::parse(&self.unit).unwrap_or(Unit::Piece)
    }

    /// The least that may be ordered, in smallest units.
    pub fn least(&self) -> i64 {
        self.minimum.max(self.multiple).saturating_mul(self.unit().scale())
    }

    /// The quantity its price is for: what lies in the basket, else the least that may be ordered.
    pub fn counted(&self) -> i64 {
        if self.wanted > 0 { self.wanted } else { self.least() }
    }

    /// Takes the price of today: of the steps that hold for the account.
    #[must_use]
    pub fn offered(self, steps: &[Step]) -> Shelved {
        let offer = Offer::of(self.price, self.id, steps);
        let price = offer.at(self.counted()).price;
        Shelved { price, offer, ..self }
    }

    /// Whether the price is an agreement's, and which.
    pub fn agreed(&self) -> Option<&str> {
        let priced = self.offer.at(self.counted());
        (!priced.agreement.is_empty()).then_some(priced.agreement)
    }

    /// What it cost when it was put into the basket, when that is not what it costs today.
    pub fn changed_from(&self) -> Option<i64> {
        self.kept_at.filter(|kept| self.wanted > 0 && *kept != self.price)
    }

    /// Whether so much may be ordered: nothing, or at least the minimum in whole multiples.
    pub fn allows(&self, quantity: i64) -> Result<(), &'static str> {
        let scale = self.unit().scale();
        let (least, step) = (self.minimum.saturating_mul(scale), self.multiple.saturating_mul(scale));
        match quantity {
            0 => Ok(()),
            _ if quantity > MOST.saturating_mul(scale) => Err("basket-maximum"),
            _ if quantity < least => Err("basket-minimum"),
            _ if self.multiple > 1 && quantity % step != 0 => Err("basket-multiple"),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shelved(minimum: i64, multiple: i64, unit: Unit) -> Shelved {
        Shelved {
            id: 1,
            sku: String::new(),
            name: String::new(),
            description: String::new(),
            folded: String::new(),
            unit: unit.code().to_owned(),
            pack: 1,
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
    fn quantities_keep_to_minimum_and_multiple() {
        let carton = shelved(12, 12, Unit::Piece);
        assert_eq!([0, 12, 24].map(|n| carton.allows(n).is_ok()), [true; 3]);
        assert_eq!((carton.allows(6), carton.allows(13)), (Err("basket-minimum"), Err("basket-multiple")));
        assert_eq!(carton.allows(1_000_000_000_000), Err("basket-maximum"));
        let loose = shelved(1, 1, Unit::Kilogram);
        assert_eq!((loose.allows(2_500), loose.allows(500)), (Ok(()), Err("basket-minimum")));
    }

    #[test]
    fn the_price_follows_what_lies_in_the_basket() {
        let step = |quantity, price| Step {
            item_id: 1,
            agreement_id: 1,
            agreement: "Ramadan".to_owned(),
            first_day: "2026-03-01".to_owned(),
            quantity,
            price,
        };
        let steps = [step(12, 90), step(120, 80)];
        let price = |wanted| Shelved { wanted, ..shelved(12, 12, Unit::Piece) }.offered(&steps).price;
        assert_eq!([0, 12, 108, 120].map(price), [90, 90, 90, 80]);
        let single = shelved(1, 1, Unit::Piece).offered(&steps);
        assert_eq!((single.price, single.agreed()), (100, None), "one piece reaches no step");
        let dearer = Shelved { wanted: 24, kept_at: Some(80), ..shelved(12, 12, Unit::Piece) }.offered(&steps);
        assert_eq!(dearer.changed_from(), Some(80));
    }
}
