//! Invoices: what was received, what it comes to, and how it stands in the books.
mod credit;
mod parties;
mod standing;
mod taxes;

pub use credit::{Credit, CreditLine, difference};
pub use parties::{Parties, Party, place_between, split_between};
pub use standing::{Invoice, Listing, Paid, Row, Standing, Waiting};
pub use taxes::{Taxed, Taxes};

use crate::{
    calendar::Day,
    chart::{self, Part, Role},
    ids::Id,
    ledger::{Bill, Share},
    orders::{Wanted, tax_of},
    rounding::divide,
    tax::{
        Component, Split, TaxError, document, rates,
        regime::{self, Regime},
        totals::Totals,
    },
    units::Unit,
};
use rust_decimal::Decimal;

/// The split of a country's tax when buyer and seller are in one place; India's other split needs the place of supply.
pub fn split_at_home(day: Day) -> Split {
    regime::split(day.country).unwrap_or(Split::Halves(Component::Cgst, Component::Sgst))
}

/// By which day's rates a document is taxed, into which taxes, and by what sort of seller.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    pub day: Day,
    pub split: Split,
    pub regime: Regime,
}

impl Terms {
    /// A registered seller and a buyer in the same place.
    pub fn at_home(day: Day) -> Terms {
        Terms { day, split: split_at_home(day), regime: Regime::Registered }
    }
}

/// Reckons lines by the rates of the day: amounts, groups of one rate, and the working of each.
pub fn reckon(terms: Terms, lines: &[Wanted]) -> Result<Totals, TaxError> {
    let line = |wanted: &Wanted| {
        Ok(document::Line {
            quantity: wanted.quantity,
            price: wanted.price,
            per: wanted.unit.scale(),
            discount: document::Discount::None,
            tax: terms.regime.tax(tax_of(terms.day.country, wanted.tax_class, terms.day.date)?),
        })
    };
    let lines = lines.iter().map(line).collect::<Result<Vec<_>, TaxError>>()?;
    document::Basis::new(lines, terms.split).totals()
}

/// What the books are told of a document. `goods` says of each line whether it is of goods; the others are services.
pub fn bill(day: Day, account: Id, totals: &Totals, goods: &[bool]) -> Bill {
    let of = |sort: bool| {
        let lines = totals.lines.iter().zip(goods).filter(|(_, good)| **good == sort);
        lines.fold(0_i64, |sum, (line, _)| sum.saturating_add(line.taxable))
    };
    Bill {
        account,
        goods: of(true),
        services: of(false),
        taxes: shares(day, totals),
        rounding: totals.rounding,
        ..Bill::default()
    }
}

/// The tax charged, in the parts the country books apart.
fn shares(day: Day, totals: &Totals) -> Vec<Share> {
    let parted = chart::parts(day.country, Role::OutputTax).next().is_some();
    let standard = rates::find(day.country, "standard", day.date).map(|rate| rate.percent);
    let charged = totals.groups.iter().filter(|group| group.charged);
    let components = charged.flat_map(|group| group.components.iter().map(move |one| (group.tax.rate(), one)));
    components
        .filter(|(_, one)| one.amount != 0)
        .map(|(rate, one)| Share { part: parted.then(|| part(one.component, rate, standard)), minor: one.amount })
        .collect()
}

fn part(component: Component, rate: Decimal, standard: Option<Decimal>) -> Part {
    match component {
        Component::Cgst => Part::Cgst,
        Component::Sgst | Component::Utgst => Part::Sgst,
        Component::Igst => Part::Igst,
        Component::Tva | Component::Pdv | Component::Vat if Some(rate) == standard => Part::Standard,
        Component::Tva | Component::Pdv | Component::Vat => Part::Reduced,
    }
}

/// What `quantity` smallest units of an item cost, in minor units; what does not fit costs nothing that can be booked.
pub fn cost_of(quantity: i64, cost: i64, unit: Unit) -> i64 {
    divide(i128::from(quantity) * i128::from(cost), i128::from(unit.scale())).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{chart::storno, country::Country, ledger};
    use jiff::civil::date;
    use proptest::prelude::*;

    fn lines(quantities: &[i64]) -> Vec<Wanted<'static>> {
        let classes = ["standard", "reduced", "zero", "exempt"];
        let wanted = |(at, quantity): (usize, &i64)| Wanted {
            quantity: *quantity,
            price: 1_234 + i64::try_from(at).unwrap(),
            unit: Unit::Piece,
            tax_class: classes[at % 4],
        };
        quantities.iter().enumerate().map(wanted).collect()
    }

    proptest! {
        #[test]
        fn a_bill_posts_to_what_the_buyer_owes_in_every_country(quantities in prop::collection::vec(1_i64..500, 1..12)) {
            for country in Country::ALL {
                let day = Day { country, date: date(2026, 3, 2) };
                let totals = reckon(Terms::at_home(day), &lines(&quantities)).unwrap();
                let goods: Vec<bool> = (0..quantities.len()).map(|at| at % 3 != 0).collect();
                let bill = bill(day, 7, &totals, &goods);
                let entry = ledger::post(&ledger::Event::Invoice(bill), storno(country)).unwrap();
                let owed: i64 = entry.postings().iter().filter(|one| one.role == Role::Receivable).map(ledger::Posting::net).sum();
                prop_assert_eq!(owed, totals.grand);
                for posting in entry.postings() {
                    prop_assert!(chart::account(country, posting.role, posting.part).is_some(), "{:?}", posting);
                }
            }
        }
    }

    #[test]
    fn cost_is_by_the_unit_that_is_sold() {
        assert_eq!(cost_of(2_500, 800, Unit::Kilogram), 2_000);
        assert_eq!(cost_of(3, 800, Unit::Piece), 2_400);
    }
}
