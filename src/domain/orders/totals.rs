//! What an order comes to: the reckoning of documents, with the rates of its day.
use crate::{
    calendar::Day,
    country::Country,
    invoices,
    tax::{Category, Tax, TaxError, rates, regime::Regime},
    units::Unit,
};
use jiff::civil::Date;

/// One line to be reckoned.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// In smallest units.
    pub quantity: i64,
    /// Minor units for one unit, before tax.
    pub price: i64,
    pub unit: Unit,
    pub tax_class: &'a str,
}

/// Minor units: each line before tax, all of them, the tax, together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    pub lines: Vec<i64>,
    pub net: i64,
    pub tax: i64,
    pub total: i64,
}

/// The tax an item of this class bears in a country on a day. A class the country's law has no rate for bears the
/// standard one: nobody is spared by a gap in a table.
pub fn tax_of(country: Country, class: &str, day: Date) -> Result<Tax, TaxError> {
    let key = match (country, class) {
        (_, "exempt") => return Ok(Tax::exempt()),
        (_, "zero") => return Tax::new(Category::Zero, rust_decimal::Decimal::ZERO),
        (Country::In, "reduced") => "merit",
        (_, "reduced") => "reduced",
        _ => "standard",
    };
    match rates::find(country, key, day).or_else(|| rates::find(country, "standard", day)) {
        Some(rate) => Tax::new(Category::Standard, rate.percent),
        None => Ok(Tax::exempt()),
    }
}

/// Adds up an order of a seller of this regime. In India both are taken to be in one State until the invoice knows the place of supply: the
/// amount is the same either way, only its parts have other names.
pub fn sum(day: Day, regime: Regime, lines: &[Wanted]) -> Result<Sum, TaxError> {
    let totals = invoices::reckon(invoices::Terms { regime, ..invoices::Terms::at_home(day) }, lines)?;
    Ok(Sum {
        lines: totals.lines.iter().map(|line| line.net).collect(),
        net: totals.taxable,
        tax: totals.charged,
        total: totals.total,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_algerian_order_bears_19_and_9_percent() {
        let wanted = |price, tax_class| Wanted { quantity: 10, price, unit: Unit::Piece, tax_class };
        let lines = [wanted(10_000, "standard"), wanted(5_000, "reduced"), wanted(2_000, "exempt")];
        let day = Day { country: Country::Dz, date: date(2026, 3, 2) };
        let sum = sum(day, Regime::Registered, &lines).unwrap();
        assert_eq!((sum.net, sum.tax, sum.total), (170_000, 19_000 + 4_500, 193_500));
        assert_eq!(sum.lines, [100_000, 50_000, 20_000]);
    }

    #[test]
    fn who_charges_no_tax_orders_none() {
        let line = Wanted { quantity: 10, price: 10_000, unit: Unit::Piece, tax_class: "standard" };
        let day = Day { country: Country::Dz, date: date(2026, 3, 2) };
        let none = Regime::ALL.into_iter().filter(|regime| *regime != Regime::Registered);
        for regime in none {
            let sum = sum(day, regime, &[line]).unwrap();
            assert_eq!((sum.net, sum.tax, sum.total), (100_000, 0, 100_000), "{regime:?}");
        }
    }

    #[test]
    fn what_is_weighed_is_reckoned_by_the_kilogram() {
        let line = Wanted { quantity: 2_500, price: 9_000, unit: Unit::Kilogram, tax_class: "zero" };
        let day = Day { country: Country::Rs, date: date(2026, 3, 2) };
        assert_eq!(sum(day, Regime::Registered, &[line]).unwrap().total, 22_500);
    }

    #[test]
    fn every_class_of_every_country_has_a_tax() {
        for country in Country::ALL {
            for class in crate::items::TAX_CLASSES {
                assert!(tax_of(country, class, date(2026, 3, 2)).is_ok(), "{country:?} {class}");
            }
        }
    }
}
