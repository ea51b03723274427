//! Goods and services tax of India: the place of a supply decides between CGST with SGST or UTGST, and IGST.
mod states;

pub use states::State;

use super::{Category, Component, Split, Tax, totals::Totals};
use jiff::civil::Date;

/// Where a supply is taken to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    State(State),
    /// Outside India; code 96.
    Abroad,
}

/// What is supplied, as far as its place depends on it. A State is that of an address or of a GSTIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Goods, by where their delivery ends (IGST Act s.10(1)(a)).
    Goods { delivered: Place },
    /// Goods delivered to one on the order of another: where the one who is billed is (s.10(1)(b)).
    Billed { buyer: Place },
    /// A service: where the buyer is registered, or else his address on record; without one, the seller's (s.12(2)).
    Service { buyer: Option<Place> },
    /// A service tied to a building, such as a seat in it: where the building stands (s.12(3)).
    Building { stands: State },
}

impl Place {
    /// The place of a code of two digits, as on an invoice.
    pub fn parse(code: &str) -> Option<Place> {
        if code == "96" { Some(Place::Abroad) } else { State::parse(code).map(Place::State) }
    }

    /// The stored code.
    pub fn code(self) -> &'static str {
        match self {
            Place::State(state) => state.code(),
            Place::Abroad => "96",
        }
    }

    /// The place of a supply of this kind by a seller registered in this State.
    pub fn of(kind: Kind, seller: State) -> Place {
        match kind {
            Kind::Goods { delivered: place } | Kind::Billed { buyer: place } => place,
            Kind::Service { buyer } => buyer.unwrap_or(Place::State(seller)),
            Kind::Building { stands } => Place::State(stands),
        }
    }
}

/// How what leaves India or goes to a special economic zone is taxed (IGST Act s.16).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Terms {
    /// IGST is charged, and asked back later.
    WithPayment,
    /// Under a bond or a letter of undertaking: no tax.
    UnderBond,
}

/// Who sells from where to where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Supply {
    /// The State of the seller's registration.
    pub seller: State,
    pub place: Place,
    /// Whether the buyer is in a special economic zone.
    pub zone: bool,
}

impl Supply {
    /// Whether it is between States: another State, abroad, or a zone even in the same State (IGST Act s.7).
    pub fn is_interstate(&self) -> bool {
        self.zone || self.place != Place::State(self.seller)
    }

    /// Whether it may be taxed at zero: an export or a supply to a zone (IGST Act s.16(1)).
    pub fn is_zero_rated(&self) -> bool {
        self.zone || self.place == Place::Abroad
    }

    /// The taxes on it: IGST between States, else CGST with what the State or Territory levies.
    pub fn split(&self) -> Split {
        if self.is_interstate() {
            Split::Whole(Component::Igst)
        } else {
            Split::Halves(Component::Cgst, self.seller.second())
        }
    }

    /// How an item taxed at home as `item` is taxed on this supply.
    pub fn tax(&self, item: Tax, terms: Terms) -> Tax {
        if self.is_zero_rated() && terms == Terms::UnderBond { Tax::export() } else { item }
    }
}

/// The date whose rates a supply has when they changed around it: where two of supply, invoice and payment lie
/// (CGST Act s.14), which is the middle one of the three. What is not paid yet is paid after the change.
pub fn rate_date(supplied: Date, invoiced: Date, paid: Option<Date>) -> Date {
    let mut dates = [supplied, invoiced, paid.unwrap_or(Date::MAX)];
    dates.sort();
    dates[1]
}

/// The paper that a supply is told on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    TaxInvoice,
    /// Nothing on it is taxed: exempt or nil-rated supplies, or a seller under composition (CGST Act s.31(3)(c)).
    BillOfSupply,
}

/// The paper for a document. What is exported without tax is still told on a tax invoice (CGST Rules r.46).
pub fn paper(totals: &Totals) -> Paper {
    let untaxed = |tax: Tax| matches!(tax.category(), Category::Exempt | Category::Zero | Category::Outside);
    if totals.groups.iter().all(|group| untaxed(group.tax)) { Paper::BillOfSupply } else { Paper::TaxInvoice }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn state(code: &str) -> State {
        State::parse(code).unwrap()
    }

    fn supply(seller: &str, place: &str, zone: bool) -> Supply {
        Supply { seller: state(seller), place: Place::parse(place).unwrap(), zone }
    }

    #[test]
    fn the_place_decides_the_taxes() {
        let igst = Split::Whole(Component::Igst);
        assert_eq!(supply("27", "27", false).split(), Split::Halves(Component::Cgst, Component::Sgst));
        assert_eq!(supply("07", "07", false).split(), Split::Halves(Component::Cgst, Component::Sgst), "Delhi");
        assert_eq!(supply("38", "38", false).split(), Split::Halves(Component::Cgst, Component::Utgst), "Ladakh");
        assert_eq!(supply("27", "29", false).split(), igst);
        assert_eq!(supply("29", "29", true).split(), igst, "a zone is another State");
        assert_eq!(supply("29", "96", false).split(), igst);
        assert_eq!(Place::parse("99"), None, "the Centre is no place");
    }

    #[test]
    fn only_what_leaves_under_bond_is_not_taxed() {
        let item = Tax::new(Category::Standard, 18.into()).unwrap();
        assert_eq!(supply("29", "96", false).tax(item, Terms::WithPayment), item);
        assert_eq!(supply("29", "96", false).tax(item, Terms::UnderBond), Tax::export());
        assert_eq!(supply("29", "29", true).tax(item, Terms::UnderBond), Tax::export());
        assert_eq!(supply("29", "27", false).tax(item, Terms::UnderBond), item);
    }

    #[test]
    fn places_are_those_of_the_kind() {
        let (home, away) = (state("27"), Place::parse("29").unwrap());
        assert_eq!(Place::of(Kind::Goods { delivered: away }, home), away);
        assert_eq!(Place::of(Kind::Billed { buyer: away }, home), away);
        assert_eq!(Place::of(Kind::Service { buyer: Some(away) }, home), away);
        assert_eq!(Place::of(Kind::Service { buyer: None }, home), Place::State(home));
        assert_eq!(Place::of(Kind::Building { stands: home }, home).code(), "27");
    }

    /// CGST Act s.14, its six cases; the rates changed on 2025-09-22.
    #[test]
    fn two_of_three_dates_decide_the_rate() {
        let (before, after) = (date(2025, 9, 21), date(2025, 9, 22));
        assert_eq!(rate_date(before, after, Some(after)), after);
        assert_eq!(rate_date(before, before, Some(after)), before);
        assert_eq!(rate_date(before, after, Some(before)), before);
        assert_eq!(rate_date(after, before, Some(after)), after);
        assert_eq!(rate_date(after, before, Some(before)), before);
        assert_eq!(rate_date(after, after, Some(before)), after);
        assert_eq!(rate_date(before, before, None), before);
        assert_eq!(rate_date(before, after, None), after);
    }
}
