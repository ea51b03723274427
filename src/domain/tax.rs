//! Taxes on sales: how a line is taxed, into which parts the tax is split, and how a whole document is reckoned.
pub mod document;
pub mod gst;
pub mod rates;
pub mod regime;
pub mod totals;
pub mod working;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod vectors;

use crate::rounding::RoundingError;
use rust_decimal::Decimal;

/// The most decimals a rate in percent has: CGST on rough stones is 0.125.
const DECIMALS: u32 = 4;

/// Why a document could not be reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TaxError {
    #[error("the rate is not between 0 and 100 percent with four decimals")]
    Rate,
    #[error("this kind of supply does not go with this rate")]
    Category,
    #[error("the price is not for a positive quantity")]
    Per,
    #[error("the discount is not part of the amount it is taken from")]
    Discount,
    #[error("the rounding step is negative")]
    Step,
    #[error("the amount does not fit")]
    Overflow,
}

impl From<RoundingError> for TaxError {
    /// Every divisor is checked before it is used, so what is left is an amount that does not fit.
    fn from(_: RoundingError) -> TaxError {
        TaxError::Overflow
    }
}

/// How a supply stands to the tax. Codes are those of UN/CEFACT 5305, as EN 16931 and SEF use them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Category {
    /// Taxed at a rate above zero.
    Standard,
    /// Taxed, and the buyer owes the tax to the State: it is shown and not charged.
    ReverseCharge,
    /// Taxed at zero; nil-rated in India.
    Zero,
    /// Not taxed: the supply is exempt, or the seller is outside the system.
    Exempt,
    /// Exported, or sold to a special economic zone, without tax.
    Export,
    /// Sold to a business of another Member State of the European Union.
    Community,
    /// Not a supply that the tax knows.
    Outside,
}

impl Category {
    /// Every category.
    pub const ALL: [Category; 7] = [
        Category::Standard,
        Category::ReverseCharge,
        Category::Zero,
        Category::Exempt,
        Category::Export,
        Category::Community,
        Category::Outside,
    ];

    /// The code of UN/CEFACT 5305, also the stored one.
    pub const fn code(self) -> &'static str {
        match self {
            Category::Standard => "S",
            Category::ReverseCharge => "AE",
            Category::Zero => "Z",
            Category::Exempt => "E",
            Category::Export => "G",
            Category::Community => "K",
            Category::Outside => "O",
        }
    }

    /// The category with this stored code.
    pub fn parse(code: &str) -> Option<Category> {
        Category::ALL.into_iter().find(|category| category.code() == code)
    }
}

/// How one line is taxed: a category and the rate that goes with it. It cannot hold a rate on what is not taxed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tax {
    category: Category,
    rate: Decimal,
}

impl Tax {
    /// A category and its rate in percent. `Rate` when the rate is out of bounds; `Category` when a taxed supply has no
    /// rate (EN 16931 BR-S-05) or an untaxed one has (BR-Z-05, BR-E-05, BR-G-05, BR-IC-05).
    pub fn new(category: Category, rate: Decimal) -> Result<Tax, TaxError> {
        let rate = rate.normalize();
        if rate.is_sign_negative() || rate > Decimal::ONE_HUNDRED || rate.scale() > DECIMALS {
            return Err(TaxError::Rate);
        }
        let fits = match category {
            Category::Standard => !rate.is_zero(),
            Category::ReverseCharge => true,
            _ => rate.is_zero(),
        };
        if fits { Ok(Tax { category, rate }) } else { Err(TaxError::Category) }
    }

    /// A seller or a supply that is not taxed.
    pub const fn exempt() -> Tax {
        Tax { category: Category::Exempt, rate: Decimal::ZERO }
    }

    /// A supply that leaves without tax.
    pub const fn export() -> Tax {
        Tax { category: Category::Export, rate: Decimal::ZERO }
    }

    /// How the supply stands to the tax.
    pub const fn category(self) -> Category {
        self.category
    }

    /// In percent, without zeros at its end.
    pub const fn rate(self) -> Decimal {
        self.rate
    }

    /// Whether the supply is taxed at all, by whomever it is paid.
    pub const fn is_taxed(self) -> bool {
        matches!(self.category, Category::Standard | Category::ReverseCharge)
    }
}

/// A tax by the name its State gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Component {
    Cgst,
    Sgst,
    Utgst,
    Igst,
    Tva,
    Pdv,
    Vat,
}

impl Component {
    /// Every component.
    pub const ALL: [Component; 7] = [
        Component::Cgst,
        Component::Sgst,
        Component::Utgst,
        Component::Igst,
        Component::Tva,
        Component::Pdv,
        Component::Vat,
    ];

    /// The component with this stored code.
    pub fn parse(code: &str) -> Option<Component> {
        Component::ALL.into_iter().find(|component| component.code() == code)
    }

    /// The stored code; the page says it in the reader's language.
    pub const fn code(self) -> &'static str {
        match self {
            Component::Cgst => "CGST",
            Component::Sgst => "SGST",
            Component::Utgst => "UTGST",
            Component::Igst => "IGST",
            Component::Tva => "TVA",
            Component::Pdv => "PDV",
            Component::Vat => "VAT",
        }
    }
}

/// Into which taxes a rate is split on one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Split {
    /// One tax at the whole rate.
    Whole(Component),
    /// Two at half the rate, each rounded on its own, so that they are always equal (CGST Act s.9, SGST Acts s.9).
    Halves(Component, Component),
}

impl Split {
    /// The taxes, in the order they are printed.
    pub fn components(self) -> impl Iterator<Item = Component> {
        let (first, second) = match self {
            Split::Whole(only) => (only, None),
            Split::Halves(first, second) => (first, Some(second)),
        };
        std::iter::once(first).chain(second)
    }

    /// The stored code: the codes of its taxes, `CGST+SGST`.
    pub fn code(self) -> String {
        let codes: Vec<&str> = self.components().map(Component::code).collect();
        codes.join("+")
    }

    /// The split with this stored code.
    pub fn parse(code: &str) -> Option<Split> {
        match code.split_once('+') {
            None => Component::parse(code).map(Split::Whole),
            Some((first, second)) => Some(Split::Halves(Component::parse(first)?, Component::parse(second)?)),
        }
    }

    /// Into how many parts a rate is divided.
    pub const fn parts(self) -> i64 {
        match self {
            Split::Whole(_) => 1,
            Split::Halves(..) => 2,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_back() {
        for category in Category::ALL {
            assert_eq!(Category::parse(category.code()), Some(category));
        }
        assert_eq!(Category::parse("s"), None);
        for split in [Split::Whole(Component::Igst), Split::Halves(Component::Cgst, Component::Utgst)] {
            assert_eq!(Split::parse(&split.code()), Some(split));
        }
        assert_eq!(Split::parse("CGST+"), None);
    }

    #[test]
    fn a_rate_goes_with_a_taxed_supply_only() {
        let tax = |category, rate: &str| Tax::new(category, rate.parse().unwrap());
        assert_eq!(tax(Category::Exempt, "19"), Err(TaxError::Category));
        assert_eq!(tax(Category::Standard, "0.00"), Err(TaxError::Category));
        assert_eq!(tax(Category::Standard, "-1"), Err(TaxError::Rate));
        assert_eq!(tax(Category::Standard, "100.01"), Err(TaxError::Rate));
        assert_eq!(tax(Category::Standard, "0.00001"), Err(TaxError::Rate));
        assert_eq!(tax(Category::Standard, "19.000000"), tax(Category::Standard, "19"));
        assert_eq!(tax(Category::Export, "0.00"), Ok(Tax::export()));
    }
}
